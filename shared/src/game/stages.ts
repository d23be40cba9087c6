import { bySide, type SideId } from '../scenario/sides.ts'
import type { Fact } from './event.ts'
import type { State } from './state.ts'
import { snapshot } from './turns.ts'

export const began = (state: State): State => state

/** A stage begins: nobody is ready; a new round forgets the levers chosen in the last one. */
export function stageEntered(state: State, { stage, round }: Fact<'stageEntered'>): State {
  const entered: State = { ...state, round, stage: { name: stage, ready: [] } }
  switch (stage) {
    case 'consult':
      return { ...entered, levers: {} }
    case 'talks':
      return entered
    case 'worldTurn':
      return { ...entered, turnUnderWay: { before: snapshot(state), causes: bySide(state.scenario.sides, () => []) } }
  }
}

export function readied(state: State, { side, ready }: Fact<'readied'>): State {
  if (!('ready' in state.stage)) return state
  const others = state.stage.ready.filter((one) => one !== side)
  return { ...state, stage: { ...state.stage, ready: ready ? [...others, side] : others } }
}

export const ended = (state: State, { outcome }: Fact<'ended'>): State => ({
  ...state,
  stage: { name: 'over', outcome },
})

/** Takes back the readiness of sides that something new concerns: nobody is hurried past a text sent to them (RO4). */
export function unready(state: State, sides: readonly SideId[]): State {
  if (!('ready' in state.stage) || !state.stage.ready.some((side) => sides.includes(side))) return state
  return { ...state, stage: { ...state.stage, ready: state.stage.ready.filter((side) => !sides.includes(side)) } }
}
