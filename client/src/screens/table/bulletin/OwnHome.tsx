import type { PublicBulletin, SeatView } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Meter } from '../../../parts/Meter.tsx'
import { CauseLine } from '../causes/CauseLine.tsx'
import { byConstituency } from '../causes/causesAtHome.ts'
import { Signed } from '../causes/Signed.tsx'
import { whole, wholeShares } from '../causes/shares.ts'
import { sideColour } from '../sides/SideName.tsx'
import type { Table } from '../useTable.ts'

/** The own meter by who felt what: the constituencies add up to the movement, each with its causes. */
export function OwnHome({ table, seat, bulletin }: { table: Table; seat: SeatView; bulletin: PublicBulletin }) {
  const { t, mine, myWords } = table
  const { before, after } = of(bulletin.meters, seat.side)
  const causes = seat.causes.find(({ round }) => round === bulletin.round)?.causes ?? []
  const felt = byConstituency(causes, mine?.constituencies.map(({ id }) => id) ?? [])
  const total = whole(after) - whole(before)
  const points = wholeShares(
    felt.map(({ onMeter }) => onMeter),
    total,
  )
  const words = t('bulletin.yourHomeSays', { before: whole(before), after: whole(after) })
  return (
    <section aria-label={t('bulletin.yourHome')} className="space-y-3">
      <h3 className="flex items-baseline justify-between gap-2 text-lead">
        {t('bulletin.yourHome')}
        <span className="font-sans text-body tabular-nums">
          {t('bulletin.fromTo', { before: whole(before), after: whole(after) })} <Signed value={total} />
        </span>
      </h3>
      <Meter value={after / 100} before={before / 100} words={words} colour={sideColour(table, seat.side)} />
      <ul className="space-y-2 text-small">
        {felt.map((one, at) => (
          <li key={one.constituency}>
            <p className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 font-medium">
                {myWords?.constituencies[one.constituency]?.name ?? one.constituency}
              </span>
              <Signed value={points[at] ?? 0} />
            </p>
            <CauseLine table={table} causes={one.causes} />
          </li>
        ))}
      </ul>
      <p className="flex justify-between gap-2 border-line border-t pt-1 font-semibold text-small">
        {t('bulletin.total')} <Signed value={total} />
      </p>
    </section>
  )
}
