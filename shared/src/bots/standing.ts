import type { Proposal } from '../game/state.ts'
import { isPublic, supporters } from '../game/texts.ts'
import { isFull } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Outlook } from './outlook.ts'
import { leastWorth } from './target.ts'

export const isOpen = ({ status }: Proposal): boolean => status === 'open'

/** The settlement text on the table: the one that most sides stand behind, the newest of those. */
export function standingText({ texts }: Outlook): Proposal | null {
  return texts
    .filter((text) => isOpen(text) && isFull(text.terms) && isPublic(text))
    .reduce<Proposal | null>(
      (found, text) => (found === null || supporters(text).length >= supporters(found).length ? text : found),
      null,
    )
}

/** Who will have signed when the stage is over, as far as one can tell: those who could sign and have not left. */
function likelySigners({ view, me }: Outlook, text: Proposal): readonly SideId[] {
  return supporters(text).filter(
    (side) => side === me || text.signatures.includes(side) || view.sides[side]?.ready === false,
  )
}

/** Is the text, signed as it is likely to be, enough for home and for the delegation, as far as it can tell? */
export const wouldSign = (outlook: Outlook, text: Proposal): boolean =>
  outlook.isClean(text.terms) && outlook.worthOf(text.terms, likelySigners(outlook, text)) >= leastWorth(outlook)
