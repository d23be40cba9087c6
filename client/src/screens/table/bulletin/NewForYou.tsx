import type { SeatView } from '@red-lines/shared/game/views.ts'
import { useChances } from '../chances/Chances.tsx'
import { sayChange } from '../chances/sayChange.ts'
import type { Table } from '../useTable.ts'

/** What has become possible or impossible for the reader's side: red lines that changed, and the mandate that moved. */
export function NewForYou({ table, seat, round }: { table: Table; seat: SeatView; round: number }) {
  const { t, myWords } = table
  const isLast = seat.causes.at(-1)?.round === round
  const changed = isLast ? seat.changedLines : []
  const title = (id: string) => myWords?.redLines[id]?.title ?? id
  const mandate = sayMandate(table, seat, round)
  return (
    <section
      aria-label={t('bulletin.forYou')}
      className="space-y-2 rounded-card border border-line-strong bg-raised p-4"
    >
      <h3 className="text-lead">{t('bulletin.forYou')}</h3>
      {changed.length === 0 && <p className="text-small">{t('bulletin.nothingNew')}</p>}
      <ul className="space-y-2 text-small">
        {changed.map(({ id, status }) => (
          <li key={id} className="flex gap-2">
            <span aria-hidden="true" className={status === 'active' ? 'text-danger' : 'text-gain'}>
              {status === 'active' ? '▨' : '◇'}
            </span>
            {t(status === 'active' ? 'bulletin.binds' : status === 'bends' ? 'bulletin.bends' : 'bulletin.dormant', {
              line: title(id),
            })}
          </li>
        ))}
      </ul>
      {isLast && <Opened table={table} />}
      {mandate !== '' && <p className="text-small">{mandate}</p>}
    </section>
  )
}

/** What all of that comes to, in packages. */
function Opened({ table }: { table: Table }) {
  const counted = useChances()
  if (counted.state !== 'found') return null
  const { t, numbers } = table
  const { perhaps, packages } = counted.answer
  return (
    <p className="text-small">
      {sayChange(table, counted.answer)}{' '}
      {t('bulletin.possibleNow', { some: numbers.count(perhaps), percent: numbers.percent(perhaps, packages) })}
    </p>
  )
}

function sayMandate({ t }: Table, { mandateHistory }: SeatView, round: number): string {
  const now = mandateHistory.find((one) => one.round === round)
  if (now === undefined) return ''
  const before = mandateHistory.findLast((one) => one.round < round)
  const { low, high } = now
  if (before === undefined) return t('bulletin.mandateFirst', { low, high })
  const moved = low + high - before.low - before.high
  const facts = { low, high, lowBefore: before.low, highBefore: before.high }
  if (Math.abs(moved) < 4) return t('bulletin.mandateSame', facts)
  return t(moved < 0 ? 'bulletin.mandateWider' : 'bulletin.mandateNarrower', facts)
}
