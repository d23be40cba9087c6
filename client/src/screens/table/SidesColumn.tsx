import { HostChoice } from './levers/HostChoice.tsx'
import { OwnCard } from './sides/OwnCard.tsx'
import { SideCard } from './sides/SideCard.tsx'
import { useTable } from './useTable.ts'

/** All sides as they stand: the reader's own first and in full, the others as everybody sees them. */
export function SidesColumn() {
  const table = useTable()
  if (table === null) return null
  const { t, brief, me, seat, words, game } = table
  const others = brief.sides.filter((side) => side !== me)
  return (
    <section aria-label={t('sides.heading')} className="space-y-3">
      <ul className="space-y-3">
        {me !== null && <OwnCard table={table} side={me} />}
        {others.map((side) => (
          <SideCard key={side} table={table} side={side} />
        ))}
      </ul>
      {seat !== null && game.stage === 'talks' && <HostChoice table={table} seat={seat} />}
      {game.stage !== 'talks' && game.host !== '' && (
        <p className="px-1 text-ink-soft text-small">
          {t('sides.hostNow', { host: words.hosts[game.host]?.title ?? game.host })}
        </p>
      )}
    </section>
  )
}
