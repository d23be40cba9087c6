import type { SeatView } from '@red-lines/shared/game/views.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { CauseLine } from '../causes/CauseLine.tsx'
import { byConstituency, lastCauses } from '../causes/causesAtHome.ts'
import { lastMovement } from '../causes/lastMovement.ts'
import { Signed } from '../causes/Signed.tsx'
import { wholeShares } from '../causes/shares.ts'
import type { Table } from '../useTable.ts'

/** The constituencies with what moved each of them at the last world turn. */
export function PeopleAtHome({ table, seat }: { table: Table; seat: SeatView }) {
  const { t, mine, myWords, game } = table
  if (mine === null || myWords === null) return null
  const last = lastCauses(seat)
  const felt = byConstituency(
    last?.causes ?? [],
    mine.constituencies.map(({ id }) => id),
  )
  const total = lastMovement(game, seat.side)?.points ?? 0
  const points = wholeShares(
    felt.map(({ onMeter }) => onMeter),
    total,
  )
  return (
    <div>
      <p className="mb-1 text-ink-soft text-small">{t('sides.own.people')}</p>
      <ul className="space-y-0.5 text-small">
        {felt.map(({ constituency, causes }, at) => {
          const texts = myWords.constituencies[constituency]
          const weight = mine.constituencies.find(({ id }) => id === constituency)?.weight ?? 0
          return (
            <li key={constituency} className="flex items-baseline justify-between gap-2">
              <Explained
                className="min-w-0 decoration-line!"
                explanation={
                  <div className="space-y-2">
                    <p className="font-semibold">{texts?.name ?? constituency}</p>
                    <p className="text-ink-soft">
                      {t('sides.own.weight', { percent: weight })}.{' '}
                      {t('sides.own.movedBy', { what: texts?.movedBy ?? '' })}
                    </p>
                    {last === null ? (
                      <p>{t('sides.own.noTurnYet')}</p>
                    ) : (
                      <>
                        <p>{t('sides.own.lastTurn', { round: last.round })}</p>
                        <CauseLine table={table} causes={causes} />
                      </>
                    )}
                  </div>
                }
              >
                {texts?.name ?? constituency}
              </Explained>
              {last !== null && <Signed value={points[at] ?? 0} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
