import { bySide, of } from '../scenario/sides.ts'
import type { Fact } from './event.ts'
import type { State } from './state.ts'

export const worldMoved = (state: State, { front, aid, losses }: Fact<'worldMoved'>): State => ({
  ...state,
  front,
  aid,
  homes: bySide(state.scenario.sides, (side) => ({ ...of(state.homes, side), losses: of(losses, side) })),
})

/** The front and the aid are pushed, within their limits. */
export function worldPushed(state: State, { front, aid }: Fact<'worldPushed'>): State {
  const { limit } = state.scenario.world.front
  return {
    ...state,
    front: Math.max(-limit, Math.min(limit, state.front + front)),
    aid: Math.max(0, Math.min(10_000, state.aid + aid)),
  }
}

/** An indicator moves within 0 and its maximum. */
export function indicatorMoved(state: State, { indicator, amount }: Fact<'indicatorMoved'>): State {
  const max = state.scenario.indicators.find(({ id }) => id === indicator)?.max ?? 0
  const value = Math.max(0, Math.min(max, (state.indicators[indicator] ?? 0) + amount))
  return { ...state, indicators: { ...state.indicators, [indicator]: value } }
}

export const worthChanged = (state: State, { issue, option, percent, lastRound }: Fact<'worthChanged'>): State => ({
  ...state,
  worthModifiers: [...state.worthModifiers, { issue, option, percent, lastRound }],
})

export const creditOffered = (state: State, { side, points, lastRound }: Fact<'creditOffered'>): State => ({
  ...state,
  credits: [...state.credits, { side, points, lastRound }],
})
