import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import type { Table } from '../useTable.ts'

type Here = 'bot' | 'here' | 'away' | 'empty'

const SIGNS: Readonly<Record<Here, string>> = { bot: '⚙', here: '●', away: '○', empty: '–' }

/** Who plays the side now, and whether it has finished with this stage. */
export function Presence({ table: { t, everyone, game }, side }: { table: Table; side: SideId }) {
  const people = Object.values(everyone.people).filter((person) => person.side === side)
  const connected = people.filter(({ connected }) => connected).length
  const here: Here = of(everyone.bots, side) ? 'bot' : connected > 0 ? 'here' : people.length > 0 ? 'away' : 'empty'
  const hasStages = ['consult', 'talks', 'worldTurn'].includes(game.stage)
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-ink-soft text-tiny">
      <span title={people.map(({ name }) => name).join(', ')}>
        <span aria-hidden="true">{SIGNS[here]}</span> {t(`sides.presence.${here}`, { count: connected })}
      </span>
      {hasStages && of(game.sides, side).ready && (
        <span className="font-medium text-gain">
          <span aria-hidden="true">✓</span> {t('sides.ready')}
        </span>
      )}
    </p>
  )
}
