import { isFull } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Proposal, ProposalId, State } from './state.ts'

/** May everybody see the text? Signing opens a secret one. */
export const isPublic = (text: Proposal): boolean => !text.secret || text.leaked || text.signatures.length > 0

/** May this side see the text? */
export const isVisibleTo = (text: Proposal, side: SideId): boolean =>
  isPublic(text) || text.by === side || text.to.includes(side)

/** The text with that id, if this side may see it: to everyone else it does not exist. */
export const textSeenBy = (state: State, side: SideId, id: ProposalId | string): Proposal | undefined =>
  state.proposals.find((text) => text.id === id && isVisibleTo(text, side))

/** The sides behind a text now: its author and those who accepted it. */
export const supporters = (text: Proposal): readonly SideId[] => [
  text.by,
  ...text.to.filter((side) => text.answersBySide[side]?.kind === 'accepted'),
]

type Rules = Pick<State['scenario'], 'agreement' | 'interimRule'>

/** Who still has to accept before the text can be signed. Empty and enough supporters: signable. */
export function waitingFor(rules: Rules, text: Proposal): readonly SideId[] {
  const behind = supporters(text)
  const { mustSign } = isFull(text.terms) ? rules.agreement : rules.interimRule
  return mustSign.filter((side) => !behind.includes(side))
}

const enough = (rules: Rules, text: Proposal, count: number): boolean =>
  !isFull(text.terms) || count >= rules.agreement.atLeast

/** Does every side that must sign accept this version? (SG1) */
export const isSignable = (rules: Rules, text: Proposal): boolean =>
  text.status === 'open' && waitingFor(rules, text).length === 0 && enough(rules, text, supporters(text).length)

/** Has every side that must sign signed? */
export function isSigned(rules: Rules, text: Proposal): boolean {
  const { mustSign } = isFull(text.terms) ? rules.agreement : rules.interimRule
  return mustSign.every((side) => text.signatures.includes(side)) && enough(rules, text, text.signatures.length)
}

/** The fully signed text that waits for its ratification, the newest if there were several. */
export const textAwaitingRatification = (state: State): Proposal | undefined =>
  state.proposals.findLast((text) => text.status === 'open' && isFull(text.terms) && isSigned(state.scenario, text))

/** The state with one text changed. */
export const withText = (state: State, id: ProposalId, change: (text: Proposal) => Proposal): State => ({
  ...state,
  proposals: state.proposals.map((text) => (text.id === id ? change(text) : text)),
})

/**
 * The text as somebody sees it who sees only some texts: its chain is counted from the first text they see, so that
 * neither a link, a condition nor a version number tells of the others.
 */
export function asSeen(state: State, text: Proposal, sees: (text: Proposal) => boolean): Proposal {
  const answered = state.proposals.find(({ id }) => id === text.answers)
  if (answered === undefined) return text
  if (!sees(answered)) return { ...text, answers: null, conditional: false, chain: text.id, version: 1 }
  const before = asSeen(state, answered, sees)
  return { ...text, chain: before.chain, version: before.version + 1 }
}
