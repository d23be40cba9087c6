import type { Command } from '../game/command.ts'
import { CONDITION_WIDTH } from '../game/proposals.ts'
import type { Proposal } from '../game/state.ts'
import { supporters } from '../game/texts.ts'
import { differences, isFull, NOT_COVERED, type Package, samePackage } from '../scenario/package.ts'
import { isContent } from './answering.ts'
import { climb } from './climb.ts'
import { type Belief, beliefs, distanceFrom } from './estimates.ts'
import type { Outlook } from './outlook.ts'
import { named, type Reason, say } from './reasons.ts'
import { hasSigned } from './signing.ts'
import { isOpen, standingText } from './standing.ts'
import { leastWorth } from './target.ts'

/** An amendment changes at most this much of the text on the table. */
const MOST_CHANGES = 4
/** From this weariness on (hundredths) a truce is worth asking for. */
const WEARY = 4_500
/** What a step away from another side's wishes weighs, if its signature is needed and if not. */
const NEEDED = 3
const WELCOME = 2

/** Moves the negotiation: a truce, an amendment of the text on the table, or a text of its own. */
export function draft(outlook: Outlook, target: () => number, best: () => Package): Command | null {
  const { seat, texts, me, view } = outlook
  const old = supersededText(outlook)
  if (old !== null) return { type: 'withdraw', proposal: old.id }
  if (seat.textsLeft <= 0 || hasSigned(outlook)) return null
  const about = beliefs(outlook)
  const truce = truceText(outlook, about)
  if (truce !== null) return send(outlook, truce, null, { reason: 'proposesTruce' })
  const standing = standingText(outlook)
  const last = texts.findLast((text) => text.by === me && isFull(text.terms)) ?? null
  if (last?.round === view.round && last.id === standing?.id) return null
  if (standing !== null && last !== null && isContent(outlook, standing)) return null
  // what it once offered it does not take back while it is still enough
  const offered = last === null ? target() : Math.max(leastWorth(outlook), outlook.worthOf(last.terms))
  const terms = compose(outlook, about, standing?.terms ?? null, best(), Math.min(target(), offered))
  if (texts.some((text) => isOpen(text) && samePackage(text.terms, terms))) return null
  const basis = standing !== null && differences(standing.terms, terms).length <= MOST_CHANGES ? standing : null
  return send(outlook, terms, basis, reasonFor(outlook, terms, basis, last))
}

function send({ others, me }: Outlook, terms: Package, basis: Proposal | null, reason: Reason): Command {
  return {
    type: 'propose',
    terms: [...terms],
    to: others,
    secret: false,
    answers: basis?.id ?? null,
    conditional: basis !== null && basis.by !== me && differences(basis.terms, terms).length <= CONDITION_WIDTH,
    words: say(reason),
  }
}

/** An own text that a newer own one has taken the place of, and that nobody else stands behind. */
function supersededText({ texts, me, view }: Outlook): Proposal | null {
  const own = texts.filter((text) => text.by === me && isFull(text.terms) && !text.secret)
  const newest = own.at(-1)
  return (
    own.find((text) => text !== newest && isOpen(text) && text.round < view.round && supporters(text).length === 1) ??
    null
  )
}

/**
 * A text worth the target that the others are most likely to take: from the text on the table by few changes if that
 * gets there, otherwise down from the own best.
 */
function compose(
  outlook: Outlook,
  about: readonly Belief[],
  standing: Package | null,
  best: Package,
  target: number,
): Package {
  const { mustSign } = outlook.brief.agreement
  const distance = distanceFrom(about, ({ side }) => (mustSign.includes(side) ? NEEDED : WELCOME))
  const value = (terms: Package): number =>
    (outlook.isClean(terms) ? 0 : -100_000) - distance(terms) - Math.max(0, target - outlook.worthOf(terms)) * 20
  if (standing !== null) {
    const amended = climb(outlook, standing, value, MOST_CHANGES)
    if (outlook.isClean(amended) && outlook.worthOf(amended) >= target) return amended
  }
  return climb(outlook, best, value)
}

/** What the text does, in the terms of the rule that made it. */
function reasonFor(outlook: Outlook, terms: Package, basis: Proposal | null, last: Proposal | null): Reason {
  const { brief, worthOf } = outlook
  const told = (issue: number) => named(brief.issues, issue, terms[issue] ?? 0)
  const isConceding = last !== null && worthOf(terms) < worthOf(last.terms)
  if (basis !== null && !(basis.id === last?.id && isConceding)) {
    const changed = differences(basis.terms, terms)
    const gains = (issue: number) => gainOn(outlook, issue, basis.terms, terms)
    const most = highest(changed, gains)
    if (gains(most) > 0 && basis.id !== last?.id) return { reason: 'amends', proposal: basis.id, ...told(most) }
    return { reason: 'bridges', proposal: basis.id, ...told(highest(changed, (issue) => -gains(issue))) }
  }
  if (last !== null && isConceding) {
    const given = highest(differences(last.terms, terms), (issue) => -gainOn(outlook, issue, last.terms, terms))
    return { reason: 'concedes', ...told(given) }
  }
  const main = highest([...terms.keys()], (issue) => spread(outlook, issue))
  return { reason: last === null ? 'opens' : 'counters', ...told(main) }
}

const gainOn = ({ points }: Outlook, issue: number, before: Package, after: Package): number =>
  (points[issue]?.[after[issue] ?? 0] ?? 0) - (points[issue]?.[before[issue] ?? 0] ?? 0)

const spread = ({ points }: Outlook, issue: number): number =>
  Math.max(...(points[issue] ?? [0])) - Math.min(...(points[issue] ?? [0]))

const highest = (issues: readonly number[], value: (issue: number) => number): number =>
  issues.reduce((found, issue) => (value(issue) > value(found) ? issue : found), issues[0] ?? 0)

/**
 * A truce of the interim options that do this side good and that nobody needed has asked to leave out: when it is weary
 * and none is being talked about.
 */
function truceText(outlook: Outlook, about: readonly Belief[]): Package | null {
  const { brief, seat, view, texts, whim, worthOf, isClean } = outlook
  const truces = texts.filter((text) => !isFull(text.terms))
  const isTalkedAbout = truces.some(({ status, round }) => status !== 'withdrawn' && round >= view.round - 1)
  const isInCrisis = view.sides[outlook.me]?.strain === 'crisis'
  if (seat.weariness < WEARY || isTalkedAbout || (!isInCrisis && whim(3, 'truce') > 0)) return null
  const needed = about.filter(({ side }) => brief.interimRule.mustSign.includes(side)).map(({ side }) => side)
  const isRefused = (issue: number, option: number) =>
    truces.some(
      ({ terms, answersBySide }) =>
        terms[issue] === option &&
        needed.some((side) => {
          const answer = answersBySide[side]
          return answer?.kind === 'rejected' && answer.issues.includes(issue)
        }),
    )
  const terms = brief.issues.map(({ interim, options }, issue) => {
    if (view.interim[issue] !== NOT_COVERED) return NOT_COVERED
    const alone = (option: number) => brief.issues.map((_, at) => (at === issue ? option : NOT_COVERED))
    return (
      interim.find(
        (option) => options[option] !== undefined && worthOf(alone(option)) > 0 && !isRefused(issue, option),
      ) ?? NOT_COVERED
    )
  })
  const isOld = truces.some((text) => isOpen(text) && samePackage(text.terms, terms))
  return terms.every((option) => option === NOT_COVERED) || isOld || !isClean(terms) ? null : terms
}
