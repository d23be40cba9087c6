import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { BulletinDialog } from '../bulletin/BulletinDialog.tsx'
import type { Table } from '../useTable.ts'
import { frontPage, sayNews } from './sayNews.ts'

const SHOWN = 4

/** The newest headlines; the bulletins, to be read again, have them all with their causes. */
export function RecentNews({ table }: { table: Table }) {
  const { t, game } = table
  const [opened, setOpened] = useState<number | null>(null)
  const newestRound = game.news.at(-1)?.round
  const newest = frontPage(game.news.filter(({ round }) => round === newestRound))
  const bulletin = game.bulletins.find(({ round }) => round === opened)
  const rounds = game.bulletins.map(({ round }) => round).toReversed()
  return (
    <section aria-label={t('war.news.heading')}>
      <h3 className="mb-1 font-sans font-semibold text-ink-soft text-small">
        {newestRound === undefined ? t('war.news.heading') : t('war.news.headingRound', { round: newestRound })}
      </h3>
      {newest.length === 0 ? (
        <p className="text-ink-soft text-small">{t('war.news.none')}</p>
      ) : (
        <ul className="space-y-1.5 font-serif text-body leading-snug">
          {newest.slice(0, SHOWN).map((line) => (
            <li key={[line.kind, line.side, line.subject].join('/')}>{sayNews(table, line)}</li>
          ))}
        </ul>
      )}
      {rounds.length > 0 && (
        <p className="mt-3 flex flex-wrap items-center text-ink-soft text-small">
          <span className="w-full">{t('war.news.bulletins')}</span>
          {rounds.map((round) => (
            <Button
              key={round}
              small
              look="quiet"
              className="min-w-9 px-1! underline decoration-dotted underline-offset-4"
              onClick={() => setOpened(round)}
              aria-label={t('war.news.bulletin', { round })}
            >
              {round}
            </Button>
          ))}
        </p>
      )}
      {bulletin !== undefined && <BulletinDialog table={table} bulletin={bulletin} onClose={() => setOpened(null)} />}
    </section>
  )
}
