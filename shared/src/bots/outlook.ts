import { drawBelow } from '../game/chance.ts'
import { crosses } from '../game/redLines.ts'
import type { Proposal } from '../game/state.ts'
import { optionWorth, settingSeen, worth } from '../game/valuation.ts'
import type { PublicView, SeatView } from '../game/views.ts'
import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import { holds } from '../scenario/condition.ts'
import { isFull, type Package } from '../scenario/package.ts'
import type { RedLine } from '../scenario/scenario.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Temperament } from './temperament.ts'

/** All that a bot looks at: what a person in its seat may see, and whims that follow from a number. */
export type Outlook = {
  readonly temperament: Temperament
  readonly brief: PublicBrief
  readonly mine: SideBrief
  readonly view: PublicView
  readonly seat: SeatView
  readonly me: SideId
  readonly others: readonly SideId[]
  /** worth of a package to the own side if those sides sign; all, where nothing is said */
  readonly worthOf: (terms: Package, signatories?: readonly SideId[]) => number
  /** worth of one option by itself, by issue, if all sign */
  readonly points: readonly (readonly number[])[]
  /** the own red lines, as they bind now, that a package crosses */
  readonly crossed: (terms: Package) => readonly RedLine[]
  readonly isClean: (terms: Package) => boolean
  /** every text that this seat may see, in the order of its rounds */
  readonly texts: readonly Proposal[]
  /** an integer from 0 to `count` - 1, the same for the whole round */
  readonly whim: (count: number, about: string, round?: number) => number
}

export function lookAround(
  brief: PublicBrief,
  mine: SideBrief,
  view: PublicView,
  seat: SeatView,
  seed: number,
  temperament: Temperament,
): Outlook {
  const { sides, issues } = brief
  const everyone = settingSeen(view, sides)
  // a climb asks for thousands of worths: with all sides signing nothing falls back, and options add up from a table
  const points = issues.map(({ options }, issue) =>
    options.map((_, option) => optionWorth(mine, brief, issue, option, everyone)),
  )
  const host = everyone.host === null ? 0 : (mine.hostValue[everyone.host] ?? 0)
  const worthToAll = (terms: Package): number => {
    let sum = host
    for (let issue = 0; issue < terms.length; issue += 1) sum += points[issue]?.[terms[issue] ?? 0] ?? 0
    for (const { clause, bonus } of mine.clauses) if (holds(clause, terms)) sum += bonus
    return sum
  }
  const lines = mine.redLines.map((line) => ({
    line,
    status: seat.redLines.find(({ id }) => id === line.id)?.status ?? 'active',
  }))
  const texts = [...Object.values(view.proposals), ...seat.secretProposals].toSorted(
    (one, other) => one.round - other.round || one.version - other.version,
  )
  return {
    temperament,
    brief,
    mine,
    view,
    seat,
    me: mine.side,
    others: sides.filter((side) => side !== mine.side),
    worthOf: (terms, signatories) =>
      signatories === undefined && isFull(terms)
        ? worthToAll(terms)
        : worth(mine, brief, terms, settingSeen(view, signatories ?? sides)),
    points,
    crossed: (terms) => lines.filter(({ line, status }) => crosses(line, status, terms)).map(({ line }) => line),
    isClean: (terms) => !lines.some(({ line, status }) => crosses(line, status, terms)),
    texts,
    whim: (count, about, round = view.round) => drawBelow(count, seed, round, about),
  }
}
