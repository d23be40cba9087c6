import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BottomBar } from '../../parts/BottomBar.tsx'
import { Button } from '../../parts/Button.tsx'
import { useOwnPerson } from '../../store/selectors.ts'
import { tickReadBrief } from '../../store/table.ts'

/** "I have read my brief": the word that a delegate gives before play. */
export function ReadTick() {
  const { t } = useTranslation()
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState(false)
  const hasRead = useOwnPerson()?.readBrief === true
  return (
    <BottomBar>
      <p
        role="status"
        className={`mr-auto ${hasRead ? 'flex gap-2 text-gain' : 'text-ink-soft text-small max-sm:hidden'}`}
      >
        {hasRead && <span aria-hidden="true">✓</span>}
        {t(hasRead ? 'lobby.readDone' : 'lobby.readFirst')}
      </p>
      {failed && (
        <p role="alert" className="text-danger text-small">
          {t('problems.offline')}
        </p>
      )}
      {!hasRead && (
        <Button
          look="primary"
          pending={pending}
          className="max-sm:w-full sm:px-8"
          onClick={() => {
            setPending(true)
            setFailed(false)
            void tickReadBrief().then(({ result }) => {
              setFailed(result === 'refused')
              setPending(false)
            })
          }}
        >
          {t('lobby.readBrief')}
        </Button>
      )}
    </BottomBar>
  )
}
