import type { News } from '@red-lines/shared/game/state.ts'
import { Fragment, type ReactNode } from 'react'
import type { Table } from '../useTable.ts'
import { frontPage, sayNews } from '../war/sayNews.ts'

/** The front page: events large with what lies behind them, then what the sides did, in one line each. */
export function Headlines({
  table,
  news,
  children,
}: {
  table: Table
  news: readonly News[]
  /** what belongs right below the first headline */
  children?: ReactNode
}) {
  const { t } = table
  const events = frontPage(news.filter(({ kind }) => kind !== 'lever'))
  const levers = news.filter(({ kind }) => kind === 'lever')
  return (
    <section aria-label={t('war.news.heading')} className="space-y-4">
      {events.length === 0 && <p className="font-serif text-lead">{t('bulletin.quiet')}</p>}
      {events.map((line, at) => (
        <Fragment key={keyOf(line)}>
          <Story table={table} line={line} isFirst={at === 0} />
          {at === 0 && children}
        </Fragment>
      ))}
      {levers.length > 0 && (
        <div>
          <h3 className="mb-1 font-sans font-semibold text-ink-soft text-small">{t('bulletin.leversHeading')}</h3>
          <ul className="space-y-0.5 font-serif">
            {levers.map((line) => (
              <li key={keyOf(line)}>{sayNews(table, line)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const keyOf = ({ kind, side, subject, detail }: News): string => [kind, side, subject, detail].join('/')

function Story({ table, line, isFirst }: { table: Table; line: News; isFirst: boolean }) {
  const { t, words } = table
  const texts = line.kind === 'inject' ? words.injects[line.subject] : undefined
  const outcome = texts?.outcomes[line.detail]
  return (
    <article>
      <h3 className={isFirst ? 'text-title sm:text-display' : 'text-lead'}>{sayNews(table, line)}</h3>
      {texts !== undefined && (
        <ul className="mt-1 list-disc space-y-0.5 pl-5 text-ink-soft text-small">
          {texts.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {outcome !== undefined && <p className="mt-1 font-medium text-small">{outcome}</p>}
      {texts?.precedent != null && (
        <p className="mt-1 text-ink-faint text-tiny">{t('bulletin.precedent', { text: texts.precedent.text })}</p>
      )}
    </article>
  )
}
