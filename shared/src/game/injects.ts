import type { Inject } from '../scenario/scenario.ts'
import type { SideId } from '../scenario/sides.ts'
import { drawBelow, drawPercent, drawWeighted } from './chance.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import { isTrueOrAbsent } from './gauges.ts'
import type { State } from './state.ts'

/** Has an inject that happens once been played? */
export const isSpent = (state: State, inject: Inject): boolean =>
  inject.once && state.injects.some((played) => played.inject === inject.id)

/** The facilitator plays an inject: announced at once, felt at the next world turn. */
export function playInject(state: State, { inject: wanted, target }: Ask<'inject'>): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  const inject = state.scenario.injects.find(({ id }) => id === wanted)
  if (inject === undefined) return { code: 'unknown', what: 'inject' }
  if (isSpent(state, inject)) return { code: 'inject-spent' }
  if (target !== null && !state.scenario.sides.includes(target)) return { code: 'unknown', what: 'side' }
  return [happen(state, inject, target)]
}

/** The inject that the deck plays at this world turn, if any. */
export function drawInject(state: State): readonly GameEvent[] {
  const { seed, round, scenario } = state
  if (!drawPercent(scenario.injectChance, seed, round, 'deck')) return []
  const eligible = scenario.injects.filter(
    (inject) =>
      inject.weight > 0 &&
      inject.rounds[0] <= round &&
      round <= inject.rounds[1] &&
      !isSpent(state, inject) &&
      isTrueOrAbsent(state, inject.when),
  )
  if (eligible.length === 0) return []
  const inject =
    eligible[
      drawWeighted(
        eligible.map(({ weight }) => weight),
        seed,
        round,
        'inject',
      )
    ]
  return inject === undefined ? [] : [happen(state, inject, null)]
}

/** The inject as a fact: chance picks the outcome, and a target where one is needed and nobody chose. */
export function happen(state: State, inject: Inject, target: SideId | null): GameEvent {
  const { seed, round, scenario } = state
  const outcome =
    inject.outcomes[
      drawWeighted(
        inject.outcomes.map(({ weight }) => weight),
        seed,
        round,
        `outcome:${inject.id}`,
      )
    ]
  const drawn = scenario.sides[drawBelow(scenario.sides.length, seed, round, `target:${inject.id}`)]
  return {
    type: 'injectPlayed',
    inject: inject.id,
    outcome: outcome?.id ?? '',
    target: inject.target === 'side' ? (target ?? drawn ?? null) : null,
  }
}

export const injectPlayed = (state: State, { inject, outcome, target }: Fact<'injectPlayed'>): State => ({
  ...state,
  injects: [...state.injects, { round: state.round, inject, outcome, target }],
})
