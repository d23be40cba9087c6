import type { Command } from '../game/command.ts'
import type { Proposal } from '../game/state.ts'
import { isPublic, supporters, waitingFor } from '../game/texts.ts'
import { holdsAny } from '../scenario/condition.ts'
import { isFull, NOT_COVERED } from '../scenario/package.ts'
import type { RedLine } from '../scenario/scenario.ts'
import type { Outlook } from './outlook.ts'
import { named, type Reason, say } from './reasons.ts'
import { hasSigned } from './signing.ts'
import { isOpen, standingText, wouldSign } from './standing.ts'
import { ambition } from './target.ts'

/** From this round on a bot names a secret line that a text crosses; before, only the issues that the line is about. */
const NAMES_SECRETS_FROM = 3
/** A side whose home is in crisis takes a truce that costs it up to so many points. */
const TRUCE_IN_CRISIS = 25

/** Answers every text sent to it once; then what it has said may change for the texts that matter most. */
export function answer(outlook: Outlook, target: () => number, best: () => readonly number[]): Command | null {
  const { texts, me, view, brief } = outlook
  const open = texts.filter(
    (text) => isOpen(text) && text.by !== me && text.to.includes(me) && !text.signatures.includes(me),
  )
  const unanswered = open.find((text) => text.answersBySide[me] === undefined)
  if (unanswered !== undefined)
    return isGood(outlook, unanswered, target)
      ? { type: 'accept', proposal: unanswered.id }
      : refusal(outlook, unanswered, best())
  const spoilt = open.find((text) => text.answersBySide[me]?.kind === 'accepted' && !isBearable(outlook, text))
  if (spoilt !== undefined) return refusal(outlook, spoilt, best())
  if (hasSigned(outlook)) return null
  const refused = open.filter((text) => text.answersBySide[me]?.kind === 'rejected' && text.round < view.round)
  const lacksOnlyMe = (text: Proposal) => waitingFor(brief, text).every((side) => side === me)
  const standing = standingText(outlook)
  const reached = refused.filter((text) => lacksOnlyMe(text) || text.id === standing?.id)
  const again = reached.findLast((text) => isGood(outlook, text, target))
  return again === undefined ? null : { type: 'accept', proposal: again.id }
}

function isGood(outlook: Outlook, text: Proposal, target: () => number): boolean {
  if (!outlook.isClean(text.terms)) return false
  const worth = outlook.worthOf(text.terms)
  if (isFull(text.terms)) return worth >= target()
  const isDesperate = outlook.view.sides[outlook.me]?.strain === 'crisis'
  return worth >= (isDesperate ? -TRUCE_IN_CRISIS : 0)
}

/** Is what was accepted still not surely too little? */
const isBearable = (outlook: Outlook, { terms }: Proposal): boolean =>
  outlook.isClean(terms) && (!isFull(terms) || outlook.worthOf(terms) >= outlook.seat.mandate.low + ambition(outlook))

/** The red line first; otherwise the one or two issues that cost most against what it would rather have. */
function refusal(outlook: Outlook, text: Proposal, best: readonly number[]): Command {
  const { seat, view, brief, crossed } = outlook
  const proposal = text.id
  const lines = crossed(text.terms)
  const isHeard = ({ id }: RedLine) => seat.redLines.some((line) => line.id === id && line.heardBy === 'everyone')
  const line = lines.find(isHeard) ?? (view.round >= NAMES_SECRETS_FROM ? lines[0] : undefined)
  if (line !== undefined) {
    const words = say({ reason: 'rejectsLine', redLine: line.id, proposal })
    return { type: 'reject', proposal, redLines: [line.id], issues: [], words }
  }
  const [first = firstCovered(text), second] = painful(outlook, text, lines, best)
  const reason: Reason =
    second === undefined
      ? { reason: 'rejectsOne', ...named(brief.issues, first, text.terms[first] ?? 0), proposal }
      : {
          reason: 'rejectsTwo',
          issue: brief.issues[first]?.id ?? '',
          issue2: brief.issues[second]?.id ?? '',
          proposal,
        }
  return {
    type: 'reject',
    proposal,
    redLines: [],
    issues: second === undefined ? [first] : [first, second],
    words: say(reason),
  }
}

/** Issues by how much the text's option loses, those of a line that it crosses before all others. */
function painful(
  { points, brief }: Outlook,
  { terms }: Proposal,
  lines: readonly RedLine[],
  best: readonly number[],
): readonly number[] {
  const forbidden = lines.flatMap(({ forbids }) =>
    forbids.filter((clause) => holdsAny([clause], terms)).flatMap((clause) => clause.map(({ issue }) => issue)),
  )
  return terms
    .map((option, issue) => {
      const wished = isFull(terms) ? best[issue] : brief.issues[issue]?.statusQuo
      const loss = (points[issue]?.[wished ?? 0] ?? 0) - (points[issue]?.[option] ?? 0)
      return { issue, option, loss: forbidden.includes(issue) ? loss + 1_000 : loss }
    })
    .filter(({ option, loss }) => option !== NOT_COVERED && loss > 0)
    .toSorted((one, other) => other.loss - one.loss)
    .map(({ issue }) => issue)
    .slice(0, 2)
}

const firstCovered = ({ terms }: Proposal): number => terms.findIndex((option) => option !== NOT_COVERED)

/** Says once why it accepted or signed, to whoever may know of the text. */
export function explanation(outlook: Outlook): Command | null {
  const { texts, me, view, seat, worthOf } = outlook
  const said = [...view.speeches, ...seat.speeches].filter(({ by }) => by === me)
  const hasSaid = (reasons: readonly string[], proposal: string) =>
    said.some(
      ({ words }) => words.kind === 'reason' && reasons.includes(words.reason) && words.facts.proposal === proposal,
    )
  for (const text of texts) {
    if (!isOpen(text)) continue
    const to = isPublic(text) ? 'everyone' : text.by
    const signed = text.signatures.includes(me)
    if (signed && !hasSaid(['signs'], text.id))
      return { type: 'speak', to, words: say({ reason: 'signs', proposal: text.id }) }
    if (signed || text.answersBySide[me]?.kind !== 'accepted') continue
    if (hasSaid(['accepts', 'acceptsWeary', 'acceptsTruce'], text.id)) continue
    const isEnough = worthOf(text.terms) > seat.fightingOn
    const reason = !isFull(text.terms) ? 'acceptsTruce' : isEnough ? 'accepts' : 'acceptsWeary'
    return { type: 'speak', to, words: say({ reason, proposal: text.id }) }
  }
  return null
}

/** Is the side content with the text on the table, so that it has nothing to ask for? */
export function isContent(outlook: Outlook, standing: Proposal): boolean {
  const { me, view, brief } = outlook
  if (!supporters(standing).includes(me)) return false
  const isStale = standing.round < view.round
  const isRefused = brief.agreement.mustSign.some((side) => side !== me && !supporters(standing).includes(side))
  if (isRefused) return !isStale
  return wouldSign(outlook, standing)
}
