import { frontier } from '@red-lines/shared/analysis/frontier.ts'
import { pivotality } from '@red-lines/shared/analysis/pivotality.ts'
import { type SolutionPoint, type Solutions, solutions } from '@red-lines/shared/analysis/solutions.ts'
import { spaceNow } from '@red-lines/shared/analysis/space.ts'
import { countByCoalition, countByOption, demandsNow, packagesIn } from '@red-lines/shared/analysis/winSets.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { mandate, reservationValue } from '@red-lines/shared/game/winSet.ts'
import { packageOf } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { bySide, type SideId } from '@red-lines/shared/scenario/sides.ts'

/** All packages of one moment, counted and compared. Worths and gains in points, shares from 0 to 1, times in milliseconds. */
export type StateAnalysis = {
  readonly scenario: string
  readonly seed: number
  readonly round: number
  readonly packages: number
  readonly sides: Readonly<Record<SideId, { fightingOn: number; mandate: number; frees: number | null }>>
  readonly coalitions: readonly { readonly sides: readonly SideId[]; readonly packages: number }[]
  readonly options: readonly { readonly issue: string; readonly option: string; readonly packages: number }[]
  readonly frontier: number
  /** over packages that every home would ratify and that nobody likes less than fighting on; null when there are none */
  readonly solutions: {
    readonly rational: number
    readonly idealGains: Readonly<Record<SideId, number>>
    readonly points: Readonly<Record<PointName, NamedPoint>>
  } | null
  readonly ms: Readonly<Record<'space' | 'counts' | 'frontier' | 'solutions', number>>
}

export const POINTS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const
type PointName = (typeof POINTS)[number]

/** The first package at a point, by the names of its options; how many tie with it, itself included. */
type NamedPoint = {
  readonly package: Readonly<Record<string, string>>
  readonly worth: Readonly<Record<SideId, number>>
  readonly ties: number
}

export function analyzeState(state: State): StateAnalysis {
  const { scenario } = state
  const { sides, issues } = scenario
  const demands = demandsNow(state)
  const [space, spaceMs] = timed(() => spaceNow(state))
  const [{ coalitions, options }, countsMs] = timed(() => ({
    coalitions: countByCoalition(space, demands),
    options: countByOption(space, demands),
  }))
  const [efficient, frontierMs] = timed(() => frontier(space).ids.length)
  const [found, solutionsMs] = timed(() =>
    solutions(
      packagesIn(space, demands),
      sides.map((side) => reservationValue(state, side)),
    ),
  )
  return {
    scenario: scenario.id,
    seed: state.seed,
    round: state.round,
    packages: space.packages,
    sides: bySide(sides, (side) => ({
      fightingOn: reservationValue(state, side),
      mandate: mandate(state, side),
      frees: pivotality(coalitions, side),
    })),
    coalitions: [...coalitions.counts].map((packages, set) => ({
      sides: sides.filter((_, at) => (set >> at) & 1),
      packages,
    })),
    options: issues.flatMap((issue, at) =>
      issue.options.map(({ id }, option) => ({ issue: issue.id, option: id, packages: options[at]?.[option] ?? 0 })),
    ),
    frontier: efficient,
    solutions: found === null ? null : named(scenario, found),
    ms: { space: spaceMs, counts: countsMs, frontier: frontierMs, solutions: solutionsMs },
  }
}

function named(scenario: Scenario, found: Solutions): StateAnalysis['solutions'] {
  const seatOf = (values: readonly number[]) =>
    bySide(scenario.sides, (side) => values[scenario.sides.indexOf(side)] ?? 0)
  const pointOf = ({ ids, worth }: SolutionPoint): NamedPoint => {
    const terms = packageOf(scenario.issues, ids[0] ?? 0)
    return {
      package: Object.fromEntries(
        scenario.issues.map(({ id, options }, issue) => [id, options[terms[issue] ?? 0]?.id ?? '']),
      ),
      worth: seatOf(worth),
      ties: ids.length,
    }
  }
  return {
    rational: found.rational,
    idealGains: seatOf(found.idealGains),
    points: {
      nash: pointOf(found.nash),
      kalaiSmorodinsky: pointOf(found.kalaiSmorodinsky),
      egalitarian: pointOf(found.egalitarian),
      utilitarian: pointOf(found.utilitarian),
    },
  }
}

function timed<T>(work: () => T): readonly [T, number] {
  const startMs = performance.now()
  const made = work()
  return [made, Math.round(performance.now() - startMs)]
}
