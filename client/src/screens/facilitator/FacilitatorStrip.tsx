import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonLook } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { useEveryone, useGame } from '../../store/selectors.ts'
import { run } from '../../store/table.ts'
import { useSides } from '../scenarioTexts.ts'
import { useAct } from '../useAct.ts'
import { StageClock } from '../wall/StageClock.tsx'
import { InjectDialog } from './InjectDialog.tsx'

type Open = 'nothing' | 'injects' | 'stop'

/** The hand on one table: pause, more time, next stage, an event, the end. */
export function FacilitatorStrip() {
  const { t } = useTranslation()
  const game = useGame()
  const { paused, bots, deadlineMs, code } = useEveryone()
  const { act, pending, refusal } = useAct()
  const [open, setOpen] = useState<Open>('nothing')
  const [turning, setTurning] = useState(false)
  const awaited = useSides().filter(({ id }) => game.sides[id]?.ready === false && bots[id] !== true)
  const turn = (ask: Parameters<typeof run>[0]) => {
    setTurning(true)
    run(ask)
      .catch(() => undefined)
      .finally(() => setTurning(false))
  }
  return (
    <section
      aria-label={t('lobby.strip.label')}
      className="sticky top-2 z-20 mb-6 flex flex-wrap items-center gap-2 rounded-card border border-line-strong bg-surface px-4 py-3 shadow-float"
    >
      <div className="mr-auto min-w-56">
        <StageClock className="font-semibold text-lead" />
        <p className="text-ink-soft text-small" role="status">
          {awaited.length === 0
            ? t('lobby.strip.allDone')
            : t('lobby.strip.waitingFor', { names: awaited.map(({ name }) => name).join(', ') })}
          {' · '}
          {t('lobby.strip.code', { code })}
        </p>
      </div>
      <Button small pending={turning} onClick={() => turn({ type: paused ? 'resume' : 'pause' })}>
        {t(paused ? 'lobby.strip.resume' : 'lobby.strip.pause')}
      </Button>
      <Button
        small
        disabled={turning || (deadlineMs === 0 && !paused)}
        onClick={() => turn({ type: 'extend', seconds: 60 })}
      >
        {t('lobby.strip.minute')}
      </Button>
      <Button small onClick={() => setOpen('injects')}>
        {t('lobby.strip.inject')}
      </Button>
      <a href={`/wall/${code}`} target="_blank" rel="noopener" className={buttonLook('plain', true)}>
        {t('lobby.wall.open')} <span aria-hidden="true">↗</span>
      </a>
      <Button small look="danger" onClick={() => setOpen('stop')}>
        {t('lobby.strip.stop')}
      </Button>
      <Button small look="primary" pending={pending} disabled={paused} onClick={() => void act({ type: 'advance' })}>
        {t('lobby.strip.next')}
      </Button>
      {refusal !== null && (
        <p role="alert" className="w-full text-danger text-small">
          {refusal}
        </p>
      )}
      <InjectDialog open={open === 'injects'} onClose={() => setOpen('nothing')} />
      <Dialog
        open={open === 'stop'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'stop' : 'nothing')}
        title={t('lobby.strip.stopSure')}
        footer={
          <>
            <Button onClick={() => setOpen('nothing')}>{t('common.cancel')}</Button>
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
