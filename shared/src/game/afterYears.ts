import { holds } from '../scenario/condition.ts'
import type { Package } from '../scenario/package.ts'
import { of, type SideId } from '../scenario/sides.ts'
import type { AfterYear, State } from './state.ts'
import { effective, worthNow } from './valuation.ts'
import { reservationValue } from './winSet.ts'

const YEARS = [1, 2, 3] as const

/**
 * How well an agreement holds: as weariness and backlash fade year by year, fighting on tempts again; against that
 * stand the punishments that the text itself provides, as credible as those who signed to punish (AY1).
 */
export function afterYears(state: State, terms: Package, signatories: readonly SideId[]): readonly AfterYear[] {
  const { memory, deterrents } = state.scenario.afterYears
  const came = effective(state.scenario, terms, signatories)
  return YEARS.flatMap((year) => {
    const left = YEARS.slice(0, year).reduce((percent) => Math.floor((percent * memory) / 100), 100)
    return signatories.map((side) => {
      const { home } = of(state.scenario.bySide, side)
      const { weariness, backlash } = of(state.homes, side)
      const remembered = Math.floor(((home.backlash * backlash - home.weariness * weariness) * left) / 1_000_000)
      const temptation = Math.max(
        0,
        reservationValue(state, side) + remembered - worthNow(state, side, terms, signatories),
      )
      const deterrence = deterrents
        .filter(({ clause, against }) => against === side && holds(clause, came))
        .reduce(
          (sum, { punishers, points }) => sum + Math.floor((points * trustIn(state, punishers, signatories)) / 10_000),
          0,
        )
      return { year, side, temptation, deterrence, holds: temptation <= deterrence }
    })
  })
}

/** Average credibility of the punishers; one who did not sign counts as none. */
function trustIn(state: State, punishers: readonly SideId[], signatories: readonly SideId[]): number {
  const trust = punishers.map((side) => (signatories.includes(side) ? of(state.homes, side).credibility : 0))
  return Math.floor(trust.reduce((sum, one) => sum + one, 0) / trust.length)
}
