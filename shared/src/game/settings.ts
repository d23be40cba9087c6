import type { GameEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { State } from './state.ts'
import { type Setting, settingOf } from './valuation.ts'

/** What the worth of packages depended on when each world turn began, and homes were asked: one entry for every turn. */
export function settingsOf(start: State, facts: readonly GameEvent[]): readonly Setting[] {
  const settings: Setting[] = []
  facts.reduce((state, fact) => {
    const next = evolve(state, fact)
    if (fact.type === 'stageEntered' && fact.stage === 'worldTurn') settings.push(settingOf(next))
    return next
  }, start)
  return settings
}
