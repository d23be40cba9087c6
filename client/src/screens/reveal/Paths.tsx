import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { PathChart } from './charts/PathChart.tsx'
import { type Path, pathOf } from './paths.ts'
import { Scrolls } from './Scrolls.tsx'
import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** Who moved, and when: one small chart for each side with its numbers behind it. */
export function Paths({ opened }: { opened: Opened }) {
  const { t, brief } = opened
  return (
    <Section opened={opened} id="paths" about={t('reveal.paths.about')}>
      <Legend opened={opened} />
      <ul className="mt-3 grid gap-5 md:grid-cols-2">
        {brief.sides.map((side) => (
          <SidePath key={side} opened={opened} side={side} />
        ))}
      </ul>
    </Section>
  )
}

function Legend({ opened: { t } }: { opened: Opened }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-soft text-small">
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12">
          <circle cx="6" cy="6" r="4.5" className="fill-ink-soft" />
        </svg>
        {t('reveal.paths.own')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12">
          <circle cx="6" cy="6" r="4" className="fill-none stroke-ink-soft" strokeWidth="2" />
        </svg>
        {t('reveal.paths.accepted')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="14" height="14">
          <path d="M7 0L14 7L7 14L0 7z" className="fill-ink-soft" />
        </svg>
        {t('reveal.paths.ratified')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="24" height="10">
          <path d="M0 8H12V2H24" className="fill-none stroke-ink" strokeWidth="1.75" />
        </svg>
        {t('reveal.paths.mandate')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg aria-hidden="true" width="24" height="10">
          <path
            d="M1 5H24"
            className="fill-none stroke-ink-faint"
            strokeWidth="1.5"
            strokeDasharray="1.5 4"
            strokeLinecap="round"
          />
        </svg>
        {t('reveal.paths.fightingOn')}
      </li>
    </ul>
  )
}

function SidePath({ opened, side }: { opened: Opened; side: SideId }) {
  const { t, reveal, words, brief } = opened
  const path = pathOf(reveal, side)
  const name = words.sides[side]?.name ?? side
  return (
    <li className="min-w-0 break-inside-avoid rounded-card border border-line bg-surface p-4">
      <h3 className="font-sans font-semibold text-body">
        <SideName table={opened} side={side} />
      </h3>
      <p className="mb-2 text-small">{sayPath(opened, side, path)}</p>
      <PathChart
        path={path}
        label={t('reveal.paths.label', { side: name })}
        colour={`var(--color-side-${brief.sides.indexOf(side) % 8})`}
      />
      <details className="text-small">
        <summary className="min-h-6 text-ink-soft">{t('reveal.paths.table')}</summary>
        <PathTable opened={opened} path={path} />
      </details>
    </li>
  )
}

function sayPath({ t, words }: Opened, side: SideId, { stands }: Path): string {
  const name = words.sides[side]?.name ?? side
  const first = stands[0]?.worth
  const last = stands.at(-1)?.worth
  if (first === undefined || last === undefined) return t('reveal.paths.noTexts', { side: name })
  if (stands.length === 1) return t('reveal.paths.summary.one', { side: name, first })
  return t(first === last ? 'reveal.paths.summary.stayed' : 'reveal.paths.summary.moved', { side: name, first, last })
}

function PathTable({ opened: { t }, path }: { opened: Opened; path: Path }) {
  const worths = (round: number, how: 'own' | 'accepted') =>
    path.stands.filter((stand) => stand.round === round && stand.how === how).map(({ worth }) => worth)
  return (
    <Scrolls label={t('reveal.paths.table')}>
      <table className="mt-2 w-full tabular-nums">
        <thead className="text-left text-ink-soft">
          <tr>
            {['round', 'ownWorth', 'acceptedWorth', 'mandate', 'fightingOn'].map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 align-bottom font-normal">
                {t(`reveal.paths.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {path.mandate.map((mandate, at) => {
            const round = at + 1
            return (
              <tr key={round} className="border-line border-t">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {round}
                </th>
                <td>{worths(round, 'own').join(', ') || t('reveal.paths.none')}</td>
                <td>{worths(round, 'accepted').join(', ') || t('reveal.paths.none')}</td>
                <td>{mandate}</td>
                <td>{path.fightingOn[at]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scrolls>
  )
}
