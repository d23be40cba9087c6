import type { Proposal } from '../game/state.ts'
import { supporters } from '../game/texts.ts'
import { holdsAny } from '../scenario/condition.ts'
import { isFull, type Package } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'
import { climb } from './climb.ts'
import type { Outlook } from './outlook.ts'

/** How far one that has given more than others slows down, at most, in thousandths of the way. */
const MOST_RESERVE = 200

/** The last best text by brief, with what it depended on: a bot asks for it at every move, and it changes once a round. */
const lastBest = new WeakMap<Outlook['mine'], { readonly circumstances: string; readonly terms: Package }>()

/** The own side's best package that crosses none of its lines and no hard line that others have declared. */
export function bestText(outlook: Outlook): Package {
  const { mine, brief, points, seat, view } = outlook
  const circumstances = JSON.stringify([points, view.host, seat.redLines, brief.redLines.map(({ line }) => line.id)])
  const last = lastBest.get(mine)
  if (last?.circumstances === circumstances) return last.terms
  const terms = climbToBest(outlook)
  lastBest.set(mine, { circumstances, terms })
  return terms
}

function climbToBest(outlook: Outlook): Package {
  const { brief, mine, me } = outlook
  const start = brief.issues.map((_, issue) => {
    const scores = mine.scores[issue] ?? []
    return scores.indexOf(Math.max(...scores))
  })
  const closed = brief.redLines.filter(({ side, line }) => side !== me && line.kind === 'hard').map(({ line }) => line)
  const isOpen = (terms: Package) => !closed.some(({ forbids }) => holdsAny(forbids, terms))
  return climb(
    outlook,
    start,
    (terms) => outlook.worthOf(terms) - (outlook.isClean(terms) ? 0 : 100_000) - (isOpen(terms) ? 0 : 10_000),
  )
}

/** The least worth that the delegation settles for: what home would ratify, in the middle of its band, and its ambition. */
export const leastWorth = (outlook: Outlook): number =>
  Math.floor((outlook.seat.mandate.low + outlook.seat.mandate.high) / 2) + ambition(outlook)

/** What the delegation keeps for itself above what home asks for. */
export const ambition = ({ brief, me, temperament }: Outlook): number =>
  brief.agreement.mustSign.includes(me) ? temperament.ambition : temperament.ambitionOfSponsor

/**
 * The least worth that the bot takes now: from its best down to the least it settles for, along a curve that falls
 * faster under pressure and slower while another side has moved less than it has.
 */
export function targetWorth(outlook: Outlook, best: number): number {
  const { view, seat, whim, temperament } = outlook
  const floor = leastWorth(outlook)
  const range = Math.max(1, best - floor)
  const played = Math.floor((1000 * (view.round - 1)) / Math.max(1, view.rounds - 1))
  const pushed = Math.floor((seat.pressure * 250) / 10_000)
  const temper = whim(601, 'temper', 0) - 280
  const ahead = Math.max(0, movedByMe(outlook) - Math.min(...outlook.others.map((side) => movedBy(outlook, side))))
  const reserve = Math.min(MOST_RESERVE, Math.floor((ahead * 500) / range))
  const progress = Math.max(0, Math.min(1000, played + pushed + temper + temperament.haste - reserve))
  return floor + Math.max(0, Math.floor((range * (1000 - progress)) / 1000))
}

const standsFor = (texts: readonly Proposal[], side: SideId): readonly Proposal[] =>
  texts.filter((text) => isFull(text.terms) && supporters(text).includes(side))

/** Points that the side has given, in its own eyes, since its first text. */
function movedByMe({ texts, me, worthOf }: Outlook): number {
  const own = standsFor(texts, me).map(({ terms }) => worthOf(terms))
  return own.length === 0 ? 0 : (own[0] ?? 0) - Math.min(...own)
}

/** Points that another side has come towards this one since its first text; none while it has shown nothing. */
function movedBy({ texts, worthOf }: Outlook, side: SideId): number {
  const shown = standsFor(texts, side).map(({ terms }) => worthOf(terms))
  return shown.length === 0 ? 0 : Math.max(...shown) - (shown[0] ?? 0)
}
