import { crossedLines } from '@red-lines/shared/game/redLines.ts'
import { optionWorth, settingSeen } from '@red-lines/shared/game/valuation.ts'
import { NOT_COVERED, type Package, withOption } from '@red-lines/shared/scenario/package.ts'
import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'
import type { Knowing } from '../../../preview/preview.ts'

/** What one option of an issue is worth to the own side by itself. */
export const worthOfOption = ({ brief, mine, game }: Knowing, issue: number, option: number): number =>
  optionWorth(mine, brief, issue, option, settingSeen(game, brief.sides))

/** The own red lines that choosing the option would cross on top of those that the rest of the text crosses. */
export function linesAddedBy(
  { mine, seat }: Knowing,
  terms: Package,
  issue: number,
  option: number,
): readonly RedLine[] {
  const rest = crossedLines(mine.redLines, seat.redLines, withOption(terms, issue, NOT_COVERED))
  return crossedLines(mine.redLines, seat.redLines, withOption(terms, issue, option)).filter(
    (line) => !rest.includes(line),
  )
}

/** How much the issue matters to the own side, 1 to 5, against its weightiest one. */
export function weightLevel({ mine: { scores } }: Pick<Knowing, 'mine'>, issue: number): number {
  const weights = scores.map((row) => Math.max(...row) - Math.min(...row))
  return Math.max(1, Math.ceil((5 * (weights[issue] ?? 0)) / Math.max(1, ...weights)))
}
