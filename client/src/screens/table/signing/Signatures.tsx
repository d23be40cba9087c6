import { SideName } from '../sides/SideName.tsx'
import type { Table } from '../useTable.ts'
import type { Signatory } from './signingText.ts'

/** The foot of a treaty: a line for each side, signed or still empty. */
export function Signatures({
  table,
  signatories,
}: {
  table: Pick<Table, 't' | 'brief' | 'words'>
  signatories: readonly Signatory[]
}) {
  const { t, words } = table
  return (
    <ul aria-label={t('bulletin.signing.signatures')} className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {signatories.map(({ side, must, signed }) => (
        <li key={side}>
          <div
            className={`flex min-h-12 items-end border-b-2 pb-1 ${signed ? 'border-ink' : 'border-line-strong border-dashed'}`}
          >
            {signed ? (
              <span className="inline-block font-serif text-lead italic first-letter:uppercase">
                {words.sides[side]?.delegation ?? side}
              </span>
            ) : (
              <span className="text-ink-faint text-small">{t('bulletin.signing.notYet')}</span>
            )}
          </div>
          <p className="mt-1 flex items-center justify-between text-small">
            <SideName table={table} side={side} />
            <span className="text-ink-soft text-tiny">
              {signed
                ? `✓ ${t('bulletin.signing.signed')}`
                : t(must ? 'bulletin.signing.mustSign' : 'bulletin.signing.maySign')}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
