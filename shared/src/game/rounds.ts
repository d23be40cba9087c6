import type { SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { GameEvent } from './event.ts'
import type { State } from './state.ts'
import { worldTurn } from './worldTurn.ts'

/** Play begins. */
export function begin(state: State): Decision {
  const late = outsideOf(state, 'lobby')
  return late ?? [{ type: 'began' }, { type: 'stageEntered', stage: 'consult', round: 1 }]
}

/** Says that a side has finished with this stage, or takes it back; when all have, the next stage begins (RO2). */
export function ready(state: State, by: SideId, ask: Ask<'ready'>): Decision {
  const early = outsideOf(state, 'consult', 'talks', 'worldTurn')
  if (early) return early
  const already = 'ready' in state.stage ? state.stage.ready : []
  if (already.includes(by) === ask.ready) return []
  const said: GameEvent = { type: 'readied', side: by, ready: ask.ready }
  const allReady = ask.ready && state.scenario.sides.every((side) => side === by || already.includes(side))
  return allReady ? [said, ...nextStage(state)] : [said]
}

/** Time is up, or the facilitator moves on (RO3). */
export function advance(state: State): Decision {
  const early = outsideOf(state, 'consult', 'talks', 'worldTurn')
  return early ?? nextStage(state)
}

function nextStage(state: State): readonly GameEvent[] {
  switch (state.stage.name) {
    case 'consult':
      return [{ type: 'stageEntered', stage: 'talks', round: state.round }]
    case 'talks':
      return worldTurn(state)
    case 'worldTurn':
      return [{ type: 'stageEntered', stage: 'consult', round: state.round + 1 }]
    case 'lobby':
    case 'over':
      return []
  }
}

/** The facilitator ends the game where it stands. */
export function stop(state: State): Decision {
  const late = outsideOf(state, 'lobby', 'consult', 'talks', 'worldTurn')
  return late ?? [{ type: 'ended', outcome: { kind: 'stopped' } }]
}
