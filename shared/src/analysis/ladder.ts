import { addBit, type Bits, wordsFor } from './bits.ts'

/** What the right half adds to a package, and who is how high: one rung for every number of points that occurs. */
export type Ladder = {
  /** points by right answer */
  readonly points: Int32Array
  /** the points that occur, falling */
  readonly rungs: Int32Array
  /** by rung: the answers that stand on it or higher; the sets lie one after the other, the first one is empty */
  readonly reached: Bits
}

export function ladderOf(points: readonly number[]): Ladder {
  const words = wordsFor(points.length)
  const falling = [...points.keys()].sort((one, other) => (points[other] ?? 0) - (points[one] ?? 0))
  const rungs = [...new Set(falling.map((at) => points[at] ?? 0))]
  const reached = new Uint32Array((rungs.length + 1) * words)
  let next = 0
  for (const [rung, height] of rungs.entries()) {
    const start = (rung + 1) * words
    reached.copyWithin(start, start - words, start)
    const here = reached.subarray(start, start + words)
    for (; points[falling[next] ?? -1] === height; next += 1) addBit(here, falling[next] ?? 0)
  }
  return { points: Int32Array.from(points), rungs: Int32Array.from(rungs), reached }
}

/** Where in `reached` the set of answers begins that add at least so many points. */
export function offsetOf({ rungs }: Ladder, atLeast: number, words: number): number {
  let low = 0
  let high = rungs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rungs[middle] ?? 0) >= atLeast) low = middle + 1
    else high = middle
  }
  return low * words
}
