import type { State } from '../../game/state.ts'
import { settingOf } from '../../game/valuation.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Space, spaceNow } from '../space.ts'
import { warOf } from '../war.ts'
import {
  type Coalitions,
  countByCoalition,
  countByOption,
  countOf,
  type Demand,
  demandsNow,
  type Outcomes,
  packagesIn,
} from '../winSets.ts'

/** The talks of one round in a war without agreement. What is costly is found when it is first asked for, and once. */
export type Round = {
  readonly number: number
  readonly state: State
  readonly demands: readonly Demand[]
  readonly space: () => Space
  readonly coalitions: () => Coalitions
  /** packages in every win-set; the round is ripe when there are any */
  readonly ripeCount: () => number
  readonly ripe: () => Outcomes
  readonly ripeByOption: () => readonly (readonly number[])[]
}

export type War = { readonly scenario: Scenario; readonly seed: number; readonly rounds: readonly Round[] }

/** The war of a seed with everything that theorems ask of its rounds. */
export function studiedWar(scenario: Scenario, seed: number): War {
  const spaces = new Map<string, Space>()
  // rounds in which nobody's credibility moved share one space
  const spaceIn = (state: State): Space => {
    const key = JSON.stringify(settingOf(state))
    const space = spaces.get(key) ?? spaceNow(state)
    spaces.set(key, space)
    return space
  }
  return { scenario, seed, rounds: warOf(scenario, seed).map((state) => studied(state, () => spaceIn(state))) }
}

function studied(state: State, space: () => Space): Round {
  const demands = demandsNow(state)
  const coalitions = once(() => countByCoalition(space(), demands))
  return {
    number: state.round,
    state,
    demands,
    space,
    coalitions,
    ripeCount: () => countOf(coalitions(), state.scenario.sides),
    ripe: once(() => packagesIn(space(), demands)),
    ripeByOption: once(() => countByOption(space(), demands)),
  }
}

/** The rounds in which some package is in every win-set. */
export const ripeRounds = ({ rounds }: War): readonly Round[] => rounds.filter(({ ripeCount }) => ripeCount() > 0)

/** Is the round in the second half of the scenario? */
export const isLate = ({ rounds }: Scenario, round: number): boolean => round > rounds / 2

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
