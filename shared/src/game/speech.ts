import type { SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact } from './event.ts'
import type { State } from './state.ts'

/** More words than this from one side in one round are no longer a negotiation. */
export const SPEECHES_PER_ROUND = 200

/** Speaks to everyone, or to one side alone. */
export function speak(state: State, by: SideId, { to, words }: Ask<'speak'>): Decision {
  const early = outsideOf(state, 'lobby', 'consult', 'talks', 'worldTurn', 'over')
  if (early) return early
  if (to !== 'everyone' && (to === by || !state.scenario.sides.includes(to))) return { code: 'unknown', what: 'side' }
  const said = state.speeches.filter((speech) => speech.by === by && speech.round === state.round).length
  if (said >= SPEECHES_PER_ROUND) return { code: 'too-talkative', most: SPEECHES_PER_ROUND }
  return [{ type: 'spoke', by, to, words }]
}

export const spoke = (state: State, { by, to, words }: Fact<'spoke'>): State => ({
  ...state,
  speeches: [...state.speeches, { by, to, round: state.round, words }],
})
