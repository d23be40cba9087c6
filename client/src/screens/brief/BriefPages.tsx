import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { useMine } from '../../store/selectors.ts'
import { useOwnWords } from '../scenarioTexts.ts'
import { IssueWeights } from './IssueWeights.tsx'
import { SharedFacts } from './SharedFacts.tsx'

/** One side's dossier: short on the screen, two pages on paper. */
export function BriefPages() {
  const { t } = useTranslation()
  const mine = useMine()
  const own = useOwnWords()
  const { brief } = own
  return (
    <article className="font-serif [&_h2]:mt-7 [&_h2]:mb-2 [&_h2]:text-title [&_p]:max-w-prose">
      <header className="flex items-start justify-between gap-4">
        <div>
          <p className="font-sans text-ink-soft text-small">{t('brief.title')}</p>
          <h1 className="text-display">{own.delegation}</h1>
        </div>
        <Button small className="font-sans print:hidden" onClick={() => window.print()}>
          {t('brief.print')}
        </Button>
      </header>
      <p className="mt-4 border-ink border-l-2 pl-4 text-lead italic">{brief.win}</p>
      <h2>{t('brief.situation')}</h2>
      <p>{brief.situation}</p>
      <h2>{t('brief.publicPosition')}</h2>
      <p>{brief.publicPosition}</p>
      <h2>{t('brief.interests')}</h2>
      <ol className="list-decimal space-y-2 pl-6">
        {brief.interests.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
      <h2>{t('brief.issues')}</h2>
      <IssueWeights />
      <h2>{t('brief.redLines')}</h2>
      <ul className="space-y-3">
        {mine.redLines.map((line) => {
          const words = own.redLines[line.id]
          if (words === undefined) return null
          return (
            <li key={line.id} className="border-danger border-l-4 pl-4">
              <p>
                <strong>{words.title}</strong>
              </p>
              <p>{words.reason}</p>
              <p className="font-sans text-ink-soft text-small">
                {t(line.declared ? 'brief.declared' : 'brief.secret')} · {t(`brief.${line.kind}`)}
                {words.bends !== null && ` – ${words.bends}`}
              </p>
            </li>
          )
        })}
      </ul>
      {mine.clauses.length > 0 && (
        <>
          <h2>{t('brief.clauses')}</h2>
          <ul className="list-disc space-y-1 pl-6">
            {mine.clauses.map(({ id, bonus }) => (
              <li key={id}>
                {own.clauses[id]}{' '}
                <span className="font-sans text-ink-soft text-small">({bonus > 0 ? `+${bonus}` : `−${-bonus}`})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('brief.home')}</h2>
      <ul className="space-y-2">
        {mine.constituencies.map(({ id, weight }) => (
          <li key={id}>
            <strong>{own.constituencies[id]?.name}</strong>{' '}
            <span className="font-sans text-ink-soft text-small">({t('brief.weight', { weight })})</span>:{' '}
            {own.constituencies[id]?.movedBy}
            {own.constituencies[id]?.indicator != null && (
              <span className="block text-ink-soft text-small">{own.constituencies[id]?.indicator?.text}</span>
            )}
          </li>
        ))}
      </ul>
      <h2>{t('brief.fightingOn')}</h2>
      <p>{brief.fightingOn}</p>
      <Twin>
        <div>
          <h2>{t('brief.uncomfortable')}</h2>
          <p>{brief.uncomfortable.text}</p>
        </div>
        <div>
          <h2>{t('brief.fear')}</h2>
          <p>{brief.fear}</p>
        </div>
      </Twin>
      <h2>{t('brief.openings')}</h2>
      <ul className="list-disc space-y-1 pl-6">
        {brief.openings.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
      <SharedFacts />
    </article>
  )
}

const Twin = ({ children }: { children: ReactNode }) => <div className="grid gap-x-8 md:grid-cols-2">{children}</div>
