import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isSignable, isSigned, supporters } from '@red-lines/shared/game/texts.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { visibleTexts } from '../textName.ts'
import type { Table } from '../useTable.ts'

/** Texts that can be signed now or already bear a signature, the newest first. */
export const textsToSign = (table: Table): readonly Proposal[] =>
  visibleTexts(table)
    .filter((text) => text.status === 'open' && (isSignable(table.brief, text) || text.signatures.length > 0))
    .toReversed()

export type Signatory = { readonly side: SideId; readonly must: boolean; readonly signed: boolean }

/** Who must sign, and who may because it stands behind the text. */
export function signatories({ brief }: Table, text: Proposal): readonly Signatory[] {
  const { mustSign } = isFull(text.terms) ? brief.agreement : brief.interimRule
  const behind = supporters(text)
  return brief.sides
    .filter((side) => mustSign.includes(side) || behind.includes(side) || text.signatures.includes(side))
    .map((side) => ({ side, must: mustSign.includes(side), signed: text.signatures.includes(side) }))
}

/** May the reader's side sign it now? */
export const maySign = ({ brief, me, game }: Table, text: Proposal): boolean =>
  me !== null &&
  game.stage === 'talks' &&
  isSignable(brief, text) &&
  supporters(text).includes(me) &&
  !text.signatures.includes(me)

export const isComplete = ({ brief }: Table, text: Proposal): boolean => isSigned(brief, text)
