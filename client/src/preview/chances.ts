import { type OwnChances, ownChances } from '@red-lines/shared/analysis/ownChances.ts'
import type { OwnRedLine, SeatView } from '@red-lines/shared/game/views.ts'
import type { SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'
import type { Knowing } from './preview.ts'

/** What home may ratify now, and what it would have if it asked for the same as a round ago. */
export type Chances = OwnChances & {
  /** packages possible with last round's demand and lines, everything else as it is now; null in the first round */
  readonly asBefore: number | null
}

export function chancesOf({ brief, mine, game, seat }: Knowing): Chances {
  const before = standingBefore(mine, seat)
  return {
    ...ownChances(brief, mine, game, seat),
    asBefore: before === null ? null : ownChances(brief, mine, game, before).perhaps,
  }
}

/** The demand and the lines before the last world turn. */
function standingBefore(
  { redLines }: SideBrief,
  { mandateHistory, redLines: now, changedLines }: SeatView,
): Pick<SeatView, 'mandate' | 'redLines'> | null {
  const last = mandateHistory.at(-1)
  const mandate = mandateHistory.findLast(({ round }) => round < (last?.round ?? 0))
  if (mandate === undefined) return null
  const kindOf = (id: string) => redLines.find((line) => line.id === id)?.kind
  return {
    mandate,
    redLines: now.map((line) =>
      changedLines.some(({ id }) => id === line.id) ? { ...line, status: otherStatus(line, kindOf(line.id)) } : line,
    ),
  }
}

/** A line goes back and forth between two states: an until line bends, a forced one sleeps. */
function otherStatus({ status }: OwnRedLine, kind: RedLine['kind'] | undefined): OwnRedLine['status'] {
  if (status !== 'active') return 'active'
  return kind === 'forced' ? 'dormant' : 'bends'
}
