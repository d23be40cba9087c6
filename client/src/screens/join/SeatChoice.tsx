import type { TableCard } from '@red-lines/shared/wire/messages.ts'
import { useTranslation } from 'react-i18next'

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
  const { t } = useTranslation()
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-small">{t('welcome.join.seat')}</legend>
      {table.started && <p className="mb-2 text-ink-soft text-small">{t('welcome.join.started')}</p>}
      <div className="flex flex-wrap gap-2">
        <Choice label={t('welcome.join.anySeat')} checked={chosen === null} onChoose={() => onChoose(null)} />
        {table.seats.map((seat) => (
          <Choice
            key={seat.side}
            label={seat.name}
            checked={chosen === seat.side}
            disabled={seat.taken}
            onChoose={() => onChoose(seat.side)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Choice({
  label,
  checked,
  disabled = false,
  onChoose,
}: {
  label: string
  checked: boolean
  disabled?: boolean
  onChoose: () => void
}) {
  return (
    <label
      className={`flex min-h-11 cursor-pointer items-center gap-2 rounded-control border px-3 ${checked ? 'border-ink bg-sunken font-semibold' : 'border-line-strong'} ${disabled ? 'line-through opacity-55' : ''}`}
    >
      <input
        type="radio"
        name="seat"
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="accent-ink"
      />
      {label}
    </label>
  )
}
