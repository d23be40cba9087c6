import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useTableStore } from '../../store/tableStore.ts'
import { ThemeSwitch } from '../ThemeSwitch.tsx'

const KEYS = ['arrows', 'choose', 'clear', 'undo', 'tab', 'question', 'escape'] as const

/** What the keys do and the signs mean; also under `?`. */
export function Help() {
  const { t } = useTranslation()
  const code = useTableStore((table) => table.code)
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
      <Button small look="quiet" aria-label={t('board.help')} title={t('board.help')} onClick={() => setOpen(true)}>
        <span aria-hidden="true">?</span>
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('board.shortcuts.title')}>
        <h3 className="mb-1 font-sans font-semibold text-small">{t('board.shortcuts.keys')}</h3>
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5">
          {KEYS.map((key) => (
            <div key={key} className="col-span-2 grid grid-cols-subgrid items-baseline">
              <dt>
                <kbd className="rounded-sm border border-line-strong bg-sunken px-1.5 font-sans text-small">
                  {t(`board.shortcuts.${key}.keys`)}
                </kbd>
              </dt>
              <dd>{t(`board.shortcuts.${key}.text`)}</dd>
            </div>
          ))}
        </dl>
        <h3 className="mt-4 mb-1 font-sans font-semibold text-small">{t('board.shortcuts.signs')}</h3>
        <ul className="space-y-1.5">
          <li>● {t('board.legend.draft')}</li>
          <li>◐ {t('board.legend.compared')}</li>
          <li className="flex items-center gap-2">
            <span aria-hidden="true" className="hatch inline-block h-4 w-6 rounded-xs border border-line-strong" />
            {t('board.legend.crosses')}
          </li>
          <li>⊘ {t('board.legend.closed')}</li>
          <li>▮▮▯ {t('board.shortcuts.bars')}</li>
          <li>✓ ✕ … {t('board.shortcuts.answers')}</li>
          <li className="text-ink-soft text-small">{t('board.shortcuts.dotted')}</li>
        </ul>
        <div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-line border-t pt-4 text-small">
          <p>{t('board.table', { code })}</p>
          <ThemeSwitch />
        </div>
      </Dialog>
    </>
  )
}
