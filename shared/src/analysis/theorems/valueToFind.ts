import { drawBelow } from '../../game/chance.ts'
import { reservationValue } from '../../game/winSet.ts'
import { efficient } from '../frontier.ts'
import type { Outcomes } from '../winSets.ts'
import { median, percent } from './median.ts'
import { type Round, ripeRounds } from './studiedWar.ts'
import type { TheoremOfWars } from './theorem.ts'

const LEAST_LEFT = 0.25
const MOST_EFFICIENT = 0.1
/** Ripe packages drawn in every ripe round. */
const DRAWS = 12

type Seen = { readonly left: readonly number[]; readonly efficient: readonly number[] }

/**
 * 11. There is value to find. A ripe package drawn by chance leaves in the mean a quarter of the joint gain: the joint gain
 * is what all sides together have above fighting on in the best ripe package that leaves nobody worse off than the drawn
 * one; what the drawn one lacks of it is left. And at most a tenth of ripe packages are efficient among the ripe ones.
 * Figures are medians over ripe rounds.
 */
export const valueToFind: TheoremOfWars<Seen> = {
  id: '11',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'There is value to find in a deal',
  threshold: `a random ripe deal leaves at least ${percent(LEAST_LEFT)} % of the joint gain, at most ${percent(MOST_EFFICIENT)} % are efficient`,
  look(war) {
    const ripe = ripeRounds(war)
    return {
      left: ripe.map(leftByChance),
      efficient: ripe.map((round) => efficient(round.ripe()).ids.length / round.ripeCount()),
    }
  },
  judge(_scenario, wars) {
    const left = median(wars.flatMap(({ seen }) => seen.left))
    const share = median(wars.flatMap(({ seen }) => seen.efficient))
    if (left === null || share === null) return { pass: false, figure: null, details: ['no round of any seed is ripe'] }
    return {
      pass: left >= LEAST_LEFT && share <= MOST_EFFICIENT,
      figure: percent(left),
      details: [
        `a random ripe package leaves ${percent(left)} %, ${percent(share, 2)} % of ripe packages are efficient`,
        ...(left < LEAST_LEFT
          ? ['look for trades: issues that one side cares for more than another, and clauses that reward both']
          : []),
        ...(share > MOST_EFFICIENT
          ? ['too much is zero-sum: look for options that are better for two sides at once']
          : []),
      ],
    }
  },
}

/** The mean share of the joint gain that packages drawn from a ripe round leave. */
function leftByChance({ state, number, ripe }: Round): number {
  const outcomes = ripe()
  const fightingOn = state.scenario.sides.reduce((sum, side) => sum + reservationValue(state, side), 0)
  const shares = Array.from({ length: DRAWS }, (_, k) => {
    const drawn = drawBelow(outcomes.ids.length, state.seed, number, 'value to find', k)
    const had = jointWorth(outcomes, drawn) - fightingOn
    const best = bestFrom(outcomes, drawn) - fightingOn
    return best <= 0 ? 0 : Math.min(1, (best - had) / best)
  })
  return shares.reduce((sum, one) => sum + one, 0) / DRAWS
}

const jointWorth = ({ worth }: Outcomes, at: number): number =>
  worth.reduce((sum, column) => sum + (column[at] ?? 0), 0)

/** The most joint worth among packages that are nowhere worse than the drawn one. */
function bestFrom(outcomes: Outcomes, drawn: number): number {
  const { worth } = outcomes
  const had = worth.map((column) => column[drawn] ?? 0)
  let best = jointWorth(outcomes, drawn)
  for (let at = 0; at < outcomes.ids.length; at += 1) {
    if (worth.every((column, seat) => (column[at] ?? 0) >= (had[seat] ?? 0)))
      best = Math.max(best, jointWorth(outcomes, at))
  }
  return best
}
