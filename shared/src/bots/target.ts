import { isFull, type Package } from '../scenario/package.ts'
import { climb } from './climb.ts'
import type { Outlook } from './outlook.ts'

/** The own side's best package that crosses none of its lines, found by climbing. */
export function bestText(outlook: Outlook): Package {
  const { brief, mine } = outlook
  const start = brief.issues.map((_, issue) => {
    const scores = mine.scores[issue] ?? []
    return scores.indexOf(Math.max(...scores))
  })
  return climb(outlook, start, (terms) => outlook.worthOf(terms) - (outlook.isClean(terms) ? 0 : 100_000), 12)
}

/**
 * The least worth that the bot takes now: from its best down to what home would ratify, along a curve that falls
 * faster under pressure and slower while it has given more than the others seem to.
 */
export function targetWorth(outlook: Outlook, best: number): number {
  const { view, seat, texts, me } = outlook
  const { low, high } = seat.mandate
  const floor = Math.floor((low + high) / 2)
  const played = Math.floor((1000 * (view.round - 1)) / Math.max(1, view.rounds - 2))
  const pushed = Math.floor((seat.pressure * 250) / 10_000)
  const others = texts.filter((text) => text.by !== me && isFull(text.terms)).length
  const own = texts.filter((text) => text.by === me && isFull(text.terms)).length
  const generous = own > others + 1 ? 150 : 0
  const progress = Math.max(0, Math.min(1000, played + pushed - generous))
  // concave: little at first, most in the middle of the game
  const left = 1000 - Math.floor((progress * (2000 - progress)) / 1000)
  return floor + Math.max(0, Math.floor(((best - floor) * left) / 1000))
}
