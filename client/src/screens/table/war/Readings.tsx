import { Explained } from '../../../parts/Explained.tsx'
import type { Table } from '../useTable.ts'
import type { Reading } from './gauges.ts'
import { Sparkline } from './Sparkline.tsx'

/** The war in numbers, a row each. */
export function Readings({ table, readings }: { table: Table; readings: readonly Reading[] }) {
  return (
    <ul className="divide-y divide-line">
      {readings.map((reading) => (
        <Row key={reading.id} table={table} reading={reading} />
      ))}
    </ul>
  )
}

function Row({ table: { t, numbers }, reading }: { table: Table; reading: Reading }) {
  const { name, about, value, least, most, path, signed } = reading
  const show = (amount: number) => (signed ? numbers.signedPoints(amount) : numbers.points(amount))
  const before = path.at(-2)
  const moved = before === undefined ? null : value - before
  const trend =
    moved === null
      ? t('war.indicators.noTrend')
      : moved === 0
        ? t('war.indicators.level')
        : t(moved > 0 ? 'war.indicators.up' : 'war.indicators.down', { amount: numbers.points(Math.abs(moved)) })
  return (
    <li className="flex items-center gap-2 py-1 text-small">
      <span className="min-w-0 flex-1">
        <Explained
          className="decoration-line!"
          explanation={
            <div className="space-y-1">
              <p>{about}</p>
              <p className="text-ink-soft">{t('war.indicators.says', { name, value: show(value), trend })}</p>
              {path.length > 1 && (
                <p className="text-ink-soft">{t('war.indicators.path', { values: path.map(show).join(', ') })}</p>
              )}
            </div>
          }
        >
          {name}
        </Explained>
      </span>
      <Sparkline path={path} least={least} most={most} />
      <span className="w-9 text-right font-semibold tabular-nums">{show(value)}</span>
    </li>
  )
}
