import { settingSeen } from '../game/valuation.ts'
import type { PublicView, SeatView } from '../game/views.ts'
import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import { spaceOf } from './space.ts'
import { countByCoalition, countByOption, type Demand } from './winSets.ts'

/** Why no package with an option can be ratified at home now: a red line of one's own, or too little worth at best. */
export type Closed = 'redLine' | 'worth'

/** What a seat's own home would ratify now, as far as the seat can tell from its band. */
export type OwnChances = {
  readonly packages: number
  /** packages worth the upper end of the band or more */
  readonly surely: number
  /** packages worth the lower end or more: all that home may say yes to */
  readonly perhaps: number
  /** by issue and option: null while some package with it is possible */
  readonly closed: readonly (readonly (Closed | null)[])[]
}

/** Counts the seat's own win-set from exactly what the seat may see. */
export function ownChances(
  brief: PublicBrief,
  mine: SideBrief,
  view: Pick<PublicView, 'round' | 'host' | 'sides' | 'worthModifiers'>,
  seat: Pick<SeatView, 'mandate' | 'redLines'>,
): OwnChances {
  const space = spaceOf(brief, [mine], settingSeen(view, brief.sides))
  const lines = Object.fromEntries(seat.redLines.map(({ id, status }) => [id, status]))
  const asking = (atLeast: number): readonly Demand[] => [{ side: mine.side, atLeast, lines }]
  const worthIt = countByOption(space, asking(seat.mandate.low))
  const clean = countByOption(space, asking(Number.MIN_SAFE_INTEGER))
  return {
    packages: space.packages,
    surely: countByCoalition(space, asking(seat.mandate.high)).counts[1] ?? 0,
    perhaps: countByCoalition(space, asking(seat.mandate.low)).counts[1] ?? 0,
    closed: worthIt.map((options, issue) =>
      options.map((count, option) => (count > 0 ? null : clean[issue]?.[option] === 0 ? 'redLine' : 'worth')),
    ),
  }
}
