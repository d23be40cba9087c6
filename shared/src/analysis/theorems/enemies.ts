import type { Scenario } from '../../scenario/scenario.ts'
import { of, type SideId } from '../../scenario/sides.ts'

export type Pair = readonly [SideId, SideId]

/**
 * The two sides whose war it is: those that must sign, if they are two; otherwise the two whose scores agree least
 * (lowest Pearson correlation over all options).
 */
export function enemiesOf(scenario: Scenario): Pair {
  const [one, other, ...more] = scenario.agreement.mustSign
  if (one !== undefined && other !== undefined && more.length === 0) return [one, other]
  const pairs = scenario.sides.flatMap((first, at) =>
    scenario.sides.slice(at + 1).map((second): Pair => [first, second]),
  )
  const agreement = ([first, second]: Pair) => correlation(pointsOf(scenario, first), pointsOf(scenario, second))
  return pairs.reduce((least, pair) => (agreement(pair) < agreement(least) ? pair : least))
}

/** Scores above the mean of their issue: what is left is which answers a side prefers. */
const pointsOf = ({ bySide }: Scenario, side: SideId): readonly number[] =>
  of(bySide, side).scores.flatMap((points) => {
    const mean = points.reduce((sum, one) => sum + one, 0) / points.length
    return points.map((one) => one - mean)
  })

function correlation(ones: readonly number[], others: readonly number[]): number {
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, one, at) => sum + one * (right[at] ?? 0), 0)
  const size = Math.sqrt(product(ones, ones) * product(others, others))
  return size === 0 ? 0 : product(ones, others) / size
}
