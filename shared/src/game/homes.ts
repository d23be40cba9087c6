import { of, type SideId, withSide } from '../scenario/sides.ts'
import type { Fact } from './event.ts'
import { moved } from './meter.ts'
import type { Home, State } from './state.ts'

const withHome = (state: State, side: SideId, change: (home: Home) => Home): State => ({
  ...state,
  homes: withSide(state.homes, side, change(of(state.homes, side))),
})

const clamp = (value: number): number => Math.max(0, Math.min(10_000, value))

export const felt = (state: State, { side, feeling }: Fact<'felt'>): State =>
  withHome(state, side, (home) => ({ ...home, feelings: [...home.feelings, feeling] }))

export const credibilityMoved = (state: State, { side, amount }: Fact<'credibilityMoved'>): State =>
  withHome(state, side, (home) => ({ ...home, credibility: clamp(home.credibility + amount) }))

export const lossesMoved = (state: State, { side, amount }: Fact<'lossesMoved'>): State =>
  withHome(state, side, (home) => ({ ...home, losses: clamp(home.losses + amount) }))

/** A poll that comes with a world turn is read in the next round, beside the side's own. */
export const polled = (state: State, { side, shift }: Fact<'polled'>): State => {
  const poll =
    state.stage.name === 'worldTurn'
      ? { round: state.round + 1, shift, ofNews: true as const }
      : { round: state.round, shift }
  return withHome(state, side, (home) => ({ ...home, polls: [...home.polls, poll] }))
}

/** The streams move by their causes, and what was felt has been felt. */
export function pressureMoved(state: State, { side, causes }: Fact<'pressureMoved'>): State {
  const after = withHome(state, side, (home) => ({ ...home, ...moved(home, causes), feelings: [] }))
  const turn = state.turnUnderWay
  if (turn === null) return after
  return {
    ...after,
    turnUnderWay: { ...turn, causes: withSide(turn.causes, side, [...of(turn.causes, side), ...causes]) },
  }
}

export const strainChanged = (state: State, { side, strain, turnsAtTop }: Fact<'strainChanged'>): State =>
  withHome(state, side, (home) => ({ ...home, strain, turnsAtTop }))

/** A government has changed: its pledges are void, and it cannot happen to this side again. */
export const collapsed = (state: State, { side }: Fact<'collapsed'>): State =>
  withHome(
    {
      ...state,
      pledges: state.pledges.map((one) =>
        one.side === side && one.status === 'held' ? { ...one, status: 'void' } : one,
      ),
    },
    side,
    (home) => ({ ...home, hasCollapsed: true, turnsAtTop: 0 }),
  )
