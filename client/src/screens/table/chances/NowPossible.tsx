import { Explained } from '../../../parts/Explained.tsx'
import type { Chances } from '../../../preview/chances.ts'
import type { Table } from '../useTable.ts'
import { useChances } from './Chances.tsx'
import { sayChange } from './sayChange.ts'

/** How many packages the reader's home may ratify now, with what that means and how it changed. */
export function NowPossible({ table }: { table: Table }) {
  const { t } = table
  const counted = useChances()
  return (
    <div className="text-small">
      <Explained explanation={t('sides.possible.about')}>{t('sides.possible.title')}</Explained>
      {counted.state === 'found' ? (
        <Counts table={table} chances={counted.answer} />
      ) : (
        <p className="text-ink-soft" role="status">
          {t(counted.state === 'counting' ? 'sides.possible.counting' : 'sides.possible.failed')}
        </p>
      )}
    </div>
  )
}

/** The same in one line that opens. */
export function NowPossibleLine({ table }: { table: Table }) {
  const { t, numbers } = table
  const counted = useChances()
  if (counted.state !== 'found') return null
  const { perhaps, packages } = counted.answer
  return (
    <details className="rounded-control border border-line bg-surface px-3 text-small">
      <summary className="min-h-11 content-center">
        {t('sides.possible.title')}:{' '}
        <strong className="font-semibold">
          {numbers.count(perhaps)} ({numbers.percent(perhaps, packages)})
        </strong>
      </summary>
      <div className="space-y-1.5 pb-3">
        <Counts table={table} chances={counted.answer} />
        <p className="text-ink-soft">{t('sides.possible.about')}</p>
      </div>
    </details>
  )
}

function Counts({ table, chances }: { table: Table; chances: Chances }) {
  const { t, numbers } = table
  const { perhaps, surely, packages } = chances
  const change = sayChange(table, chances)
  return (
    <div className="space-y-0.5">
      <p className="font-semibold tabular-nums">
        {t('sides.possible.count', {
          some: numbers.count(perhaps),
          all: numbers.count(packages),
          percent: numbers.percent(perhaps, packages),
        })}
      </p>
      {surely !== perhaps && (
        <p className="text-ink-soft">{t('sides.possible.surely', { some: numbers.count(surely) })}</p>
      )}
      {change !== null && <p>{change}</p>}
    </div>
  )
}
