import type { Debrief } from '@red-lines/shared/analysis/debrief.ts'
import { logrollingIndex } from '@red-lines/shared/analysis/paths.ts'
import { differences } from '@red-lines/shared/scenario/package.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { issueName, optionName } from '../../table/levers/sayEffect.ts'
import { SideName } from '../../table/sides/SideName.tsx'
import type { Opened } from '../useReveal.ts'
import { countIn, shareIn } from './sayCounts.ts'

/** What the agreement left: the package that all would have liked at least as well, and each seat's share of its best. */
export function LeftOnTheTable({
  opened,
  debrief: { deal, efficient, packages },
}: {
  opened: Opened
  debrief: Debrief
}) {
  const { t, brief, words, numbers, language, reveal } = opened
  const { outcome } = reveal
  if (deal === null || outcome.kind !== 'agreement') return null
  const { better, joint, witness, distance } = deal.valueLeft
  const { more } = deal
  const traded = logrollingIndex(
    brief.sides.map((side) => of(reveal.sides, side).brief.scores),
    outcome.terms,
  )
  return (
    <div>
      <h3 className="text-lead">{t('reveal.possible.left')}</h3>
      <p className="mt-1 max-w-prose">
        {witness === null
          ? t('reveal.possible.nothingLeft')
          : t('reveal.possible.pointsLeft', {
              count: joint,
              better: countIn(language, better),
              distance: Math.round(distance),
            })}
      </p>
      {traded !== null && (
        <p className="mt-1 max-w-prose text-ink-soft text-small">
          {t(traded > 0 ? 'reveal.possible.traded' : 'reveal.possible.notTraded', {
            percent: shareIn(language, Math.abs(traded), 1),
          })}
        </p>
      )}
      <div className="mt-4 grid gap-6 md:grid-cols-2">
        {witness !== null && more !== null && (
          <div className="break-inside-avoid rounded-card border border-line bg-surface p-4">
            <h4 className="mb-2 font-sans font-semibold text-body">{t('reveal.possible.witness')}</h4>
            <ul className="space-y-1.5">
              {differences(outcome.terms, witness).map((issue) => (
                <li key={issue} className="text-small">
                  <span className="text-ink-soft">{issueName(brief, words, issue)}: </span>
                  <span className="font-serif">
                    {optionName(brief, words, issue, outcome.terms[issue] ?? 0)} <span aria-hidden="true">→</span>
                    <span className="sr-only">{t('reveal.possible.becomes')}</span>{' '}
                    <strong>{optionName(brief, words, issue, witness[issue] ?? 0)}</strong>
                  </span>
                </li>
              ))}
            </ul>
            <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 border-line border-t pt-3 text-small">
              {brief.sides.map((side) => (
                <li key={side}>
                  <SideName table={opened} side={side} />{' '}
                  <strong className="tabular-nums">{numbers.signed(of(more, side))}</strong>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="break-inside-avoid rounded-card border border-line bg-surface p-4">
          <h4 className="font-sans font-semibold text-body">{t('reveal.possible.shares')}</h4>
          <p className="mt-1 mb-3 text-ink-soft text-small">{t('reveal.possible.sharesAbout')}</p>
          <ul className="space-y-2">
            {brief.sides.map((side) => {
              const share = of(deal.shareOfIdeal, side)
              return (
                <li key={side} className="grid grid-cols-[8rem_minmax(0,1fr)_3.5rem] items-center gap-3 text-small">
                  <SideName table={opened} side={side} />
                  <span aria-hidden="true" className="block h-3 rounded-sm bg-sunken">
                    <span
                      className="block h-3 rounded-sm"
                      style={{
                        width: `${Math.min(100, Math.max(0, 100 * (share ?? 0)))}%`,
                        background: `var(--color-side-${brief.sides.indexOf(side) % 8})`,
                      }}
                    />
                  </span>
                  <span className="text-right font-semibold tabular-nums">
                    {share === null ? '–' : shareIn(language, share, 1)}
                  </span>
                </li>
              )
            })}
          </ul>
          <p className="mt-3 text-ink-soft text-small">
            {t('reveal.possible.efficient', {
              count: efficient,
              efficient: countIn(language, efficient),
              packages: countIn(language, packages),
            })}
          </p>
        </div>
      </div>
    </div>
  )
}
