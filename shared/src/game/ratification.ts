import { afterYears } from './afterYears.ts'
import type { Fact, GameEvent } from './event.ts'
import type { State } from './state.ts'
import { textAwaitingRatification, withText } from './texts.ts'
import { verdict } from './winSet.ts'

/** The vote at home on a fully signed text: each signer's home says yes iff the package is in its win-set now (RA1). */
export function ratify(state: State): readonly GameEvent[] {
  const text = textAwaitingRatification(state)
  if (text === undefined) return []
  const signatories = text.signatures
  const verdicts = signatories.map((side) => verdict(state, side, text.terms, signatories))
  const passed = verdicts.every(({ yes }) => yes)
  const held: GameEvent = { type: 'ratificationHeld', proposal: text.id, verdicts, passed }
  if (passed) {
    const { id: proposal, terms } = text
    return [
      held,
      {
        type: 'ended',
        outcome: { kind: 'agreement', proposal, terms, signatories, afterYears: afterYears(state, terms, signatories) },
      },
    ]
  }
  const { refusedAtHome } = state.scenario.credibility
  return [
    held,
    ...verdicts
      .filter(({ yes }) => !yes)
      .map(({ side }): GameEvent => ({ type: 'credibilityMoved', side, amount: refusedAtHome, why: 'refusedAtHome' })),
  ]
}

/** A refused text is off the table; talks begin anew (RA2). */
export const ratificationHeld = (state: State, { proposal, verdicts, passed }: Fact<'ratificationHeld'>): State => ({
  ...withText(state, proposal, (text) => ({ ...text, status: passed ? 'ratified' : 'refusedAtHome' })),
  ratifications: [...state.ratifications, { round: state.round, proposal, verdicts }],
})
