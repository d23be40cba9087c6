import { decide } from '../game/decide.ts'
import { isRefusal } from '../game/decision.ts'
import { evolve } from '../game/evolve.ts'
import { opening, type State } from '../game/state.ts'
import type { Scenario } from '../scenario/scenario.ts'

/**
 * A war in which nothing is said and nothing is agreed: every side keeps its default posture, the deck plays by chance.
 * One state for each round, at the start of its talks; fewer than the scenario's rounds where an ending came first.
 */
export function warOf(scenario: Scenario, seed: number): readonly State[] {
  const talks: State[] = []
  let state = moved(opening(scenario, seed), 'begin')
  while (state.stage.name !== 'over') {
    if (state.stage.name === 'talks') talks.push(state)
    state = moved(state, 'advance')
  }
  return talks
}

function moved(state: State, type: 'begin' | 'advance'): State {
  const events = decide(state, { type }, 'facilitator')
  if (isRefusal(events)) throw new Error(`${type} was refused in ${state.stage.name}: ${events.code}`)
  return events.reduce(evolve, state)
}
