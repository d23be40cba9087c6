import { differences, isEmpty, isFull, NOT_COVERED, type Package, samePackage } from '../scenario/package.ts'
import { of, type SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { concede } from './concessions.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import { breakPledges } from './pledges.ts'
import { linesCrossedNow } from './redLines.ts'
import type { Refusal } from './refusal.ts'
import { unready } from './stages.ts'
import type { Proposal, ProposalId, State } from './state.ts'
import { isPublic, supporters, textSeenBy, withText } from './texts.ts'

/** A conditional yes changes at most this many issues of the text it answers. */
export const CONDITION_WIDTH = 2

/** Why these terms are no package of this scenario; null when they are one. */
export function faultIn(state: State, terms: Package): Refusal | null {
  const { issues } = state.scenario
  if (terms.length !== issues.length || isEmpty(terms)) return { code: 'bad-package', issue: null }
  const wrong = terms.findIndex(
    (option, issue) => option !== NOT_COVERED && issues[issue]?.options[option] === undefined,
  )
  if (wrong >= 0) return { code: 'bad-package', issue: wrong }
  if (isFull(terms)) return null
  const foreign = terms.findIndex((option, issue) => option !== NOT_COVERED && !issues[issue]?.interim.includes(option))
  return foreign >= 0 ? { code: 'not-interim', issue: foreign } : null
}

/** Sends a text to some or all sides, in public or in secret. */
export function propose(state: State, by: SideId, ask: Ask<'propose'>): Decision {
  const early = outsideOf(state, 'talks')
  if (early) return early
  const { terms, secret, conditional, words } = ask
  const fault = faultIn(state, terms)
  if (fault) return fault
  if (ask.to.some((side) => !state.scenario.sides.includes(side))) return { code: 'unknown', what: 'side' }
  const to = state.scenario.sides.filter((side) => side !== by && ask.to.includes(side))
  if (to.length === 0) return { code: 'no-addressee' }
  const allowed = of(state.scenario.bySide, by).textsPerRound
  if (textsThisRound(state, by).length >= allowed) return { code: 'texts-used-up', allowed }
  if (
    state.proposals.some(
      (text) => text.by === by && text.status === 'open' && text.secret === secret && samePackage(text.terms, terms),
    )
  )
    return { code: 'same-text' }
  const answered = ask.answers === null ? undefined : textSeenBy(state, by, ask.answers)
  if (ask.answers !== null && answered === undefined) return { code: 'unknown', what: 'proposal' }
  if (conditional) {
    if (answered === undefined) return { code: 'unknown', what: 'proposal' }
    if (differences(answered.terms, terms).length > CONDITION_WIDTH)
      return { code: 'condition-too-wide', most: CONDITION_WIDTH }
  }
  // a public text that named a secret one would give it away
  const answers = answered !== undefined && (secret || isPublic(answered)) ? answered.id : null
  const proposal = nextProposalId(state, by, secret ? to : null)
  const said: GameEvent = {
    type: 'proposed',
    proposal,
    by,
    terms,
    to,
    secret,
    answers,
    conditional: conditional && answers !== null,
    words,
  }
  return secret ? [said] : [said, ...concede(state, by, terms, proposal), ...breakPledges(state, by, terms)]
}

const textsThisRound = (state: State, by: SideId): readonly Proposal[] =>
  state.proposals.filter((text) => text.by === by && text.round === state.round)

/**
 * The next id among the texts that the same sides see: a count of others would tell of them (SE2). No side's name holds
 * a plus sign, so that no two series meet.
 */
function nextProposalId(state: State, by: SideId, secretTo: readonly SideId[] | null): ProposalId {
  const series = secretTo === null ? by : [`${by}-secret`, ...secretTo].join('+')
  const before = state.proposals.filter(
    (text) => text.by === by && (secretTo === null ? !text.secret : text.secret && sameSides(text.to, secretTo)),
  ).length
  return `${series}-${before + 1}` as ProposalId
}

/** Both in the scenario's order. */
const sameSides = (some: readonly SideId[], others: readonly SideId[]): boolean =>
  some.length === others.length && some.every((side, at) => side === others[at])

/** How many texts the side may still send this round. */
export const textsLeft = (state: State, by: SideId): number =>
  of(state.scenario.bySide, by).textsPerRound - textsThisRound(state, by).length

/** A text is on the table. */
export function proposed(state: State, fact: Fact<'proposed'>): State {
  const answered = state.proposals.find(({ id }) => id === fact.answers)
  const text: Proposal = {
    id: fact.proposal,
    by: fact.by,
    terms: fact.terms,
    to: fact.to,
    secret: fact.secret,
    leaked: false,
    round: state.round,
    chain: answered?.chain ?? fact.proposal,
    version: (answered?.version ?? 0) + 1,
    answers: fact.answers,
    conditional: fact.conditional,
    words: fact.words,
    answersBySide: {},
    signatures: [],
    status: 'open',
  }
  // readiness is public: a secret text must not show in it
  return unready({ ...state, proposals: [...state.proposals, text] }, fact.secret ? [] : fact.to)
}

type Answerable = { readonly text: Proposal } | { readonly refusal: Refusal }

function answerable(state: State, by: SideId, id: string): Answerable {
  const early = outsideOf(state, 'talks')
  if (early) return { refusal: early }
  const text = textSeenBy(state, by, id)
  if (text === undefined) return { refusal: { code: 'unknown', what: 'proposal' } }
  if (text.by === by) return { refusal: { code: 'own-text' } }
  if (!text.to.includes(by)) return { refusal: { code: 'not-addressed' } }
  if (text.status !== 'open') return { refusal: { code: 'text-closed' } }
  if (text.signatures.includes(by)) return { refusal: { code: 'already-signed' } }
  return { text }
}

/** Says yes to a text in this version. */
export function accept(state: State, by: SideId, { proposal }: Ask<'accept'>): Decision {
  const found = answerable(state, by, proposal)
  if ('refusal' in found) return found.refusal
  if (found.text.answersBySide[by]?.kind === 'accepted') return { code: 'already-answered' }
  return [{ type: 'accepted', side: by, proposal: found.text.id }]
}

/** Says no, with reasons: red lines that the text really crosses, or up to two issues to move. */
export function reject(state: State, by: SideId, ask: Ask<'reject'>): Decision {
  const found = answerable(state, by, ask.proposal)
  if ('refusal' in found) return found.refusal
  if (ask.redLines.length === 0 && ask.issues.length === 0) return { code: 'reason-needed' }
  const own = of(state.scenario.bySide, by).redLines
  const crossed = linesCrossedNow(state, by, found.text.terms)
  for (const redLine of ask.redLines) {
    if (!own.some(({ id }) => id === redLine)) return { code: 'unknown', what: 'red-line' }
    if (!crossed.some(({ id }) => id === redLine)) return { code: 'line-not-crossed', redLine }
  }
  const foreign = ask.issues.find((issue) => state.scenario.issues[issue] === undefined)
  if (foreign !== undefined) return { code: 'bad-package', issue: foreign }
  const { text } = found
  const heardBy = isPublic(text) ? ('everyone' as const) : [text.by, ...text.to].filter((side) => side !== by)
  return [
    {
      type: 'rejected',
      side: by,
      proposal: text.id,
      redLines: ask.redLines,
      issues: ask.issues,
      words: ask.words,
    },
    // to name a line is to let it be heard, by everyone who hears the answer (RL5)
    ...ask.redLines.map((redLine) => ({ type: 'lineHeard' as const, side: by, redLine, by: heardBy })),
  ]
}

/** Takes one's own yes or no back. */
export function retract(state: State, by: SideId, { proposal }: Ask<'retract'>): Decision {
  const found = answerable(state, by, proposal)
  if ('refusal' in found) return found.refusal
  if (found.text.answersBySide[by] === undefined) return { code: 'nothing-to-take-back' }
  return [{ type: 'retracted', side: by, proposal: found.text.id }]
}

/** Takes one's own text off the table, while nobody has signed it. */
export function withdraw(state: State, by: SideId, { proposal }: Ask<'withdraw'>): Decision {
  const early = outsideOf(state, 'talks')
  if (early) return early
  const text = textSeenBy(state, by, proposal)
  if (text === undefined) return { code: 'unknown', what: 'proposal' }
  if (text.by !== by) return { code: 'not-yours' }
  if (text.status !== 'open') return { code: 'text-closed' }
  if (text.signatures.length > 0) return { code: 'already-signed' }
  return [{ type: 'withdrawn', proposal: text.id }]
}

export const accepted = (state: State, { proposal, side }: Fact<'accepted'>): State =>
  withText(recall(state, proposal, side), proposal, (text) => ({
    ...text,
    answersBySide: { ...text.answersBySide, [side]: { kind: 'accepted' } },
  }))

export const rejected = (state: State, { proposal, side, redLines, issues, words }: Fact<'rejected'>): State =>
  withText(state, proposal, (text) => ({
    ...text,
    answersBySide: { ...text.answersBySide, [side]: { kind: 'rejected', redLines, issues, words } },
  }))

export const retracted = (state: State, { proposal, side }: Fact<'retracted'>): State =>
  withText(state, proposal, (text) => {
    const { [side]: _taken, ...others } = text.answersBySide
    return { ...text, answersBySide: others }
  })

export const withdrawn = (state: State, { proposal }: Fact<'withdrawn'>): State =>
  withText(state, proposal, (text) => ({ ...text, status: 'withdrawn' }))

/** Who stands behind a public text that has won another supporter has something to look at again (RO4). */
function recall(state: State, proposal: ProposalId, by: SideId): State {
  const text = state.proposals.find(({ id }) => id === proposal)
  return text === undefined || !isPublic(text)
    ? state
    : unready(
        state,
        supporters(text).filter((side) => side !== by),
      )
}
