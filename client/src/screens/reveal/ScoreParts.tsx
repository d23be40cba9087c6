import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import type { Opened } from './useReveal.ts'

/** How a seat's score adds up. */
export function ScoreParts({ opened, side }: { opened: Opened; side: SideId }) {
  const { t, reveal, language, numbers } = opened
  const { score, brief } = of(reveal.sides, side)
  const own = inLanguage(brief.words, language)
  const agreed = reveal.outcome.kind === 'agreement'
  const parts = [
    {
      name: t(agreed ? 'reveal.scores.outcomeAgreement' : 'reveal.scores.outcomeWar'),
      points: score.outcome,
      always: true,
    },
    { name: t('reveal.scores.warCost'), points: score.warCost },
    { name: t('reveal.scores.collapse'), points: score.collapse },
    { name: t('reveal.scores.pledges'), points: score.pledges },
    { name: t('reveal.scores.sideDeals'), points: score.sideDeals },
    { name: t('reveal.scores.credits'), points: score.credits },
    { name: t('reveal.scores.ending'), points: score.ending },
    ...score.terms.map(({ id, points }) => ({ name: own.scoreTerms[id] ?? id, points })),
  ].filter((part) => part.points !== 0 || 'always' in part)
  return (
    <table className="mt-2 w-full">
      <tbody>
        {parts.map(({ name, points }) => (
          <tr key={name}>
            <th scope="row" className="py-0.5 pr-3 text-left font-normal">
              {name}
            </th>
            <td className="text-right tabular-nums">{numbers.signed(points)}</td>
          </tr>
        ))}
        <tr className="border-line-strong border-t font-semibold">
          <th scope="row" className="py-1 pr-3 text-left">
            {t('reveal.scores.total')}
          </th>
          <td className="text-right tabular-nums">{numbers.signed(score.total)}</td>
        </tr>
      </tbody>
    </table>
  )
}
