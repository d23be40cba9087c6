import type { SeatView } from '@red-lines/shared/game/views.ts'
import { Explained } from '../../../parts/Explained.tsx'
import type { Table } from '../useTable.ts'

/** What home would ratify, as a band on a scale of worth, with fighting on beside it. */
export function MandateBand({ table: { t }, seat }: { table: Table; seat: SeatView }) {
  const { low, high } = seat.mandate
  const before = seat.mandateHistory.findLast(({ round }) => round < (seat.mandateHistory.at(-1)?.round ?? 0))
  const least = Math.min(low, seat.fightingOn, before?.low ?? low)
  const most = Math.max(high, seat.fightingOn, before?.high ?? high)
  const room = Math.max(10, most - least) * 0.25
  const at = (worth: number) => `${(100 * (worth - least + room)) / (most - least + 2 * room)}%`
  const width = (from: number, to: number) => `${(100 * (to - from)) / (most - least + 2 * room)}%`
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-small">
        <Explained
          explanation={
            <div className="space-y-1">
              <p>{t('sides.own.mandateAbout')}</p>
              {before !== undefined && <p>{t('sides.own.mandateMoved', { low: before.low, high: before.high })}</p>}
            </div>
          }
        >
          {t('sides.own.mandate')}
        </Explained>
        <span className="font-semibold tabular-nums">{t('sides.own.mandateBand', { low, high })}</span>
      </div>
      <div aria-hidden="true" className="relative mt-1.5 h-4 rounded-full bg-sunken">
        <div
          className="absolute inset-y-1 rounded-full bg-ink-soft transition-[left,width] duration-700"
          style={{ left: at(low), width: width(low, high) }}
        />
        <div className="-inset-y-0.5 absolute w-0.5 bg-danger" style={{ left: at(seat.fightingOn) }} />
      </div>
      <p className="mt-0.5 flex justify-between text-ink-soft text-tiny">
        <Explained explanation={t('sides.own.fightingOnAbout')}>
          <span aria-hidden="true" className="text-danger">
            |
          </span>{' '}
          {t('sides.own.fightingOn')} <span className="font-semibold text-ink tabular-nums">{seat.fightingOn}</span>
        </Explained>
      </p>
    </div>
  )
}
