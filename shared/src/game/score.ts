import { of, type SideId } from '../scenario/sides.ts'
import { read } from './gauges.ts'
import { sideDealPoints } from './promises.ts'
import type { State } from './state.ts'
import { worthNow } from './valuation.ts'
import { reservationValue } from './winSet.ts'

/** A seat's result, part by part; never to be ranked against other sides. Points. */
export type Score = {
  /** worth of the agreement, or of fighting on where there is none */
  readonly outcome: number
  readonly warCost: number
  readonly collapse: number
  readonly pledges: number
  readonly sideDeals: number
  readonly credits: number
  readonly ending: number
  readonly terms: readonly { readonly id: string; readonly points: number }[]
  readonly total: number
  /** what fighting on would have been worth at the same moment, with the same costs */
  readonly fightingOnTotal: number
}

/** The score of a side when play has ended (SC1). */
export function score(state: State, side: SideId): Score {
  const own = of(state.scenario.bySide, side)
  const rules = state.scenario.score
  const end = state.stage.name === 'over' ? state.stage.outcome : null
  const fightingOn = reservationValue(state, side)
  const agreed = end?.kind === 'agreement' ? worthNow(state, side, end.terms, end.signatories) : null
  const warCost = -own.costPerRound * state.turns.length
  const collapse = of(state.homes, side).hasCollapsed ? -rules.collapse : 0
  const pledges = rules.pledgeKept * state.pledges.filter((one) => one.side === side && one.status === 'held').length
  const sideDeals = sideDealPoints(state, side)
  const credits =
    agreed === null
      ? 0
      : state.credits.reduce(
          (sum, one) => (one.side === side && one.lastRound >= state.round ? sum + one.points : sum),
          0,
        )
  const ending =
    end?.kind === 'sharedLoss' ? (state.scenario.endings.find(({ id }) => id === end.ending)?.points ?? 0) : 0
  const terms = own.scoreTerms.map(({ id, gauge, points }) => ({
    id,
    // a gauge in points with two decimals is not exact: back to hundredths before it counts
    points: Math.floor((Math.floor(read(state, gauge) * 100 + 0.5) * points) / 10_000),
  }))
  const common = warCost + collapse + pledges + sideDeals + ending + terms.reduce((sum, { points }) => sum + points, 0)
  const outcome = agreed ?? fightingOn
  return {
    outcome,
    warCost,
    collapse,
    pledges,
    sideDeals,
    credits,
    ending,
    terms,
    total: outcome + credits + common,
    fightingOnTotal: fightingOn + common,
  }
}
