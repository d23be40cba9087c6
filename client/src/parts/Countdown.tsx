import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const SPOKEN = [60, 15]

/** Time left until `deadlineMs` on this machine's clock. Says so aloud at 60 and at 15 seconds. */
export function Countdown({ deadlineMs, className = '' }: { deadlineMs: number; className?: string }) {
  const { t } = useTranslation()
  const left = useSecondsUntil(deadlineMs)
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  const warning = SPOKEN.find((seconds) => left <= seconds && left > seconds - 5)
  return (
    <>
      <span
        role="timer"
        aria-label={t('common.timeLeft', { clock })}
        className={`${left <= 15 ? 'text-danger' : ''} ${className}`}
      >
        {clock}
      </span>
      <span aria-live="polite" className="sr-only">
        {warning === undefined ? '' : t('common.secondsLeft', { count: warning })}
      </span>
    </>
  )
}

function useSecondsUntil(deadlineMs: number): number {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNowMs(Date.now()), 500)
    return () => clearInterval(ticking)
  }, [])
  return Math.max(0, Math.ceil((deadlineMs - nowMs) / 1000))
}
