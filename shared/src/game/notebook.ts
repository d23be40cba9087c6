import { of, type SideId, withSide } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact } from './event.ts'
import type { State } from './state.ts'

/** A delegation keeps at most this many drafts. */
export const DRAFTS_KEPT = 12

/** Keeps a draft under a name; only the own delegation sees it. */
export function keepDraft(state: State, by: SideId, { draft, name, terms }: Ask<'keepDraft'>): Decision {
  const early = outsideOf(state, 'lobby', 'consult', 'talks', 'worldTurn')
  if (early) return early
  const { issues } = state.scenario
  if (terms.length !== issues.length) return { code: 'bad-package', issue: null }
  const wrong = terms.findIndex((option, issue) => option >= 0 && issues[issue]?.options[option] === undefined)
  if (wrong >= 0) return { code: 'bad-package', issue: wrong }
  const others = of(state.drafts, by).filter(({ id }) => id !== draft)
  if (others.length >= DRAFTS_KEPT) return { code: 'too-many-drafts', most: DRAFTS_KEPT }
  return [{ type: 'draftKept', side: by, draft, name, terms }]
}

export function discardDraft(state: State, by: SideId, { draft }: Ask<'discardDraft'>): Decision {
  if (!of(state.drafts, by).some(({ id }) => id === draft)) return { code: 'unknown', what: 'draft' }
  return [{ type: 'draftDiscarded', side: by, draft }]
}

/** Writes down what the delegation believes of another side; opened and scored in the debrief. */
export function guess(state: State, by: SideId, { about, priorities, redLines }: Ask<'guess'>): Decision {
  const early = outsideOf(state, 'lobby', 'consult', 'talks', 'worldTurn')
  if (early) return early
  if (about === by || !state.scenario.sides.includes(about)) return { code: 'unknown', what: 'side' }
  const { issues } = state.scenario
  const wrong =
    priorities.find((issue) => issues[issue] === undefined) ??
    redLines.find(({ issue, option }) => issues[issue]?.options[option] === undefined)?.issue
  if (wrong !== undefined) return { code: 'bad-package', issue: wrong }
  return [{ type: 'guessed', side: by, guess: { about, priorities: [...new Set(priorities)], redLines } }]
}

export function draftKept(state: State, { side, draft, name, terms }: Fact<'draftKept'>): State {
  const others = of(state.drafts, side).filter(({ id }) => id !== draft)
  return { ...state, drafts: withSide(state.drafts, side, [...others, { id: draft, name, terms }]) }
}

export const draftDiscarded = (state: State, { side, draft }: Fact<'draftDiscarded'>): State => ({
  ...state,
  drafts: withSide(
    state.drafts,
    side,
    of(state.drafts, side).filter(({ id }) => id !== draft),
  ),
})

export function guessed(state: State, { side, guess: written }: Fact<'guessed'>): State {
  const others = of(state.guesses, side).filter(({ about }) => about !== written.about)
  return { ...state, guesses: withSide(state.guesses, side, [...others, written]) }
}
