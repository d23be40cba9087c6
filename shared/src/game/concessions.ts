import { isFull, type Package } from '../scenario/package.ts'
import type { Hundredths, PressureRules } from '../scenario/scenario.ts'
import { of, type SideId, withSide } from '../scenario/sides.ts'
import type { Fact, GameEvent } from './event.ts'
import type { State } from './state.ts'
import { worthNow } from './valuation.ts'

/** Backlash for showing that one would take `worth`, when the least shown before was `personalLow`; only new lows cost (PS5). */
export const concessionBacklash = (rules: PressureRules, personalLow: number | null, worth: number): Hundredths =>
  personalLow === null ? 0 : Math.max(0, personalLow - worth) * rules.concessionPerPoint

/** What follows at home when a side stands behind a full text in public. */
export function concede(state: State, side: SideId, terms: Package, subject: string): readonly GameEvent[] {
  if (!isFull(terms)) return []
  const worth = worthNow(state, side, terms)
  const { personalLow } = of(state.homes, side)
  if (personalLow !== null && worth >= personalLow) return []
  const amount = concessionBacklash(state.scenario.pressure, personalLow, worth)
  const conceded: GameEvent = { type: 'conceded', side, worth }
  if (amount === 0) return [conceded]
  return [conceded, { type: 'felt', side, feeling: { stream: 'backlash', kind: 'concession', subject, amount } }]
}

/** A side has shown a new personal low. */
export function conceded(state: State, { side, worth }: Fact<'conceded'>): State {
  const home = of(state.homes, side)
  return {
    ...state,
    homes: withSide(state.homes, side, { ...home, personalLow: worth, firstWorth: home.firstWorth ?? worth }),
  }
}
