import { drawBelow } from '../game/chance.ts'
import type { Command } from '../game/command.ts'
import { CONDITION_WIDTH } from '../game/proposals.ts'
import { crossedLines } from '../game/redLines.ts'
import type { Proposal } from '../game/state.ts'
import { isPublic, isSignable, supporters } from '../game/texts.ts'
import { differences, isFull, NOT_COVERED, type Package, samePackage } from '../scenario/package.ts'
import { climb } from './climb.ts'
import { beliefs } from './estimates.ts'
import type { Outlook } from './outlook.ts'
import { named, type Reason, say } from './reasons.ts'
import { bestText, targetWorth } from './target.ts'

/** An amendment changes at most this much of the text on the table. */
const MOST_CHANGES = 4
/** From this weariness on (hundredths) a truce is worth asking for. */
const WEARY = 4_500

/** What a bot does in the talks: sign, answer, explain itself, then move the one text; null when it has done all that. */
export function talk(outlook: Outlook): Command | null {
  const best = bestText(outlook)
  const target = targetWorth(outlook, outlook.worthOf(best))
  return signature(outlook) ?? answer(outlook, target) ?? explanation(outlook) ?? move(outlook, best, target)
}

const isOpen = ({ status }: Proposal): boolean => status === 'open'

/** Signs what it stands behind, if home would have it as far as it can tell. */
function signature(outlook: Outlook): Command | null {
  const { brief, texts, me, seat } = outlook
  const hasSigned = texts.some((text) => isOpen(text) && isFull(text.terms) && text.signatures.includes(me))
  for (const text of texts) {
    if (!isSignable(brief, text) || !supporters(text).includes(me) || text.signatures.includes(me)) continue
    if (!isFull(text.terms)) return { type: 'sign', proposal: text.id }
    const middle = Math.floor((seat.mandate.low + seat.mandate.high) / 2)
    if (!hasSigned && outlook.isClean(text.terms) && outlook.worthOf(text.terms) >= middle)
      return { type: 'sign', proposal: text.id }
  }
  return null
}

/** Answers every text sent to it; a no may become a yes in a later round. */
function answer(outlook: Outlook, target: number): Command | null {
  const { texts, me } = outlook
  for (const text of texts) {
    if (!isOpen(text) || text.by === me || !text.to.includes(me) || text.signatures.includes(me)) continue
    const given = text.answersBySide[me]
    const isGood = isFull(text.terms)
      ? outlook.worthOf(text.terms) >= target && outlook.isClean(text.terms)
      : outlook.worthOf(text.terms) >= 0 && outlook.isClean(text.terms)
    if (isGood && given?.kind !== 'accepted') return { type: 'accept', proposal: text.id }
    if (!isGood && given === undefined) return refusal(outlook, text)
  }
  return null
}

/** The red line first; otherwise the one or two issues that cost most against its own wishes. */
function refusal(outlook: Outlook, text: Proposal): Command {
  const { mine, seat, brief } = outlook
  const heard = seat.redLines.filter(({ heardBy }) => heardBy === 'everyone').map(({ id }) => id)
  const line = crossedLines(mine.redLines, seat.redLines, text.terms).find(({ id }) => heard.includes(id))
  const proposal = text.id
  if (line !== undefined) {
    const words = say({ reason: 'rejectsLine', redLine: line.id, proposal })
    return { type: 'reject', proposal, redLines: [line.id], issues: [], words }
  }
  const painful = text.terms
    .map((option, issue) => ({ issue, option, loss: lossOn(outlook, issue, option) }))
    .filter(({ option, loss }) => option !== NOT_COVERED && loss > 0)
    .toSorted((one, other) => other.loss - one.loss)
  const first = painful[0] ?? { issue: text.terms.findIndex((option) => option !== NOT_COVERED), option: 0, loss: 0 }
  const second = painful[1]
  const reason: Reason =
    second === undefined
      ? { reason: 'rejectsOne', ...named(brief.issues, first.issue, text.terms[first.issue] ?? 0), proposal }
      : {
          reason: 'rejectsTwo',
          issue: brief.issues[first.issue]?.id ?? '',
          issue2: brief.issues[second.issue]?.id ?? '',
          proposal,
        }
  const issues = second === undefined ? [first.issue] : [first.issue, second.issue]
  return { type: 'reject', proposal, redLines: [], issues, words: say(reason) }
}

function lossOn({ mine }: Outlook, issue: number, option: number): number {
  const scores = mine.scores[issue] ?? []
  return Math.max(...scores) - (scores[option] ?? 0)
}

