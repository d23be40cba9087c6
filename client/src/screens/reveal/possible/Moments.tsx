import type { Debrief } from '@red-lines/shared/analysis/debrief.ts'
import { textNameIn } from '../textNameIn.ts'
import type { Opened } from '../useReveal.ts'

/** Which texts would have passed every home, and from when. */
export function Moments({ opened, debrief: { firstRatifiable } }: { opened: Opened; debrief: Debrief }) {
  const { t, reveal } = opened
  const texts = reveal.proposals.filter(({ id }) => firstRatifiable[id] !== undefined)
  const passing = texts.filter(({ id }) => firstRatifiable[id] !== null)
  if (texts.length === 0) return null
  return (
    <div>
      <h3 className="text-lead">{t('reveal.possible.moments')}</h3>
      <p className="mt-1 mb-2 max-w-prose">
        {t('reveal.possible.momentsCount', { count: passing.length, texts: texts.length })}
      </p>
      <ul className="space-y-1 text-small">
        {passing.map(({ id, round, status }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2">
            <strong>{textNameIn(opened, id)}</strong>
            <span className="text-ink-soft">
              {t('reveal.possible.moment', { proposed: round, first: firstRatifiable[id] })} ·{' '}
              {t(`reveal.texts.status.${status}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
