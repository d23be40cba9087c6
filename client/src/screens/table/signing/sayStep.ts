import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import type { Table } from '../useTable.ts'
import { isComplete } from './signingText.ts'

/** How far the signing of a text has come. */
export function sayStep(table: Table, text: Proposal): string {
  const { t } = table
  if (isComplete(table, text)) return t('bulletin.signing.complete')
  if (!isFull(text.terms)) return t('bulletin.signing.interimLead')
  return t(text.signatures.length > 0 ? 'bulletin.signing.underway' : 'bulletin.signing.lead')
}
