import { frontier } from '@red-lines/shared/analysis/frontier.ts'
import { seatsOf, spaceNow } from '@red-lines/shared/analysis/space.ts'
import { countByCoalition, type Demand, demandsNow } from '@red-lines/shared/analysis/winSets.ts'
import { botGame } from '@red-lines/shared/bots/botGame.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { settingOf } from '@red-lines/shared/game/valuation.ts'
import { floorOf } from './floor.ts'
import { type Bench, measured, median, timed, unmeasured } from './promise.ts'
import { shipped } from './shipped.ts'

const RUNS = 9

const BUILT = {
  id: 'V5',
  name: 'built-and-counted',
  promise: 'every package of the shipped scenario known to every side, and counted for every coalition',
  unit: 'times a plain walk in C',
  limit: 2,
} as const

const FRONTIER = {
  id: 'V5',
  name: 'frontier',
  promise: 'exact frontier of the shipped scenario in four dimensions',
  unit: 'ms',
  limit: 500,
} as const

const WHAT_IF = {
  id: 'V5',
  name: 'what-if',
  promise: 'every coalition counted anew when a home asks for something else',
  unit: 'ms',
  limit: 15,
} as const

/** All packages of the shipped scenario in the middle of a game, when homes are weary and lines bend. */
export const packageSpace: Bench = {
  name: 'packages',
  promised: [BUILT, FRONTIER, WHAT_IF],
  async measure(say) {
    const state = midGame()
    const demands = demandsNow(state)
    const space = spaceNow(state)
    const packages = { packages: space.packages }

    say('a plain walk in C')
    const seats = seatsOf(state.scenario)
    const floor = floorOf(state.scenario, seats, settingOf(state), demands, RUNS)
    say('the same in our own way')
    const found = countByCoalition(space, demands)
    const ours = timed(RUNS, () => countByCoalition(spaceNow(state), demands))
    if (floor.there && floor.counts.join() !== found.counts.join())
      throw new Error(`the walk counts ${floor.counts.join(' ')} and we count ${found.counts.join(' ')}`)

    say('the frontier')
    const efficient = frontier(space).ids.length
    const frontiers = timed(RUNS, () => frontier(space))

    say('what-if counts')
    const homes = demands.map((_, at) => at)
    const whatIfs = homes.flatMap((at) => timed(RUNS, () => countByCoalition(space, asking(demands, at, -25))))
    return [
      floor.there
        ? measured(
            BUILT,
            ours.map((ms) => ms / median(floor.ms)),
            { ...packages, ourMs: Math.round(median(ours)), floorMs: Math.round(median(floor.ms)) },
          )
        : unmeasured(BUILT, floor.because),
      measured(FRONTIER, frontiers, { ...packages, efficient }),
      measured(WHAT_IF, whatIfs, packages),
    ]
  },
}

function midGame(): State {
  const { moves, end } = botGame(shipped, 1)
  return moves.find(({ before }) => before.round > shipped.rounds / 2)?.before ?? end
}

const asking = (demands: readonly Demand[], home: number, more: number): readonly Demand[] =>
  demands.map((demand, at) => (at === home ? { ...demand, atLeast: demand.atLeast + more } : demand))
