type Row = { readonly name: string; readonly value: number; readonly solid: boolean }

/** Two bars from a common zero, for one side only: scores of different sides are never on one scale. */
export function AgainstWar({ label, colour, rows }: { label: string; colour: string; rows: readonly Row[] }) {
  const least = Math.min(0, ...rows.map(({ value }) => value))
  const most = Math.max(0, ...rows.map(({ value }) => value))
  const span = most - least || 1
  const at = (value: number) => (100 * (value - least)) / span
  return (
    <div role="img" aria-label={label} className="space-y-1.5">
      {rows.map(({ name, value, solid }) => (
        <div key={name} className="grid grid-cols-[6.5rem_minmax(0,1fr)_3rem] items-center gap-2 text-small">
          <span className="text-ink-soft">{name}</span>
          <span className="relative block h-3.5 rounded-sm bg-sunken">
            <span
              className="absolute inset-y-0 rounded-sm border-2"
              style={{
                left: `${at(Math.min(0, value))}%`,
                width: `${at(Math.max(0, value)) - at(Math.min(0, value))}%`,
                borderColor: colour,
                background: solid ? colour : 'transparent',
              }}
            />
            <span className="-inset-y-0.5 absolute w-px bg-ink" style={{ left: `${at(0)}%` }} />
          </span>
          <span className="text-right font-semibold tabular-nums">{value < 0 ? `−${-value}` : value}</span>
        </div>
      ))}
    </div>
  )
}
