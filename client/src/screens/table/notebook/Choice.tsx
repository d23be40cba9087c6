import { useId } from 'react'

/** One of several things by name, or nothing yet. */
export function Choice({
  label,
  nothing,
  choices,
  value,
  disabled = false,
  onChange,
}: {
  label: string
  nothing: string
  choices: readonly string[]
  value: number | null
  disabled?: boolean
  onChange: (value: number | null) => void
}) {
  const id = useId()
  return (
    <div className="min-w-0 flex-1">
      <label htmlFor={id} className="mb-0.5 block text-ink-soft text-tiny">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        className="min-h-10 w-full rounded-control border border-line-strong bg-raised px-2 text-small disabled:opacity-55"
      >
        <option value="">{nothing}</option>
        {choices.map((choice, at) => (
          <option key={choice} value={at}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  )
}
