import { lineStatus, reachOf } from '../game/redLines.ts'
import type { LineStatus, State } from '../game/state.ts'
import { mandate } from '../game/winSet.ts'
import type { RedLineId } from '../scenario/scenario.ts'
import { of, type SideId } from '../scenario/sides.ts'
import { addAll, type Bits, emptyBits, intersect, removeAll, wordsFor } from './bits.ts'
import { offsetOf } from './ladder.ts'
import { type SeatSpace, type Space, worthAt } from './space.ts'

/** A side's win-set: packages worth at least so much to it that cross none of its lines as they bind. */
export type Demand = {
  readonly side: SideId
  readonly atLeast: number
  readonly lines: Readonly<Record<RedLineId, LineStatus>>
}

/** What every home asks for now (the two-level win-sets of Putnam 1988). */
export const demandsNow = (state: State): readonly Demand[] =>
  state.scenario.sides.map((side) => ({
    side,
    atLeast: mandate(state, side),
    lines: Object.fromEntries(
      of(state.scenario.bySide, side).redLines.map((line) => [line.id, lineStatus(state, line)]),
    ),
  }))

/** How many packages are in the win-sets of some sides at once. */
export type Coalitions = {
  readonly packages: number
  readonly sides: readonly SideId[]
  /** by set of sides: the n-th side is bit n of the index */
  readonly counts: Float64Array
}

/** Packages and what each is worth: `worth[seat][n]` belongs to the package `ids[n]`. */
export type Outcomes = { readonly ids: Uint32Array; readonly worth: readonly Int32Array[] }

/** How many packages all of these sides would ratify. */
export const countOf = ({ sides, counts }: Coalitions, coalition: readonly SideId[]): number =>
  counts[coalition.reduce((set, side) => set | (1 << sides.indexOf(side)), 0)] ?? 0

/** Counts the packages in every coalition's common win-set. */
export function countByCoalition(space: Space, demands: readonly Demand[]): Coalitions {
  const counts = new Float64Array(1 << demands.length)
  const common = Array.from(counts, () => emptyBits(space.right.answers.length))
  const here = new Int32Array(counts.length)
  eachLeftAnswer(space, demands, (_, sets) => {
    here[0] = 1
    for (let set = 1; set < counts.length; set += 1) {
      // a set of sides is its last side and the others before it; who agrees with nobody agrees with no more sides either
      const last = 31 - Math.clz32(set)
      const others = set ^ (1 << last)
      const own = sets[last]
      const into = common[set]
      if (own === undefined || into === undefined) continue
      if (here[others] === 0) here[set] = 0
      else here[set] = others === 0 ? intersect(own, own, into) : intersect(common[others] ?? own, own, into)
      counts[set] = (counts[set] ?? 0) + (here[set] ?? 0)
    }
  })
  counts[0] = space.packages
  return { packages: space.packages, sides: demands.map(({ side }) => side), counts }
}

/** Counts, by issue and option, the packages in all the win-sets, of which there is at least one. */
export function countByOption(space: Space, demands: readonly Demand[]): readonly (readonly number[])[] {
  const { left, right, rules } = space
  const counts = rules.issues.map(({ options }) => options.map(() => 0))
  const byRight = new Float64Array(right.answers.length)
  const tally = (terms: readonly number[] | undefined, from: number, to: number, many: number) => {
    for (let issue = from; issue < to; issue += 1) {
      const options = counts[issue]
      const option = terms?.[issue] ?? 0
      if (options !== undefined) options[option] = (options[option] ?? 0) + many
    }
  }
  eachLeftAnswer(space, demands, (at, sets) => {
    let many = 0
    eachCommon(sets, (answer) => {
      byRight[answer] = (byRight[answer] ?? 0) + 1
      many += 1
    })
    if (many > 0) tally(left.answers[at], 0, right.from, many)
  })
  for (const [answer, many] of byRight.entries()) tally(right.answers[answer], right.from, counts.length, many)
  return counts
}

/** All packages in all the win-sets (at least one), by rising id, with what each seat of the space thinks of them. */
export function packagesIn(space: Space, demands: readonly Demand[]): Outcomes {
  const ids: number[] = []
  const { length } = space.right.answers
  eachLeftAnswer(space, demands, (at, sets) => eachCommon(sets, (answer) => ids.push(at * length + answer)))
  return outcomesOf(space, Uint32Array.from(ids))
}

/** What each seat thinks of those packages. */
export const outcomesOf = (space: Space, ids: Uint32Array): Outcomes => ({
  ids,
  worth: space.seats.map((seat) => Int32Array.from(ids, (id) => worthOf(space, seat, id))),
})

/** What a package is worth to a seat of the space, by its id. */
export function worthOf({ right }: Space, seat: SeatSpace, id: number): number {
  const { length } = right.answers
  return worthAt(seat, Math.floor(id / length), id % length)
}

/**
 * Visits every left answer with the right answers that complete it to a package of each win-set. The sets are the same
 * arrays every time.
 */
function eachLeftAnswer(
  { left, right, seats }: Space,
  demands: readonly Demand[],
  visit: (left: number, sets: readonly Bits[]) => void,
): void {
  const words = wordsFor(right.answers.length)
  const judges = demands.map((demand) => {
    const seat = seats.find(({ seat: { side } }) => side === demand.side)
    if (seat === undefined) throw new Error(`no seat of "${demand.side}" in this space`)
    const { leftPoints, worthClass, ladders, lineClass } = seat
    const { atLeast } = demand
    return {
      leftPoints,
      worthClass,
      ladders,
      lineClass,
      atLeast,
      crossing: crossingOf(seat, demand, right.answers.length),
      set: emptyBits(right.answers.length),
    }
  })
  const sets = judges.map(({ set }) => set)
  for (let at = 0; at < left.answers.length; at += 1) {
    for (const { leftPoints, worthClass, ladders, lineClass, atLeast, crossing, set } of judges) {
      const ladder = ladders[worthClass[at] ?? 0]
      const across = crossing[lineClass[at] ?? 0]
      if (ladder === undefined || across === undefined) continue
      const { reached } = ladder
      const offset = offsetOf(ladder, atLeast - (leftPoints[at] ?? 0), words)
      for (let word = 0; word < words; word += 1) set[word] = (reached[offset + word] ?? 0) & ~(across[word] ?? 0)
    }
    visit(at, sets)
  }
}

/** By class of left answers: the right answers with which a line is crossed. */
function crossingOf({ seat, lines }: SeatSpace, demand: Demand, answers: number): readonly Bits[] {
  const reaches = seat.redLines.map((line) => reachOf(line, demand.lines[line.id] ?? 'active'))
  return lines.map((open) => {
    const crossing = emptyBits(answers)
    for (const { forbids, except } of reaches) {
      const across = emptyBits(answers)
      for (const clause of forbids) addAll(across, open.get(clause) ?? emptyBits(answers))
      for (const clause of except) removeAll(across, open.get(clause) ?? emptyBits(answers))
      addAll(crossing, across)
    }
    return crossing
  })
}

/** Visits what all the sets have in common. */
function eachCommon(sets: readonly Bits[], visit: (at: number) => void): void {
  const words = sets[0]?.length ?? 0
  for (let word = 0; word < words; word += 1) {
    let common = 0xffff_ffff
    for (const set of sets) common &= set[word] ?? 0
    for (; common !== 0; common &= common - 1) visit(word * 32 + (31 - Math.clz32(common & -common)))
  }
}
