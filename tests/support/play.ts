import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { type Decision, isRefusal } from '@red-lines/shared/game/decision.ts'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { type Intent, wishOf } from './arbitraries.ts'

export type Step = {
  readonly before: State
  readonly by: Actor
  readonly command: Command
  readonly decision: Decision
  readonly after: State
}

/** What comes of these intents, one after another; states are frozen, so that a rule that changes one is found. */
export function play(start: State, intents: readonly Intent[]): readonly Step[] {
  const steps: Step[] = []
  let state = frozen(start)
  for (const intent of intents) {
    const [by, command] = wishOf(state, intent)
    const decision = frozen(decide(state, command, by))
    const before = state
    state = isRefusal(decision) ? state : frozen(decision.reduce(evolve, state))
    steps.push({ before, by, command, decision, after: state })
  }
  return steps
}

export const factsOf = (steps: readonly Step[]): readonly GameEvent[] =>
  steps.flatMap(({ decision }) => (isRefusal(decision) ? [] : decision))

/** The same value, which nothing can change any more. What is frozen already is not walked again. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}
