import { useTranslation } from 'react-i18next'
import { Countdown } from '../../parts/Countdown.tsx'
import { useDeadline, useEveryone, useGame } from '../../store/selectors.ts'

/** Round, stage and clock in one line. */
export function StageClock({ className = '' }: { className?: string }) {
  const { t } = useTranslation()
  const game = useGame()
  const deadline = useDeadline()
  const { paused } = useEveryone()
  return (
    <p className={`flex flex-wrap items-baseline gap-x-[0.6em] ${className}`}>
      <span>{t('common.roundOf', { round: game.round, rounds: game.rounds })}</span>
      <span className="text-ink-soft">{t(`common.stage.${game.stage}`)}</span>
      {paused ? (
        <span className="rounded-control bg-warn-wash px-[0.4em] font-semibold text-warn">{t('common.paused')}</span>
      ) : deadline === null ? (
        <span className="text-ink-soft">{t('common.untimed')}</span>
      ) : (
        <Countdown deadlineMs={deadline} className="font-bold" />
      )}
    </p>
  )
}