/** Says once why it accepted or signed, to whoever may know of the text. */
function explanation(outlook: Outlook): Command | null {
  const { texts, me, view, seat } = outlook
  const said = [...view.speeches, ...seat.speeches].filter(({ by }) => by === me)
  const hasSaid = (reason: string, proposal: string) =>
    said.some(({ words }) => words.kind === 'reason' && words.reason === reason && words.facts.proposal === proposal)
  for (const text of texts) {
    if (!isOpen(text)) continue
    const signed = text.signatures.includes(me)
    if (!signed && text.answersBySide[me]?.kind !== 'accepted') continue
    const reason = signed ? 'signs' : isFull(text.terms) ? 'accepts' : 'acceptsTruce'
    if (hasSaid(reason, text.id) || (text.by === me && !signed)) continue
    const to = isPublic(text) ? 'everyone' : text.by
    if (to === me) continue
    return { type: 'speak', to, words: say({ reason, proposal: text.id }) }
  }
  return null
}

/** Moves the negotiation: an opening, a truce, an amendment of the text on the table, or its own next concession. */
function move(outlook: Outlook, best: Package, target: number): Command | null {
  const { brief, me, seat, texts, view } = outlook
  if (seat.textsLeft <= 0) return null
  const others = brief.sides.filter((side) => side !== me)
  const truce = truceText(outlook)
  if (truce !== null) {
    return {
      type: 'propose',
      terms: [...truce],
      to: others,
      secret: false,
      answers: null,
      conditional: false,
      words: say({ reason: 'proposesTruce' }),
    }
  }
  const standing = standingText(outlook)
  // content with what is on the table: there is nothing to ask for
  if (
    standing !== null &&
    supporters(standing).includes(me) &&
    texts.some((text) => text.by === me && text.round < view.round)
  )
    if (standing.by !== me || standing.round === view.round) return null
  const terms = compose(outlook, standing?.terms ?? null, best, target)
  if (texts.some((text) => isOpen(text) && text.by === me && samePackage(text.terms, terms))) return null
  const answers = standing !== null && standing.by !== me ? standing.id : null
  const changed = standing === null ? [] : differences(standing.terms, terms)
  if (standing !== null && changed.length === 0) return null
  return {
    type: 'propose',
    terms: [...terms],
    to: others,
    secret: false,
    answers,
    conditional: answers !== null && changed.length <= CONDITION_WIDTH,
    words: say(reasonFor(outlook, standing, terms, changed)),
  }
}

function reasonFor(outlook: Outlook, standing: Proposal | null, terms: Package, changed: readonly number[]): Reason {
  const { brief, mine, me } = outlook
  const weightOf = (issue: number) =>
    Math.max(...(mine.scores[issue] ?? [0])) - Math.min(...(mine.scores[issue] ?? [0]))
  const among = changed.length > 0 ? changed : brief.issues.map((_, issue) => issue)
  const main = among.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one), among[0] ?? 0)
  const what = named(brief.issues, main, terms[main] ?? 0)
  if (standing === null) return { reason: 'opens', ...what }
  return standing.by === me ? { reason: 'concedes', ...what } : { reason: 'amends', proposal: standing.id, ...what }
}

/** The settlement text on the table: the one most sides stand behind, the newest of those. */
function standingText({ texts }: Outlook): Proposal | null {
  return texts
    .filter((text) => isOpen(text) && isFull(text.terms) && isPublic(text))
    .reduce<Proposal | null>(
      (found, text) => (found === null || supporters(text).length >= supporters(found).length ? text : found),
      null,
    )
}

/**
 * A text worth the target that the others are most likely to take: from the text on the table by few changes if that
 * gets there, otherwise down from the own best.
 */
function compose(outlook: Outlook, standing: Package | null, best: Package, target: number): Package {
  const about = beliefs(outlook)
  const mustSign = outlook.brief.agreement.mustSign
  const distance = (terms: Package) =>
    about.reduce((sum, { side, distance: far }) => sum + far(terms) * (mustSign.includes(side) ? 3 : 2), 0)
  const value = (terms: Package): number => {
    const short = Math.max(0, target - outlook.worthOf(terms))
    return -distance(terms) - short * 20 - (outlook.isClean(terms) ? 0 : 100_000)
  }
  const fromBest = climb(outlook, best, value, 12)
  if (standing === null) return fromBest
  const amended = climb(outlook, standing, value, MOST_CHANGES)
  return value(amended) >= value(fromBest) ? amended : fromBest
}

/** Options of a truce that do this side good, when it is weary, none is in force and none is being talked about. */
function truceText(outlook: Outlook): Package | null {
  const { brief, seat, view, texts, seed } = outlook
  const isTalkedAbout = texts.some(
    (text) => !isFull(text.terms) && (text.status === 'open' || text.round >= view.round - 1),
  )
  if (seat.weariness < WEARY || isTalkedAbout || drawBelow(4, seed, view.round, 'truce') !== 0) return null
  const terms = brief.issues.map(({ interim }, issue) => {
    if (view.interim[issue] !== NOT_COVERED) return NOT_COVERED
    const alone = (option: number) => brief.issues.map((_, at) => (at === issue ? option : NOT_COVERED))
    const good = interim.filter((option) => outlook.worthOf(alone(option)) > 0)
    return good[0] ?? NOT_COVERED
  })
  return terms.every((option) => option === NOT_COVERED) || !outlook.isClean(terms) ? null : terms
}
