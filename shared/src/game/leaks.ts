import { of, type SideId } from '../scenario/sides.ts'
import { drawPercent } from './chance.ts'
import type { Ask } from './command.ts'
import { concede } from './concessions.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import { happen, isSpent } from './injects.ts'
import { breakPledges } from './pledges.ts'
import type { Proposal, State } from './state.ts'
import { isPublic, textSeenBy, withText } from './texts.ts'

/** Makes a secret text public on purpose; the leaker's credibility pays (LK1). */
export function leak(state: State, by: SideId, { proposal }: Ask<'leak'>): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  const text = textSeenBy(state, by, proposal)
  if (text === undefined) return { code: 'unknown', what: 'proposal' }
  if (isPublic(text)) return { code: 'not-secret' }
  const amount = state.scenario.credibility.leaking
  return [...comeOut(state, text, by), { type: 'credibilityMoved', side: by, amount, why: 'leaking' }]
}

/**
 * The secret texts of this round that come out by themselves. A concession made in secret costs nothing until it is
 * known: the expected cost is the chance of a leak, and nobody's meter tells of a text that stayed secret (LK2).
 */
export function secretsThatComeOut(state: State): readonly Proposal[] {
  return state.proposals.filter((text) => {
    if (text.round !== state.round || isPublic(text)) return false
    const { strain, backlash, weariness } = of(state.homes, text.by)
    const homeLeaks = (strain === 'crisis' || strain === 'collapse') && backlash >= weariness
    const chance = homeLeaks ? 100 : state.scenario.leakChance
    return drawPercent(chance, state.seed, state.round, `leak:${text.id}`)
  })
}

/** A secret text comes out; `by` null: nobody owned up. */
export function comeOut(state: State, text: Proposal, by: SideId | null): readonly GameEvent[] {
  const inject = state.scenario.injects.find(({ id }) => id === state.scenario.leakInject)
  return [
    { type: 'leaked', proposal: text.id, by },
    ...becomesKnown(state, text),
    ...(inject === undefined || isSpent(state, inject) ? [] : [happen(state, inject, text.by)]),
  ]
}

/** What follows when a secret text is secret no more: its author's home reacts, and its answers are heard (LK3, RL5). */
export function becomesKnown(state: State, text: Proposal): readonly GameEvent[] {
  const answers = state.scenario.sides.map((side) => ({ side, answer: text.answersBySide[side] }))
  return [
    ...concede(state, text.by, text.terms, text.id),
    ...breakPledges(state, text.by, text.terms),
    ...answers.flatMap(({ side, answer }) =>
      answer?.kind === 'rejected'
        ? answer.redLines.map((redLine) => ({ type: 'lineHeard' as const, side, redLine, by: 'everyone' as const }))
        : [],
    ),
  ]
}

export const leaked = (state: State, { proposal }: Fact<'leaked'>): State => ({
  ...withText(state, proposal, (text) => ({ ...text, leaked: true })),
  leaks: state.leaks + 1,
})
