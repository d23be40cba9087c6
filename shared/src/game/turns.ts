import { bySide, of } from '../scenario/sides.ts'
import { meter } from './meter.ts'
import { lineStatus } from './redLines.ts'
import type { Snapshot, State } from './state.ts'
import { mandate, reservationValue } from './winSet.ts'

/** How the world and every home stand, for the record of a world turn. */
export const snapshot = (state: State): Snapshot => ({
  front: state.front,
  aid: state.aid,
  standing: bySide(state.scenario.sides, (side) => {
    const home = of(state.homes, side)
    return {
      fightingOn: reservationValue(state, side),
      mandate: mandate(state, side),
      pressure: meter(home),
      weariness: home.weariness,
      backlash: home.backlash,
      lines: Object.fromEntries(
        of(state.scenario.bySide, side).redLines.map((line) => [line.id, lineStatus(state, line)]),
      ),
    }
  }),
})

/** The record of the turn is closed. */
export function worldTurned(state: State): State {
  const turn = state.turnUnderWay
  if (turn === null) return state
  const { before, causes } = turn
  return {
    ...state,
    turnUnderWay: null,
    turns: [...state.turns, { round: state.round, before, after: snapshot(state), causes }],
  }
}
