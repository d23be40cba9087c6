import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isSignable, supporters } from '@red-lines/shared/game/texts.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { textsSeen } from '../../../preview/preview.ts'
import { numberOf } from '../textName.ts'
import type { useKnowing } from '../useKnowing.ts'

type Known = ReturnType<typeof useKnowing>

/** Does a text wait for this side's answer? */
export const awaitsAnswer = (text: Proposal, side: SideId): boolean =>
  text.status === 'open' &&
  text.to.includes(side) &&
  text.answersBySide[side] === undefined &&
  !text.signatures.includes(side)

/** Later texts before earlier ones. */
export const newestFirst = (one: Proposal, other: Proposal): number =>
  other.round - one.round || other.version - one.version || numberOf(other.id) - numberOf(one.id)

/**
 * The texts that matter now, in an order that one can learn: what can be signed first, then by side. Of each side its
 * newest open text of a kind, and what anybody else stands behind.
 */
export function onTheTable(known: Known): readonly Proposal[] {
  const { brief } = known
  const open = textsSeen(known)
    .filter(({ status }) => status === 'open')
    .toSorted(newestFirst)
  const kindOf = (text: Proposal) => `${text.by}/${isFull(text.terms)}/${text.secret && !text.leaked}`
  const kinds = new Set<string>()
  const shown = open.filter((text) => {
    const isNewest = !kinds.has(kindOf(text))
    kinds.add(kindOf(text))
    return isNewest || text.signatures.length > 0 || supporters(text).length > 1
  })
  const place = (text: Proposal) => (isSignable(brief, text) ? -1 : brief.sides.indexOf(text.by))
  return shown.toSorted((one, other) => place(one) - place(other))
}
