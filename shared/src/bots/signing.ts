import type { Command } from '../game/command.ts'
import type { Proposal } from '../game/state.ts'
import { isSignable, supporters } from '../game/texts.ts'
import { isFull } from '../scenario/package.ts'
import type { Outlook } from './outlook.ts'
import { isOpen, wouldSign } from './standing.ts'

/** Signs what it stands behind and home would have; asks home first where the band leaves it open. */
export function signature(outlook: Outlook): Command | null {
  const { brief, texts, me, seat, worthOf } = outlook
  const signable = texts.filter((text) => isSignable(brief, text) && supporters(text).includes(me))
  const truce = signable.find((text) => !isFull(text.terms) && !text.signatures.includes(me))
  if (truce !== undefined) return { type: 'sign', proposal: truce.id }
  const text = foremost(signable.filter(({ terms }) => isFull(terms)).filter((one) => wouldSign(outlook, one)))
  if (text === null || text.signatures.includes(me)) return null
  if (!seat.pollUsed && worthOf(text.terms) < seat.mandate.high) return { type: 'poll' }
  return { type: 'sign', proposal: text.id }
}

/** The text that all should sign where several could be: the one furthest on its way, so that all pick the same. */
const foremost = (texts: readonly Proposal[]): Proposal | null =>
  texts.reduce<Proposal | null>((found, text) => {
    if (found === null) return text
    const lead = text.signatures.length - found.signatures.length
    if (lead !== 0) return lead > 0 ? text : found
    return supporters(text).length >= supporters(found).length ? text : found
  }, null)

/** Has the side signed a settlement that still waits for others? */
export const hasSigned = ({ texts, me }: Outlook): boolean =>
  texts.some((text) => isOpen(text) && isFull(text.terms) && text.signatures.includes(me))
