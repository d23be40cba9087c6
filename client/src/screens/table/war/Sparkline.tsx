const WIDTH = 64
const HEIGHT = 18

/**
 * A value round by round without words, for beside them: a line where the past is known, a level where it is not.
 * The number stands beside it and the row explains itself, so it is hidden from screen readers.
 */
export function Sparkline({ path, least, most }: { path: readonly number[]; least: number; most: number }) {
  const share = (value: number) => (value - least) / (most - least || 1)
  const now = path.at(-1) ?? least
  if (path.length < 2) {
    return (
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className="shrink-0">
        <rect x="0" y="7" width={WIDTH} height="4" rx="2" className="fill-sunken" />
        <rect x="0" y="7" width={WIDTH * share(now)} height="4" rx="2" className="fill-ink-faint" />
      </svg>
    )
  }
  const low = Math.min(...path)
  const high = Math.max(...path)
  const room = Math.max(high - low, (most - least) * 0.08)
  const middle = (high + low) / 2
  const x = (at: number) => 2 + (at * (WIDTH - 5)) / (path.length - 1)
  const y = (value: number) => HEIGHT / 2 - ((value - middle) / room) * (HEIGHT - 6)
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} className="shrink-0">
      <polyline
        points={path.map((value, at) => `${x(at)},${y(value)}`).join(' ')}
        className="fill-none stroke-ink-soft"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x(path.length - 1)} cy={y(now)} r="2.2" className="fill-ink" />
    </svg>
  )
}
