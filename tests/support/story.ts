import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { isRefusal } from '@red-lines/shared/game/decision.ts'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import type { Refusal } from '@red-lines/shared/game/refusal.ts'
import { opening, type Proposal, type State } from '@red-lines/shared/game/state.ts'
import type { Package } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { arden, mora, veld, well } from './well.ts'

export const NO_WORDS = { kind: 'reason', reason: 'no-words', facts: {} } as const

/** What follows from a wish; throws when it is refused: then the story is told wrongly. */
export function facts(state: State, by: Actor, command: Command): readonly GameEvent[] {
  const decision = decide(state, command, by)
  if (isRefusal(decision)) throw new Error(`${by} may not ${command.type}: ${JSON.stringify(decision)}`)
  return decision
}

/** Why a wish is refused; throws when it is granted. */
export function refusal(state: State, by: Actor, command: Command): Refusal {
  const decision = decide(state, command, by)
  if (!isRefusal(decision)) throw new Error(`${by} was allowed to ${command.type}`)
  return decision
}

/** The state after these wishes, one after another. */
export const after = (state: State, ...wishes: readonly (readonly [Actor, Command])[]): State =>
  wishes.reduce((now, [by, command]) => facts(now, by, command).reduce(evolve, now), state)

/** A table of the well in its first round. */
export const consulting = (scenario: Scenario = well, seed = 7): State =>
  after(opening(scenario, seed), ['facilitator', { type: 'begin' }])

/** The same at the beginning of the talks. */
export const talking = (scenario: Scenario = well, seed = 7): State =>
  after(consulting(scenario, seed), ['clock', { type: 'advance' }])

/** The next world turn has been taken and the homes have read its bulletin: the talks of the next round begin. */
export const nextTalks = (state: State): State =>
  after(state, ['clock', { type: 'advance' }], ['clock', { type: 'advance' }], ['clock', { type: 'advance' }])

/** The world turn of this round. */
export const turned = (state: State): State => after(state, ['clock', { type: 'advance' }])

export const proposing = (
  terms: Package,
  changes: Partial<Omit<Extract<Command, { type: 'propose' }>, 'type'>> = {},
): Command => ({
  type: 'propose',
  terms,
  to: [arden, veld, mora],
  secret: false,
  answers: null,
  conditional: false,
  words: NO_WORDS,
  ...changes,
})

export const rejecting = (proposal: string, redLines: readonly string[], issues: readonly number[]): Command => ({
  type: 'reject',
  proposal,
  redLines,
  issues,
  words: NO_WORDS,
})

/** The text with that id. */
export function textOf(state: State, id: string): Proposal {
  const text = state.proposals.find((one) => one.id === id)
  if (text === undefined) throw new Error(`no text ${id}`)
  return text
}

/** A text by Arden that the given sides accept and sign. */
export const signedBy = (state: State, terms: Package, ...sides: readonly SideId[]): State => {
  const proposed = after(state, [arden, proposing(terms)])
  const others = sides.filter((side) => side !== arden)
  const accepted = after(proposed, ...others.map((side) => [side, { type: 'accept', proposal: 'arden-1' }] as const))
  return after(accepted, ...sides.map((side) => [side, { type: 'sign', proposal: 'arden-1' }] as const))
}
