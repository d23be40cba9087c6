/** A side's sign: its colour, a shape of its own and its initial, so that no colour has to be seen. */
export function SideMark({
  index,
  initial,
  name,
  size = 20,
}: {
  index: number
  initial: string
  /** said aloud; left out where the name stands beside */
  name?: string
  size?: number
}) {
  return (
    <svg
      role="img"
      aria-label={name}
      aria-hidden={name === undefined}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      className="inline-block shrink-0"
    >
      <path d={SHAPES[index % SHAPES.length]} fill={`var(--color-side-${index % 8})`} />
      <text
        x="10"
        y="10.5"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={initial.length > 1 ? 8 : 10.5}
        fontFamily="var(--font-sans)"
        fontWeight="700"
        fill="var(--color-surface)"
      >
        {initial}
      </text>
    </svg>
  )
}

/** Circle, diamond, square, hexagon, octagon, shield, rounded square, pentagon. */
const SHAPES = [
  'M10 0.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z',
  'M10 0L20 10L10 20L0 10z',
  'M1.2 1.2h17.6v17.6H1.2z',
  'M5 1.3h10L20 10l-5 8.7H5L0 10z',
  'M6 0.5h8l5.5 5.5v8L14 19.500H6L0.500 14V6z',
  'M1 1h18v9c0 5-4 8-9 10c-5-2-9-5-9-10z',
  'M5 1h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
  'M10 0.300l9.800 7.100l-3.700 11.500H3.900L0.200 7.400z',
] as const
