import type { SideId } from '../scenario/sides.ts'
import { type Coalitions, countOf } from './winSets.ts'

/**
 * How much of what the others could agree on a side stands against: the share of the others' common win-set that is not
 * in its own, from 0 (it never matters) to 1 (nothing passes it). Null while the others have nothing in common.
 */
export function pivotality(coalitions: Coalitions, side: SideId): number | null {
  const others = coalitions.sides.filter((other) => other !== side)
  const without = countOf(coalitions, others)
  return without === 0 ? null : 1 - countOf(coalitions, coalitions.sides) / without
}
