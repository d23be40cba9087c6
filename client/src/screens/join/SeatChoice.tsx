import type { TableCard } from '@red-lines/shared/wire/messages.ts'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../parts/Choice.tsx'
import { SideMark } from '../../parts/SideMark.tsx'
import { useEntryStore } from '../../store/entry.ts'
import { inLanguage } from '../../words/scenarioWords.ts'

/** The seats of a table to pick from; any free one unless somebody cares. */
export function SeatChoice({
  table,
  chosen,
  onChoose,
}: {
  table: TableCard
  chosen: string | null
  onChoose: (side: string | null) => void
}) {
  const { t, i18n } = useTranslation()
  const card = useEntryStore((entry) => entry.cards?.find(({ id }) => id === table.scenario))
  const sides = card === undefined ? [] : inLanguage(card.words, i18n.language).sides
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-small">{t('welcome.join.seat')}</legend>
      {table.started && <p className="mb-2 text-ink-soft text-small">{t('welcome.join.started')}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <Choice
            group="seat"
            title={t('welcome.join.anySeat')}
            checked={chosen === null}
            onChoose={() => onChoose(null)}
          />
        </div>
        {table.seats.map((seat, index) => {
          const side = sides.find(({ id }) => id === seat.side)
          return (
            <Choice
              key={seat.side}
              group="seat"
              title={
                <>
                  {side !== undefined && <SideMark index={index} initial={side.initial} />}
                  {side?.name ?? seat.name}
                </>
              }
              {...(seat.taken ? { about: t('welcome.join.taken') } : {})}
              checked={chosen === seat.side}
              disabled={seat.taken}
              onChoose={() => onChoose(seat.side)}
            />
          )
        })}
      </div>
    </fieldset>
  )
}
