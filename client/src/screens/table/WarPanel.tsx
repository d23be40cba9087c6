import { dayOf } from './numbers.ts'
import { useTable } from './useTable.ts'
import { readings } from './war/gauges.ts'
import { Readings } from './war/Readings.tsx'
import { RecentNews } from './war/RecentNews.tsx'
import { WarMap } from './war/WarMap.tsx'

/** The war on this day of the scenario: the map, the readings and the news. */
export function WarPanel() {
  const table = useTable()
  if (table === null) return null
  const { t, brief, game, numbers } = table
  const all = readings(table)
  const main = all.filter(({ isMain }) => isMain)
  const others = all.filter(({ isMain }) => !isMain)
  return (
    <section aria-label={t('war.heading')} className="space-y-4">
      <h2 className="font-sans font-semibold text-ink-soft text-small">
        {t('war.headingOn', { date: numbers.date(dayOf(brief.frozenAt, brief.daysPerRound, game.round)) })}
      </h2>
      <WarMap table={table} />
      <Readings table={table} readings={main} />
      <RecentNews table={table} />
      {others.length > 0 && (
        <details>
          <summary className="min-h-6 text-ink-soft text-small">
            {t('war.indicators.more', { count: others.length })}
          </summary>
          <Readings table={table} readings={others} />
        </details>
      )}
    </section>
  )
}
