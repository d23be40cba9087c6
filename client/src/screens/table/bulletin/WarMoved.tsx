import type { PublicBulletin } from '@red-lines/shared/game/views.ts'
import { whole } from '../causes/shares.ts'
import type { Table } from '../useTable.ts'
import { gaugeName } from '../war/gaugeNames.ts'

/** How the front and the aid moved at this world turn. */
export function WarMoved({ table: { t, words, numbers }, bulletin }: { table: Table; bulletin: PublicBulletin }) {
  const rows = [
    {
      name: gaugeName(t, words, 'front'),
      before: bulletin.frontBefore,
      after: bulletin.front,
      show: numbers.signedPoints,
    },
    { name: gaugeName(t, words, 'aid'), before: bulletin.aidBefore, after: bulletin.aid, show: numbers.points },
  ]
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 rounded-card bg-sunken px-4 py-3 text-small">
      {rows.map(({ name, before, after, show }) => (
        <div key={name} className="flex items-baseline gap-2">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-semibold tabular-nums">
            {whole(before) === whole(after)
              ? t('bulletin.unchanged', { value: show(after) })
              : t('bulletin.fromTo', { before: show(before), after: show(after) })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
