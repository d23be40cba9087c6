import { crossedLines } from '../game/redLines.ts'
import type { Proposal } from '../game/state.ts'
import { settingSeen, worth } from '../game/valuation.ts'
import type { PublicView, SeatView } from '../game/views.ts'
import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import type { Package } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'

/** All that a bot looks at: what a person in its seat may see, and a number from which its whims follow. */
export type Outlook = {
  readonly brief: PublicBrief
  readonly mine: SideBrief
  readonly view: PublicView
  readonly seat: SeatView
  readonly seed: number
  readonly me: SideId
  /** worth of a package to the own side if all sign */
  readonly worthOf: (terms: Package) => number
  /** does it keep clear of the own red lines as they bind now? */
  readonly isClean: (terms: Package) => boolean
  /** every text that this seat may see, in the order of its rounds */
  readonly texts: readonly Proposal[]
}

export function lookAround(
  brief: PublicBrief,
  mine: SideBrief,
  view: PublicView,
  seat: SeatView,
  seed: number,
): Outlook {
  const setting = settingSeen(view, brief.sides)
  const texts = [...Object.values(view.proposals), ...seat.secretProposals].toSorted(
    (one, other) => one.round - other.round || one.version - other.version,
  )
  return {
    brief,
    mine,
    view,
    seat,
    seed,
    me: mine.side,
    worthOf: (terms) => worth(mine, brief, terms, setting),
    isClean: (terms) => crossedLines(mine.redLines, seat.redLines, terms).length === 0,
    texts,
  }
}
