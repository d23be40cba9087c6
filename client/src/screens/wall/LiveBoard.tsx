import clsx from 'clsx'
import { dayOf } from '../table/numbers.ts'
import { useTable } from '../table/useTable.ts'
import { readings } from '../table/war/gauges.ts'
import { Readings } from '../table/war/Readings.tsx'
import { sayNews } from '../table/war/sayNews.ts'
import { WarMap } from '../table/war/WarMap.tsx'
import { SideOnWall } from './SideOnWall.tsx'

const HEADLINES = 7

/** The public table: the war, the meters with the declared red lines, the headlines. */
export function LiveBoard({ large = false }: { large?: boolean }) {
  const table = useTable()
  if (table === null) return null
  const { t, game, brief, numbers } = table
  const news = game.news.slice(-HEADLINES).toReversed()
  return (
    <div className="grid gap-6 md:grid-cols-2 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.9fr)_minmax(0,1fr)]">
      <section aria-label={t('war.heading')} className="order-2 space-y-4 xl:order-1">
        <h2 className="font-sans font-semibold text-body text-ink-soft">
          {t('war.headingOn', { date: numbers.date(dayOf(brief.frozenAt, brief.daysPerRound, game.round)) })}
        </h2>
        <WarMap table={table} />
        <Readings table={table} readings={readings(table)} />
      </section>
      <ul className="order-1 grid content-start gap-4 md:col-span-2 md:grid-cols-2 xl:order-2 xl:col-span-1">
        {brief.sides.map((side) => (
          <SideOnWall key={side} table={table} side={side} large={large} />
        ))}
      </ul>
      <section className="order-3">
        <h2 className="mb-3 font-sans font-semibold text-body text-ink-soft">{t('lobby.wall.headlines')}</h2>
        {news.length === 0 && <p className="text-ink-soft">{t('war.news.none')}</p>}
        <ul className={clsx('space-y-3 font-serif leading-snug', large ? 'text-title' : 'text-lead')}>
          {news.map((one, at) => (
            <li key={`${one.round}-${one.kind}-${one.side}-${one.subject}-${news.length - at}`}>
              {sayNews(table, one)}
              <span className="block font-sans text-ink-soft text-small">
                {t('lobby.wall.round', { round: one.round })}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-5 border-line border-t pt-3 text-ink-soft">
          {t('lobby.wall.texts', { count: Object.keys(game.proposals).length })}
        </p>
      </section>
    </div>
  )
}
