import { useTranslation } from 'react-i18next'
import type { Path, Stand } from '../paths.ts'
import { ticksBetween } from './scale.ts'
import { useWidth } from './useWidth.ts'

const HEIGHT = 210
const EDGE = { left: 40, right: 12, top: 12, bottom: 28 }

const DISC = 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z'
const DIAMOND = 'M0 -7L7 0L0 7L-7 0z'

/**
 * One side's stands by round: filled for its own texts, hollow for texts that it accepted; the stepped line is what
 * its home would have ratified, the dotted one fighting on.
 */
export function PathChart({ path, label, colour }: { path: Path; label: string; colour: string }) {
  const { t } = useTranslation()
  const [box, width] = useWidth<HTMLDivElement>(420)
  const rounds = Math.max(1, path.mandate.length)
  const values = [...path.mandate, ...path.fightingOn, ...path.stands.map(({ worth }) => worth)]
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = Math.max(4, (most - least) * 0.1)
  const inner = width - EDGE.left - EDGE.right
  const x = (round: number) => EDGE.left + (inner * (round - 0.5)) / rounds
  const y = (value: number) =>
    EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (most + room - value)) / (most - least + 2 * room)
  const half = inner / rounds / 2
  const steps = (levels: readonly number[]) =>
    levels.map((level, at) => `${at === 0 ? 'M' : 'L'}${x(at + 1) - half} ${y(level)}H${x(at + 1) + half}`).join('')
  const placed = place(path.stands, rounds, half, x)
  return (
    <div ref={box}>
      <svg role="img" aria-label={label} width={width} height={HEIGHT} className="block max-w-full text-tiny">
        {ticksBetween(least - room, most + room).map((tick) => (
          <g key={tick}>
            <line x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={EDGE.left - 6} y={y(tick)} textAnchor="end" dominantBaseline="central" className="fill-ink-soft">
              {tick < 0 ? `−${-tick}` : tick}
            </text>
          </g>
        ))}
        {path.mandate.map((_, at) => (
          <text key={x(at + 1)} x={x(at + 1)} y={HEIGHT - 8} textAnchor="middle" className="fill-ink-soft">
            {at + 1}
          </text>
        ))}
        <path
          d={steps(path.fightingOn)}
          className="fill-none stroke-ink-faint"
          strokeWidth="1.5"
          strokeDasharray="1.5 4"
          strokeLinecap="round"
        />
        <path d={steps(path.mandate)} className="fill-none stroke-ink" strokeWidth="1.75" />
        <polyline
          points={placed.map((stand) => `${stand.x},${y(stand.worth)}`).join(' ')}
          className="fill-none"
          style={{ stroke: colour }}
          strokeWidth="1.5"
          opacity="0.5"
        />
        {placed.map((stand) => (
          <path
            key={`${stand.proposal}${stand.how}`}
            transform={`translate(${stand.x} ${y(stand.worth)})`}
            d={stand.how === 'ratified' ? DIAMOND : DISC}
            strokeWidth="2"
            style={{ stroke: colour, fill: stand.how === 'accepted' ? 'var(--color-surface)' : colour }}
          >
            <title>
              {t(`reveal.paths.${stand.how}`)}: {stand.worth}
            </title>
          </path>
        ))}
      </svg>
    </div>
  )
}

/** Stands of one round stand side by side in the order of play. */
function place(stands: readonly Stand[], rounds: number, half: number, x: (round: number) => number) {
  return Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) => {
    const here = stands.filter((stand) => stand.round === round)
    return here.map((stand, at) => ({
      ...stand,
      x: x(round) - half + ((at + 1) * 2 * half) / (here.length + 1),
    }))
  })
}
