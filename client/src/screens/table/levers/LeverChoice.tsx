import type { OwnLever, SeatView } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Button } from '../../../parts/Button.tsx'
import { Refused } from '../Refused.tsx'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'
import { LeverCard } from './LeverCard.tsx'
import { leverName } from './sayEffect.ts'

/** The side's one act outside the talks, with its effects before it is chosen; it can be taken back until the talks. */
export function LeverChoice({ table, seat }: { table: Table; seat: SeatView }) {
  const { t, game, words } = table
  const { send, pending, refused } = useAct()
  const isOpen = game.stage === 'consult'
  const chosen = seat.levers.find(({ id }) => id === seat.lever)
  const others = seat.levers.filter(({ id }) => id !== seat.lever)
  const ordered = [...others.filter(isPossible), ...others.filter((lever) => !isPossible(lever))]
  return (
    <section aria-label={t('war.levers.heading')} className="space-y-2">
      <h3 className="font-sans font-semibold text-ink-soft text-small">{t('war.levers.heading')}</h3>
      {chosen === undefined ? (
        <p className="text-ink-soft text-small">
          {t(isOpen ? 'war.levers.choose' : game.stage === 'talks' ? 'war.levers.none' : 'war.levers.notNow')}
        </p>
      ) : (
        <LeverCard table={table} lever={chosen} isChosen>
          {isOpen && (
            <Button small pending={pending} onClick={() => send({ type: 'pullLever', lever: null })}>
              {t('war.levers.undo')}
            </Button>
          )}
        </LeverCard>
      )}
      <Refused words={refused} />
      <ul className="grid items-start gap-2 sm:grid-cols-2">
        {ordered.map((lever) => (
          <li key={lever.id}>
            <LeverCard table={table} lever={lever}>
              {isOpen && isPossible(lever) && (
                <Button
                  small
                  look="primary"
                  pending={pending}
                  aria-label={`${t('war.levers.pull')}: ${leverName(words, seat.side, lever.id)}`}
                  onClick={() => send({ type: 'pullLever', lever: lever.id })}
                >
                  {t('war.levers.pull')}
                </Button>
              )}
              <Threat table={table} seat={seat} lever={lever.id} />
            </LeverCard>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isPossible = ({ available }: OwnLever): boolean => available

/** Announces in public that this lever will be pulled. */
function Threat({ table: { t, game, brief }, seat, lever }: { table: Table; seat: SeatView; lever: string }) {
  const { send, pending, refused } = useAct()
  const open = game.threats.find(
    (threat) => threat.side === seat.side && threat.lever === lever && threat.status === 'open',
  )
  if (open !== undefined) {
    return (
      <p className="text-ink-soft text-tiny">
        {t('war.levers.threatOpen', { round: open.round, due: Math.min(open.round + 1, brief.rounds) })}
      </p>
    )
  }
  if (game.stage !== 'consult' && game.stage !== 'talks') return null
  if (!of(brief.levers, seat.side).some(({ id }) => id === lever)) return null
  return (
    <div>
      <Button small look="quiet" pending={pending} onClick={() => send({ type: 'threaten', lever })}>
        {t('war.levers.threaten')}
      </Button>
      <p className="text-ink-soft text-tiny">{t('war.levers.threatenAbout')}</p>
      <Refused words={refused} />
    </div>
  )
}
