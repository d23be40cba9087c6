import { SideMark } from '../../../parts/SideMark.tsx'
import { spread } from './scale.ts'
import { useWidth } from './useWidth.ts'

export type PressureLine = {
  readonly id: string
  readonly index: number
  readonly name: string
  readonly initial: string
  /** points from 0 to 100: the start, then after each world turn */
  readonly values: readonly number[]
}

const HEIGHT = 300
const EDGE = { left: 34, right: 36, top: 12, bottom: 30 }
/** A pattern for each side's line, so that no colour has to be seen. */
const DASHES = ['', '9 4', '2 4', '12 4 2 4', '5 5', '1 6', '14 6', '6 2 2 2']

/** All meters by round with the thresholds; each line ends in its side's sign. */
export function PressureChart({
  lines,
  label,
  start,
  thresholds,
}: {
  lines: readonly PressureLine[]
  label: string
  /** "Start": the name of the first point */
  start: string
  thresholds: readonly { readonly at: number; readonly name: string }[]
}) {
  const [box, width] = useWidth<HTMLDivElement>(640)
  const points = Math.max(2, ...lines.map(({ values }) => values.length))
  const x = (at: number) => EDGE.left + ((width - EDGE.left - EDGE.right) * at) / (points - 1)
  const hasRoom = x(1) - x(0) > 44
  const y = (value: number) => EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (100 - value)) / 100
  const ends = spread(
    lines.map(({ values }) => y(values.at(-1) ?? 0)),
    19,
    HEIGHT - EDGE.bottom,
  )
  return (
    <div ref={box}>
      <svg role="img" aria-label={label} width={width} height={HEIGHT} className="block max-w-full text-tiny">
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={EDGE.left - 6} y={y(tick)} textAnchor="end" dominantBaseline="central" className="fill-ink-soft">
              {tick}
            </text>
          </g>
        ))}
        {thresholds.map(({ at, name }) => (
          <g key={name}>
            <line
              x1={EDGE.left}
              x2={width - EDGE.right}
              y1={y(at)}
              y2={y(at)}
              className="stroke-danger"
              strokeDasharray="5 4"
            />
            <text x={EDGE.left + 4} y={y(at) - 5} className="fill-danger">
              {name}
            </text>
          </g>
        ))}
        {Array.from({ length: points }, (_, at) => at).map((at) => (
          <text
            key={at}
            x={x(at)}
            y={HEIGHT - 10}
            textAnchor={at === 0 && hasRoom ? 'start' : 'middle'}
            className="fill-ink-soft"
          >
            {at === 0 && hasRoom ? start : at}
          </text>
        ))}
        {lines.map(({ id, index, values }) => (
          <g key={id} style={{ stroke: `var(--color-side-${index % 8})`, fill: `var(--color-side-${index % 8})` }}>
            <polyline
              points={values.map((value, at) => `${x(at)},${y(value)}`).join(' ')}
              fill="none"
              strokeWidth="2.25"
              strokeLinejoin="round"
              strokeDasharray={DASHES[index % DASHES.length]}
            />
            {values.map((value, at) => (
              <circle key={x(at)} cx={x(at)} cy={y(value)} r="2.5" />
            ))}
          </g>
        ))}
        {lines.map(({ id, index, initial, name }, at) => (
          <g key={id} transform={`translate(${width - EDGE.right + 10} ${(ends[at] ?? 0) - 9})`}>
            <SideMark index={index} initial={initial} name={name} size={18} />
          </g>
        ))}
      </svg>
    </div>
  )
}
