import { useTranslation } from 'react-i18next'
import { Meter } from '../../parts/Meter.tsx'
import { SideMark } from '../../parts/SideMark.tsx'
import { useBrief, useEveryone, useGame } from '../../store/selectors.ts'
import { useSides } from '../scenarioTexts.ts'
import { useTable } from '../table/useTable.ts'
import { sayNews } from '../table/war/sayNews.ts'

/** The public table for a big screen: meters, headlines, how many texts. */
export function LiveBoard() {
  const { t } = useTranslation()
  const game = useGame()
  const brief = useBrief()
  const table = useTable()
  const { bots } = useEveryone()
  const { strained, crisis } = brief.thresholds
  const news = game.news.slice(-6).toReversed()
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <ul className="grid content-start gap-4 sm:grid-cols-2">
        {useSides().map((side) => {
          const now = game.sides[side.id]
          if (now === undefined) return null
          const value = Math.round(now.pressure / 100)
          return (
            <li key={side.id} className="rounded-card border border-line bg-surface p-4 shadow-card">
              <p className="flex items-center gap-2 font-semibold text-lead">
                <SideMark index={side.index} initial={side.initial} size={26} />
                {side.name}
                <span className="ml-auto text-title">{value}</span>
              </p>
              <p className="mb-2 text-ink-soft text-small">
                {t(`sides.strain.${now.strain}`)}
                {bots[side.id] === true && ` · ${t('sides.bot')}`}
              </p>
              <Meter
                value={value}
                words={`${side.name}: ${value}`}
                colour={`var(--color-side-${side.index})`}
                ticks={[strained.enter / 100, crisis.enter / 100]}
              />
            </li>
          )
        })}
      </ul>
      <section className="rounded-card border border-line bg-surface p-5 shadow-card">
        <h2 className="mb-3 text-title">{t('lobby.wall.headlines')}</h2>
        <ul className="space-y-3 font-serif text-lead">
          {news.map(
            (one, at) =>
              table !== null && <li key={`${one.round}-${one.subject}-${news.length - at}`}>{sayNews(table, one)}</li>,
          )}
        </ul>
        <p className="mt-4 text-ink-soft text-small">
          {t('lobby.wall.texts', { count: Object.keys(game.proposals).length })}
        </p>
      </section>
    </div>
  )
}
