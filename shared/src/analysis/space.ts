import type { State } from '../game/state.ts'
import { effective, hostPoints, optionWorth, type Setting, settingOf, type Values } from '../game/valuation.ts'
import { type Clause, holds } from '../scenario/condition.ts'
import { MAX_PACKAGES, NOT_COVERED, type Package, packageCount } from '../scenario/package.ts'
import type { PackageRules, RedLine, Scenario } from '../scenario/scenario.ts'
import { of, type SideId } from '../scenario/sides.ts'
import { addBit, type Bits, emptyBits } from './bits.ts'
import { type Half, halvesOf } from './half.ts'
import { type Ladder, ladderOf } from './ladder.ts'

/** What is known of a side that packages are judged for. A side's own brief is one. */
export type Seat = Values & { readonly side: SideId; readonly redLines: readonly RedLine[] }

/**
 * Every package of an agenda and what each is worth to some seats, without a list of them. Ten million packages are two
 * halves of three thousand answers whose worths add up; only clauses that span both halves tie them together, so answers
 * of the left half fall into classes for which the right half looks the same.
 */
export type Space = {
  readonly rules: PackageRules
  readonly packages: number
  readonly left: Half
  readonly right: Half
  readonly seats: readonly SeatSpace[]
}

/** The space in the eyes of one seat. */
export type SeatSpace = {
  readonly seat: Seat
  /** points by left answer, before what the right half adds */
  readonly leftPoints: Int32Array
  /** by left answer: which ladder of the right half belongs to it */
  readonly worthClass: Uint16Array
  readonly ladders: readonly Ladder[]
  /** by left answer: which of `lines` belongs to it */
  readonly lineClass: Uint16Array
  /** clauses of red lines that the left answers of a class leave open, with the right answers that complete them */
  readonly lines: readonly ReadonlyMap<Clause, Bits>[]
}

export const seatsOf = ({ sides, bySide }: Scenario): readonly Seat[] =>
  sides.map((side) => ({ ...of(bySide, side), side }))

/**
 * The space of packages for those seats.
 * @throws {RangeError} for more than `MAX_PACKAGES` packages
 */
export function spaceOf(rules: PackageRules, seats: readonly Seat[], setting: Setting): Space {
  const packages = packageCount(rules.issues)
  if (packages > MAX_PACKAGES) throw new RangeError(`${packages} packages are more than ${MAX_PACKAGES}`)
  const [left, right] = halvesOf(rules)
  const cameAbout = ({ answers }: Half) => answers.map((terms) => effective(rules, terms, setting.signatories))
  const halves = { left, right, leftCame: cameAbout(left), rightCame: cameAbout(right) }
  return { rules, packages, left, right, seats: seats.map((seat) => seatSpace(rules, halves, seat, setting)) }
}

/** The space of a table as it stands, in the eyes of every side, if those sides sign. */
export const spaceNow = (state: State, signatories: readonly SideId[] = state.scenario.sides): Space =>
  spaceOf(state.scenario, seatsOf(state.scenario), settingOf(state, signatories))

/** What the package with these answers is worth to a seat. */
export function worthAt({ leftPoints, worthClass, ladders }: SeatSpace, left: number, right: number): number {
  return (leftPoints[left] ?? 0) + (ladders[worthClass[left] ?? 0]?.points[right] ?? 0)
}

/** Both halves, and what their answers become when options whose sponsors did not sign fall back. */
type Halves = {
  readonly left: Half
  readonly right: Half
  readonly leftCame: readonly Package[]
  readonly rightCame: readonly Package[]
}

function seatSpace(
  rules: PackageRules,
  { left, right, leftCame, rightCame }: Halves,
  seat: Seat,
  setting: Setting,
): SeatSpace {
  const points = rules.issues.map(({ options }, issue) =>
    options.map((_, option) => optionWorth(seat, rules, issue, option, setting)),
  )
  const sumOf = (came: Package) =>
    came.reduce((sum, option, issue) => sum + (option === NOT_COVERED ? 0 : (points[issue]?.[option] ?? 0)), 0)

  const bonuses = seat.clauses.map(({ clause, bonus }) => ({ ...cut(clause, right.from), bonus }))
  const closed = bonuses.filter(({ onRight }) => onRight.length === 0)
  const open = bonuses.filter(({ onRight }) => onRight.length > 0)
  const rightSums = rightCame.map(sumOf)
  const worth = classesOf(leftCame, open, (some) =>
    ladderOf(
      rightCame.map((came, at) =>
        some.reduce((sum, { onRight, bonus }) => sum + (holds(onRight, came) ? bonus : 0), rightSums[at] ?? 0),
      ),
    ),
  )

  const lineClauses = clausesOf(seat.redLines).map((clause) => {
    const { onLeft, onRight } = cut(clause, right.from)
    return { clause, onLeft, completedBy: answersWhere(right, onRight) }
  })
  // red lines read a text as it is written, whoever signs it
  const lines = classesOf(
    left.answers,
    lineClauses,
    (some) => new Map(some.map(({ clause, completedBy }) => [clause, completedBy])),
  )
  return {
    seat,
    leftPoints: Int32Array.from(leftCame, (came) =>
      closed.reduce(
        (sum, { onLeft, bonus }) => sum + (holds(onLeft, came) ? bonus : 0),
        sumOf(came) + hostPoints(seat, setting),
      ),
    ),
    worthClass: worth.classOf,
    ladders: worth.classes,
    lineClass: lines.classOf,
    lines: lines.classes,
  }
}

const clausesOf = (lines: readonly RedLine[]): readonly Clause[] =>
  lines.flatMap((line) => (line.kind === 'until' ? [...line.forbids, ...line.given] : line.forbids))

/** The part of a clause that the left half decides, and the part that the right half does. An empty part always holds. */
const cut = (clause: Clause, rightFrom: number): { readonly onLeft: Clause; readonly onRight: Clause } => ({
  onLeft: clause.filter(({ issue }) => issue < rightFrom),
  onRight: clause.filter(({ issue }) => issue >= rightFrom),
})

function answersWhere({ answers }: Half, part: Clause): Bits {
  const bits = emptyBits(answers.length)
  for (const [at, terms] of answers.entries()) if (holds(part, terms)) addBit(bits, at)
  return bits
}

/** Groups left answers by which clauses they leave to the right half, and makes each group's view of the right half once. */
function classesOf<Part extends { readonly onLeft: Clause }, View>(
  answers: readonly Package[],
  parts: readonly Part[],
  viewOf: (open: readonly Part[]) => View,
): { readonly classOf: Uint16Array; readonly classes: readonly View[] } {
  const known = new Map<string, number>()
  const classes: View[] = []
  const tests = parts.map(({ onLeft }) => onLeft)
  const classOf = Uint16Array.from(answers, (terms) => {
    let key = ''
    for (let at = 0; at < tests.length; at += 1) if (holds(tests[at] ?? [], terms)) key += `${at} `
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, classes.length)
    classes.push(viewOf(parts.filter(({ onLeft }) => holds(onLeft, terms))))
    return classes.length - 1
  })
  return { classOf, classes }
}
