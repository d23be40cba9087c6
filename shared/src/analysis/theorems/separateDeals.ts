import { settingOf } from '../../game/valuation.ts'
import { reservationValue } from '../../game/winSet.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { SideId } from '../../scenario/sides.ts'
import { seatsOf, spaceOf } from '../space.ts'
import { countByCoalition, countOf, type Demand } from '../winSets.ts'
import { enemiesOf } from './enemies.ts'
import { percent } from './median.ts'
import { isLate, type Round } from './studiedWar.ts'
import type { TheoremOfWars } from './theorem.ts'

const ENOUGH_SEEDS = 0.5

/** By coalition, its sides joined by "+": was it tempted in a late round? And: can the deal of the enemies hurt others? */
type Seen = { readonly tempted: Readonly<Record<string, boolean>>; readonly hurts: boolean }

/**
 * 9. Every coalition that could sign without the others is tempted to: in most seeds there is a package in the second half
 * that its homes would ratify as it comes about with their signatures alone, that each of them likes better than fighting
 * on, and that some home left out would not ratify. A deal of the two enemies can leave an outsider below its fighting on.
 */
export const separateDeals: TheoremOfWars<Seen> = {
  id: '9',
  about: 'wars',
  mostSeeds: 12,
  title: 'Every coalition is tempted by a separate deal',
  threshold: `each that could sign, in at least ${percent(ENOUGH_SEEDS)} % of seeds; the enemies' own can hurt others`,
  look({ scenario, rounds }) {
    // weariness opens deals: the last rounds are the likeliest
    const late = rounds.filter(({ number }) => isLate(scenario, number)).toReversed()
    const tempts = (coalition: readonly SideId[]) => late.some((round) => isTempted(round, coalition))
    return {
      tempted: Object.fromEntries(coalitionsOf(scenario).map((coalition) => [nameOf(coalition), tempts(coalition)])),
      hurts: late.some(canHurt),
    }
  },
  judge(scenario, wars) {
    const coalitions = coalitionsOf(scenario).map(nameOf)
    if (coalitions.length === 0)
      return {
        pass: true,
        figure: null,
        details: ['no coalition could sign without another: there is nothing to tempt'],
      }
    const shares = coalitions.map((name) => ({
      name,
      share: wars.filter(({ seen }) => seen.tempted[name]).length / Math.max(1, wars.length),
    }))
    const untempted = shares.filter(({ share }) => share < ENOUGH_SEEDS)
    const hurts = wars.some(({ seen }) => seen.hurts)
    return {
      pass: untempted.length === 0 && (hurts || scenario.sides.length === 2),
      figure: percent(Math.min(...shares.map(({ share }) => share))),
      details: [
        shares.map(({ name, share }) => `${name} ${percent(share)} %`).join(', '),
        ...untempted.map(
          ({ name }) => `${name} is hardly ever tempted; look at options that fall back without the others`,
        ),
        ...(hurts
          ? []
          : ['no deal of the enemies leaves an outsider below its fighting on; look at what outsiders have at stake']),
      ],
    }
  },
}

const nameOf = (coalition: readonly SideId[]): string => coalition.join('+')

/** The coalitions of two or more sides, but not all, that the rules let sign. */
function coalitionsOf({ sides, agreement }: Scenario): readonly (readonly SideId[])[] {
  const sets = Array.from({ length: 1 << sides.length }, (_, set) => sides.filter((_, at) => (set >> at) & 1))
  return sets.filter(
    (some) =>
      some.length >= Math.max(2, agreement.atLeast) &&
      some.length < sides.length &&
      agreement.mustSign.every((side) => some.includes(side)),
  )
}

/** Among packages that come about with these signatures only. */
function isTempted({ state, demands }: Round, coalition: readonly SideId[]): boolean {
  const space = spaceOf(state.scenario, seatsOf(state.scenario), settingOf(state, coalition))
  const counts = countByCoalition(
    space,
    demands.map((demand) => (coalition.includes(demand.side) ? gladly(state, demand) : demand)),
  )
  return countOf(counts, coalition) > countOf(counts, state.scenario.sides)
}

const gladly = (state: Round['state'], demand: Demand): Demand => ({
  ...demand,
  atLeast: Math.max(demand.atLeast, reservationValue(state, demand.side) + 1),
})

function canHurt({ state, demands }: Round): boolean {
  const { scenario } = state
  const enemies = enemiesOf(scenario)
  const isEnemy = (side: SideId) => enemies.includes(side)
  // what hurts an outsider is what a package is worth to it, whatever its lines say
  const seats = seatsOf(scenario).map((seat) => (isEnemy(seat.side) ? seat : { ...seat, redLines: [] }))
  const counts = countByCoalition(
    spaceOf(scenario, seats, settingOf(state, enemies)),
    demands.map((demand) =>
      isEnemy(demand.side) ? gladly(state, demand) : { ...demand, atLeast: reservationValue(state, demand.side) },
    ),
  )
  return scenario.sides.some((side) => !isEnemy(side) && countOf(counts, enemies) > countOf(counts, [...enemies, side]))
}
