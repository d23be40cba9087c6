import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'

/** What the keys and the marks mean; also under `?`. */
export function Help() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const inText = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key === '?' && !inText) setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Button small look="quiet" aria-label={t('board.help')} onClick={() => setOpen(true)}>
        <span aria-hidden="true">?</span>
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('board.shortcuts.title')}>
        <ul className="list-disc space-y-2 pl-5">
          {(['arrows', 'tab', 'question', 'escape', 'marks'] as const).map((key) => (
            <li key={key}>{t(`board.shortcuts.${key}`)}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
