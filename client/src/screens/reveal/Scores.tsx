import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { AgainstWar } from './charts/AgainstWar.tsx'
import { ScoreParts } from './ScoreParts.tsx'
import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** Each seat's score against its own fighting on: never one seat against another. */
export function Scores({ opened }: { opened: Opened }) {
  const { t, brief, me } = opened
  return (
    <Section opened={opened} id="scores" about={t('reveal.scores.about')}>
      <ul className="grid gap-4 md:grid-cols-2">
        {brief.sides.map((side) => (
          <SeatScore key={side} opened={opened} side={side} isMine={side === me} />
        ))}
      </ul>
    </Section>
  )
}

function SeatScore({ opened, side, isMine }: { opened: Opened; side: SideId; isMine: boolean }) {
  const { t, reveal, words } = opened
  const { score } = of(reveal.sides, side)
  const gain = score.total - score.fightingOnTotal
  const name = words.sides[side]?.name ?? side
  return (
    <li
      className={`space-y-3 break-inside-avoid rounded-card border bg-surface p-4 ${isMine ? 'border-2 border-ink' : 'border-line'}`}
    >
      <p className="flex items-baseline justify-between gap-2">
        <SideName table={opened} side={side} className="font-semibold" />
        {isMine && <span className="text-ink-soft text-small">{t('sides.you')}</span>}
      </p>
      <p className="font-serif text-lead">
        {gain === 0
          ? t('reveal.scores.same')
          : t(gain > 0 ? 'reveal.scores.better' : 'reveal.scores.worse', { count: Math.abs(gain) })}
      </p>
      <AgainstWar
        label={t('reveal.scores.chartSays', { side: name, total: score.total, fightingOn: score.fightingOnTotal })}
        colour={`var(--color-side-${opened.brief.sides.indexOf(side) % 8})`}
        rows={[
          { name: t('reveal.scores.total'), value: score.total, solid: true },
          { name: t('reveal.scores.fightingOn'), value: score.fightingOnTotal, solid: false },
        ]}
      />
      <details className="text-small">
        <summary className="min-h-6 text-ink-soft">{t('reveal.scores.parts')}</summary>
        <ScoreParts opened={opened} side={side} />
      </details>
    </li>
  )
}
