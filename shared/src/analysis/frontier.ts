import { skyline } from './skyline.ts'
import type { SeatSpace, Space } from './space.ts'
import { type Outcomes, outcomesOf } from './winSets.ts'

/**
 * The Pareto frontier over every package: those for which no other is at least as good for each seat and better for one.
 * Packages that are worth the same to everybody are all kept. Exact; red lines play no part.
 */
export function frontier(space: Space): Outcomes {
  const { length } = space.right.answers
  const ids: number[] = []
  for (const group of leftGroups(space)) {
    // within a group worths simply add up: a half that is dominated there is dominated in every package
    const lefts = kept(
      group,
      space.seats.map(({ leftPoints }) => leftPoints),
    )
    const rights = kept(
      Uint32Array.from({ length }, (_, at) => at),
      space.seats.map((seat) => rightPoints(seat, group[0] ?? 0)),
    )
    for (const left of lefts) for (const right of rights) ids.push(left * length + right)
  }
  return efficient(outcomesOf(space, Uint32Array.from(ids).sort()))
}

/** The packages of a set that no other of the set dominates, by rising id. */
export function efficient({ ids, worth }: Outcomes): Outcomes {
  const stay = skyline(worth, ids.length)
  return { ids: pick(ids, stay), worth: worth.map((column) => Int32Array.from(stay, (at) => column[at] ?? 0)) }
}

/** Left answers for which the right half looks the same to every seat. */
function leftGroups({ left, seats }: Space): readonly Uint32Array[] {
  const groups = new Map<string, number[]>()
  for (const at of left.answers.keys()) {
    const key = seats.map(({ worthClass }) => worthClass[at]).join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [at])
    else group.push(at)
  }
  return [...groups.values()].map((group) => Uint32Array.from(group))
}

const rightPoints = ({ ladders, worthClass }: SeatSpace, left: number): Int32Array =>
  ladders[worthClass[left] ?? 0]?.points ?? new Int32Array()

/** Those of some answers that no other of them dominates, given points by answer for every seat. */
function kept(answers: Uint32Array, points: readonly Int32Array[]): Uint32Array {
  const columns = points.map((column) => Int32Array.from(answers, (at) => column[at] ?? 0))
  return pick(answers, skyline(columns, answers.length))
}

const pick = (from: Uint32Array, at: Uint32Array): Uint32Array => Uint32Array.from(at, (one) => from[one] ?? 0)
