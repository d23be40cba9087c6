import { NOT_COVERED, type Package } from '@red-lines/shared/scenario/package.ts'
import { textsSeen } from '../../../preview/preview.ts'
import { textName } from '../textName.ts'
import type { useKnowing } from '../useKnowing.ts'
import { newestFirst } from './onTheTable.ts'

/** Something with terms that can be laid beside another. */
export type Comparable = { readonly id: string; readonly name: string; readonly terms: Package }

/** The draft, every text seen, the newest first, and the drafts kept. */
export function comparables(known: ReturnType<typeof useKnowing>, draft: Package): readonly Comparable[] {
  const { t, seat } = known
  const own = draft.some((option) => option !== NOT_COVERED)
    ? [{ id: 'draft', name: t('texts.compare.draft'), terms: draft }]
    : []
  const sent = textsSeen(known)
    .toSorted(newestFirst)
    .map((text) => ({ id: text.id, name: textName(known, text), terms: text.terms }))
  const kept = seat.drafts.map(({ id, name, terms }) => ({
    id: `kept/${id}`,
    name: t('texts.compare.kept', { name }),
    terms,
  }))
  return [...own, ...sent, ...kept]
}
