import type { GameEvent } from './event.ts'
import type { Refusal } from './refusal.ts'
import type { StageName, State } from './state.ts'

/** What became of a wish: the facts that follow from it, or why not. */
export type Decision = readonly GameEvent[] | Refusal

/** Was the wish refused? */
export const isRefusal = (decision: Decision): decision is Refusal => !Array.isArray(decision)

/** The refusal of a wish that only makes sense in some stages; null when the stage is right. */
export function outsideOf(state: State, ...stages: readonly StageName[]): Refusal | null {
  const stage = state.stage.name
  if (stages.includes(stage)) return null
  return stage === 'over' ? { code: 'over' } : { code: 'wrong-stage', stage, needs: stages }
}
