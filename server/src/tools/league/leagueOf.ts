import { median } from '@red-lines/shared/analysis/theorems/median.ts'
import { KIND_NAMES } from '@red-lines/shared/bots/kinds.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { type BySide, bySide, of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { type Estimate, estimate, meanOf } from './bootstrap.ts'
import type { Ended, SeedResult } from './playSeed.ts'

/** Four of a kind, over all seeds. */
export type Standing = {
  readonly kind: string
  readonly games: number
  readonly agreements: number
  /** mean round of the agreements; null when there is none */
  readonly round: number | null
  readonly scores: BySide<number>
  readonly nashRatio: number | null
  readonly distance: number | null
  readonly fallenGovernments: number
}

/** What a seat gains by playing otherwise among firm delegations, in points and in percent of its ideal gain. */
export type Deviation = {
  readonly side: SideId
  readonly kind: string
  readonly points: Estimate
  readonly percent: Estimate | null
}

export type League = {
  readonly scenario: string
  readonly seeds: { readonly first: number; readonly count: number; readonly purpose: Purpose }
  readonly standings: readonly Standing[]
  readonly deviations: readonly Deviation[]
  /** by seat: the deviation with the highest mean */
  readonly exploitability: readonly Deviation[]
}

/** Seeds to tune with, and seeds to report on that no tuning has seen. */
export type Purpose = 'tuning' | 'held-out'
export const FIRST_SEED: Readonly<Record<Purpose, number>> = { tuning: 1, 'held-out': 10_001 }
export const MOST_GAMES = FIRST_SEED['held-out'] - FIRST_SEED.tuning

export function leagueOf(scenario: Scenario, purpose: Purpose, results: readonly SeedResult[]): League {
  const standings = [
    ...KIND_NAMES.map((kind) =>
      standingOf(
        scenario,
        kind,
        results.map(({ among }) => among[kind]),
      ),
    ),
    standingOf(
      scenario,
      'mediator',
      results.map(({ mediated }) => mediated),
    ),
  ]
  const deviations = scenario.sides.flatMap((side) => deviationsOf(side, results))
  return {
    scenario: scenario.id,
    seeds: { first: FIRST_SEED[purpose], count: results.length, purpose },
    standings,
    deviations,
    exploitability: scenario.sides.flatMap((side) => {
      const [most] = deviations
        .filter((one) => one.side === side)
        .toSorted((one, other) => other.points.mean - one.points.mean)
      return most === undefined ? [] : [most]
    }),
  }
}

function standingOf({ sides }: Scenario, kind: string, games: readonly Ended[]): Standing {
  const agreed = games.filter((game) => game.agreed)
  const quality = agreed.flatMap((game) => (game.quality === null ? [] : [game.quality]))
  const ratios = quality.flatMap(({ nashRatio }) => (nashRatio === null ? [] : [nashRatio]))
  return {
    kind,
    games: games.length,
    agreements: agreed.length,
    round: agreed.length === 0 ? null : meanOf(agreed.map(({ round }) => round)),
    scores: bySide(sides, (side) => meanOf(games.map(({ scores }) => of(scores, side)))),
    nashRatio: ratios.length === 0 ? null : meanOf(ratios),
    distance: quality.length === 0 ? null : meanOf(quality.map(({ distance }) => distance)),
    fallenGovernments: games.reduce((sum, { fell }) => sum + fell.length, 0),
  }
}

function deviationsOf(side: SideId, results: readonly SeedResult[]): readonly Deviation[] {
  const ideal = median(results.flatMap(({ idealGains }) => (idealGains === null ? [] : [of(idealGains, side)])))
  const kinds = Object.keys(results[0] === undefined ? {} : of(results[0].gains, side))
  return kinds.map((kind) => {
    const points = estimate(
      results.map(({ gains }) => of(gains, side)[kind] ?? 0),
      `${side} ${kind}`,
    )
    const share = (value: number) => (100 * value) / (ideal ?? 1)
    return {
      side,
      kind,
      points,
      percent: !ideal ? null : { mean: share(points.mean), low: share(points.low), high: share(points.high) },
    }
  })
}
