import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { SideMark } from '../../parts/SideMark.tsx'
import { useMine } from '../../store/selectors.ts'
import { useOwnWords, useSides } from '../scenarioTexts.ts'
import { IssueWeights } from './IssueWeights.tsx'
import { RedLineCard } from './RedLineCard.tsx'
import { SharedFacts } from './SharedFacts.tsx'
import { SourceMarks } from './SourceMark.tsx'

/** One side's dossier, in whatever width there is; two pages on paper. */
export function BriefPages() {
  const { t } = useTranslation()
  const mine = useMine()
  const own = useOwnWords()
  const side = useSides().find(({ id }) => id === mine.side)
  const { brief } = own
  return (
    <article data-print className="@container font-serif print:columns-2 print:gap-8 print:text-[8.4pt]/[1.32]">
      <header className="flex items-start justify-between gap-4">
        <div className="flex min-w-0 items-center gap-3">
          {side !== undefined && <SideMark index={side.index} initial={side.initial} size={40} />}
          <div className="min-w-0">
            <p className="font-sans text-ink-soft text-small">{t('brief.title')}</p>
            <h1 className="text-title leading-tight first-letter:uppercase @2xl:text-display print:text-[15pt]">
              {own.delegation}
            </h1>
          </div>
        </div>
        <Button small className="font-sans print:hidden" onClick={() => window.print()}>
          {t('brief.print')}
        </Button>
      </header>
      <div className="my-6 border-ink border-l-2 pl-4 print:my-2">
        <p className="font-sans text-ink-soft text-small">{t('brief.win')}</p>
        <p className="text-lead italic @xl:text-title print:text-[10pt]">{brief.win}</p>
      </div>
      <Part title={t('brief.situation')}>
        <p>{brief.situation}</p>
      </Part>
      <Part title={t('brief.publicPosition')}>
        <p>{brief.publicPosition}</p>
      </Part>
      <Part title={t('brief.interests')}>
        <ol className="max-w-prose space-y-2 print:space-y-0.5">
          {brief.interests.map(({ title, text }, at) => (
            <li key={title} className="flex gap-3">
              <span className="w-4 shrink-0 font-sans font-semibold text-ink-soft">{at + 1}</span>
              <span>
                <strong className="font-semibold">{title}.</strong> {text}
              </span>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={t('brief.issues')}>
        <IssueWeights />
      </Part>
      <Part title={t('brief.redLines')} text={t('brief.redLinesText')}>
        <ul className="grid gap-x-8 gap-y-4 @3xl:grid-cols-2 print:gap-y-1.5">
          {mine.redLines.map((line) => (
            <RedLineCard key={line.id} line={line} />
          ))}
        </ul>
      </Part>
      {mine.clauses.length > 0 && (
        <Part title={t('brief.clauses')}>
          <ul className="max-w-prose space-y-1 print:space-y-0">
            {mine.clauses.map(({ id, bonus }) => (
              <li key={id} className="flex gap-3">
                <span className="w-9 shrink-0 text-right font-sans font-semibold text-small">
                  {bonus > 0 ? `+${bonus}` : `−${-bonus}`}
                </span>
                <span>{own.clauses[id]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('brief.home')} text={t('brief.homeText')}>
        <ul className="grid gap-x-8 gap-y-3 @3xl:grid-cols-2 print:gap-y-1">
          {mine.constituencies.map(({ id, weight }) => {
            const words = own.constituencies[id]
            return words === undefined ? null : (
              <li key={id}>
                <p>
                  <strong className="font-semibold">{words.name}</strong>{' '}
                  <span className="font-sans text-ink-soft text-small">{t('brief.weight', { weight })}</span>
                </p>
                <p>{t('brief.movedBy', { what: words.movedBy })}</p>
                {words.indicator !== null && (
                  <p className="text-ink-soft text-small">
                    {words.indicator.text}
                    <SourceMarks ids={words.indicator.sources} />
                  </p>
                )}
              </li>
            )
          })}
        </ul>
      </Part>
      <Part title={t('brief.fightingOn')}>
        <p>{brief.fightingOn}</p>
      </Part>
      <div className="grid gap-x-8 @xl:grid-cols-2">
        <Part title={t('brief.uncomfortable')}>
          <p>
            {brief.uncomfortable.text}
            <SourceMarks ids={brief.uncomfortable.sources} />
          </p>
        </Part>
        <Part title={t('brief.fear')}>
          <p>{brief.fear}</p>
        </Part>
      </div>
      <Part title={t('brief.openings')}>
        <ul className="grid gap-4 @xl:grid-cols-3 print:grid-cols-1 print:gap-0.5">
          {brief.openings.map(({ title, text }) => (
            <li key={title} className="border-line border-t pt-2 print:border-0 print:pt-0">
              <strong className="font-semibold">{title}.</strong> {text}
            </li>
          ))}
        </ul>
      </Part>
      <SharedFacts />
    </article>
  )
}

/** One part of the dossier under its heading. */
export function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="mt-7 [&>p]:max-w-prose print:mt-2">
      <h2 className="mb-2 text-lead leading-tight @xl:text-title print:mb-0.5 print:break-after-avoid print:text-[10pt]">
        {title}
      </h2>
      {text !== undefined && <p className="-mt-1 mb-3 font-sans text-ink-soft text-small print:hidden">{text}</p>}
      {children}
    </section>
  )
}
