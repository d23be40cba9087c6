import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { Countdown } from '../../parts/Countdown.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useDeadline, useEveryone, useGame } from '../../store/selectors.ts'
import { run } from '../../store/table.ts'
import { useSides } from '../scenarioTexts.ts'
import { useAct } from '../useAct.ts'

/** Start, pause, more time, next stage, end: for one table. */
export function FacilitatorStrip() {
  const { t } = useTranslation()
  const game = useGame()
  const deadline = useDeadline()
  const { paused, bots } = useEveryone()
  const { act, pending, refusal } = useAct()
  const [stopping, setStopping] = useState(false)
  const awaited = useSides().filter(({ id }) => game.sides[id]?.ready === false && bots[id] !== true)
  return (
    <section
      aria-label={t('lobby.strip.label')}
      className="sticky top-0 z-20 mb-6 flex flex-wrap items-center gap-2 rounded-card border border-line bg-surface p-3 shadow-card"
    >
      <p className="mr-auto">
        <strong>{t('common.roundOf', { round: game.round, rounds: game.rounds })}</strong> ·{' '}
        {t(`common.stage.${game.stage}`)} ·{' '}
        {paused ? t('common.paused') : deadline === null ? t('common.untimed') : <Countdown deadlineMs={deadline} />}
        <span className="block text-ink-soft text-small">
          {awaited.length === 0
            ? t('lobby.strip.allDone')
            : t('lobby.strip.waitingFor', { names: awaited.map(({ name }) => name).join(', ') })}
        </span>
      </p>
      <Button small onClick={() => void run({ type: paused ? 'resume' : 'pause' })}>
        {t(paused ? 'lobby.strip.resume' : 'lobby.strip.pause')}
      </Button>
      <Button small disabled={deadline === null} onClick={() => void run({ type: 'extend', seconds: 60 })}>
        {t('lobby.strip.minute')}
      </Button>
      <Button small look="primary" pending={pending} onClick={() => void act({ type: 'advance' })}>
        {t('lobby.strip.next')}
      </Button>
      <Button small look="danger" onClick={() => setStopping(true)}>
        {t('lobby.strip.stop')}
      </Button>
      {refusal !== null && (
        <p role="alert" className="w-full text-danger text-small">
          {refusal}
        </p>
      )}
      <Dialog
        open={stopping}
        onOpenChange={setStopping}
        title={t('lobby.strip.stopSure')}
        footer={
          <>
            <Button onClick={() => setStopping(false)}>{t('common.cancel')}</Button>
            <Button look="danger" pending={pending} onClick={() => void act({ type: 'stop' })}>
              {t('lobby.strip.stopYes')}
            </Button>
          </>
        }
      >
        <p>{t('lobby.strip.stopText')}</p>
      </Dialog>
    </section>
  )
}
