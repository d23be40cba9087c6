import type { SeatView } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Button } from '../../../parts/Button.tsx'
import { Refused } from '../Refused.tsx'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'

/** Who should host and chair: said in public, settled at the world turn. */
export function HostChoice({ table, seat }: { table: Table; seat: SeatView }) {
  const { t, brief, game, mine, words, numbers } = table
  const { send, pending, refused } = useAct()
  if (brief.hosts.length === 0) return null
  const backed = of(game.sides, seat.side).backsHost
  const isOpen = game.stage === 'consult' || game.stage === 'talks'
  return (
    <details className="rounded-card border border-line bg-surface p-3">
      <summary className="font-semibold text-small">
        {t('war.levers.host.heading')}
        {game.host !== '' && (
          <span className="ml-1 font-normal text-ink-soft">{words.hosts[game.host]?.title ?? game.host}</span>
        )}
      </summary>
      <p className="mt-1 text-ink-soft text-tiny">{t('war.levers.host.about')}</p>
      <ul className="mt-2 space-y-3">
        {brief.hosts.map(({ id }) => {
          const backers = brief.sides.filter((side) => of(game.sides, side).backsHost === id)
          const value = mine?.hostValue[id] ?? 0
          return (
            <li key={id} className="space-y-1 text-small">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-medium">{words.hosts[id]?.title ?? id}</span>
                {game.host === id && <span className="text-gain text-tiny">{t('war.levers.host.now')}</span>}
                {value !== 0 && (
                  <span className="text-ink-soft text-tiny">
                    {t('war.levers.host.value', { points: numbers.signed(value) })}
                  </span>
                )}
              </p>
              <p className="text-ink-soft text-tiny">{words.hosts[id]?.text}</p>
              {backers.length > 0 && (
                <p className="text-ink-soft text-tiny">
                  {t('war.levers.host.backers', {
                    sides: numbers.list(backers.map((side) => words.sides[side]?.name ?? side)),
                  })}
                </p>
              )}
              {backed === id ? (
                <p className="font-medium text-tiny">✓ {t('war.levers.host.backed')}</p>
              ) : (
                <Button small pending={pending} disabled={!isOpen} onClick={() => send({ type: 'backHost', host: id })}>
                  {t('war.levers.host.back')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <Refused words={refused} />
    </details>
  )
}
