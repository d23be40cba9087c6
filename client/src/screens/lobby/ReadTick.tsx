import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { useOwnPerson } from '../../store/selectors.ts'
import { tickReadBrief } from '../../store/table.ts'

/** "I have read my brief": the word that a delegate gives before play. */
export function ReadTick({ className = '' }: { className?: string }) {
  const { t } = useTranslation()
  const [pending, setPending] = useState(false)
  const [failed, setFailed] = useState(false)
  if (useOwnPerson()?.readBrief === true) {
    return (
      <p role="status" className={`flex gap-2 rounded-card border border-gain bg-gain-wash px-4 py-3 ${className}`}>
        <span aria-hidden="true">✓</span>
        {t('lobby.readDone')}
      </p>
    )
  }
  return (
    <div className={className}>
      <Button
        look="primary"
        pending={pending}
        className="w-full"
        onClick={() => {
          setPending(true)
          setFailed(false)
          tickReadBrief()
            .catch(() => setFailed(true))
            .finally(() => setPending(false))
        }}
      >
        {t('lobby.readBrief')}
      </Button>
      {failed && (
        <p role="alert" className="mt-1 text-danger text-small">
          {t('problems.offline')}
        </p>
      )}
    </div>
  )
}
