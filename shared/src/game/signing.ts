import { isFull, NOT_COVERED } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { concede } from './concessions.ts'
import { type Decision, outsideOf } from './decision.ts'
import { actAtOnce } from './effects.ts'
import type { Fact, GameEvent } from './event.ts'
import { becomesKnown } from './leaks.ts'
import { breakPledges } from './pledges.ts'
import { unready } from './stages.ts'
import type { Proposal, State } from './state.ts'
import { isPublic, isSignable, isSigned, supporters, textSeenBy, waitingFor, withText } from './texts.ts'

/**
 * Signs a text that all who must sign accept. A full text then waits for ratification at the world turn; an interim
 * deal takes force with the last signature (SG1-SG4).
 */
export function sign(state: State, by: SideId, { proposal }: Ask<'sign'>): Decision {
  const early = outsideOf(state, 'talks')
  if (early) return early
  const text = textSeenBy(state, by, proposal)
  if (text === undefined) return { code: 'unknown', what: 'proposal' }
  if (text.status !== 'open') return { code: 'text-closed' }
  if (!isSignable(state.scenario, text)) return { code: 'not-signable', waitingFor: waitingFor(state.scenario, text) }
  if (!supporters(text).includes(by)) return { code: 'not-addressed' }
  if (text.signatures.includes(by)) return { code: 'already-signed' }
  const opens = !isPublic(text)
  const standsBehind =
    opens && by === text.by ? [] : [...concede(state, by, text.terms, text.id), ...breakPledges(state, by, text.terms)]
  return [
    { type: 'signed', side: by, proposal: text.id },
    ...(opens ? becomesKnown(state, text) : []),
    ...standsBehind,
    ...takeForce(state, { ...text, signatures: [...text.signatures, by] }, by),
  ]
}

/** An interim deal with its last signature takes force at once, with what its new options do. */
function takeForce(state: State, text: Proposal, by: SideId): readonly GameEvent[] {
  if (isFull(text.terms) || !isSigned(state.scenario, text)) return []
  const origin = { kind: 'interim', subject: text.id, actor: by, target: null } as const
  const acting = state.scenario.interimEffects.filter(
    ({ issue, option }) => text.terms[issue] === option && state.interim[issue] !== option,
  )
  return [
    { type: 'interimTookForce', proposal: text.id, terms: text.terms },
    ...acting.flatMap(({ atOnce }) => actAtOnce(state, atOnce, origin)),
  ]
}

export function signed(state: State, { side, proposal }: Fact<'signed'>): State {
  const text = state.proposals.find(({ id }) => id === proposal)
  const awaited =
    text === undefined ? [] : supporters(text).filter((one) => one !== side && !text.signatures.includes(one))
  return withText(unready(state, awaited), proposal, (one) => ({ ...one, signatures: [...one.signatures, side] }))
}

/** An interim deal is in force; what it does not cover stays as it was. */
export const interimTookForce = (state: State, { proposal, terms }: Fact<'interimTookForce'>): State => ({
  ...withText(state, proposal, (text) => ({ ...text, status: 'inForce' })),
  interim: state.interim.map((option, issue) => (terms[issue] === NOT_COVERED ? option : (terms[issue] ?? option))),
})
