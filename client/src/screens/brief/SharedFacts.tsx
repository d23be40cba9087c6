import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBrief } from '../../store/selectors.ts'
import { useWords } from '../scenarioTexts.ts'
import { SourceMarks } from './SourceMark.tsx'

/** What everybody may check: the same for every side. */
export function SharedFacts() {
  const { t } = useTranslation()
  const words = useWords()
  const { sources } = useBrief()
  return (
    <section className="mt-10 border-ink border-t-2 pt-6 print:mt-3 print:pt-2">
      <h2 className="mb-1 text-lead @xl:text-title print:text-[10pt]">{t('brief.facts')}</h2>
      <p className="mb-4 font-sans text-ink-soft text-small print:hidden">{t('brief.factsText')}</p>
      <dl className="grid gap-x-8 gap-y-3 @3xl:grid-cols-2 print:gap-y-0.5">
        {words.facts.map((fact) => (
          <div key={fact.item} className="print:inline-block">
            <dt className="inline font-semibold">{fact.item}. </dt>
            <dd className="inline">
              {fact.value}
              <SourceMarks ids={fact.sources} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-6 border-line border-b font-sans print:hidden">
        <Folded title={t('brief.history')}>
          <ul className="list-disc space-y-1.5 pl-5">
            {words.history.map(({ text, sources: ids }) => (
              <li key={text}>
                {text}
                <SourceMarks ids={ids} />
              </li>
            ))}
          </ul>
        </Folded>
        <Folded title={t('brief.glossary')}>
          <dl className="space-y-1.5">
            {words.glossary.map(({ term, meaning }) => (
              <div key={term}>
                <dt className="inline font-semibold">{term}: </dt>
                <dd className="inline">{meaning}</dd>
              </div>
            ))}
          </dl>
        </Folded>
        <Folded title={t('brief.sources')}>
          <ul className="space-y-1.5">
            {Object.entries(sources).map(([id, source]) => (
              <li key={id} className="break-words">
                <strong>{id}</strong> {source.text}
                {source.later && ` (${t('brief.later')})`}
                {source.url !== null && (
                  <>
                    {' '}
                    <a href={source.url} target="_blank" rel="noreferrer" className="break-all underline">
                      {source.url}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Folded>
        <Folded title={t('brief.numbers')}>
          <p>{words.numbersNote}</p>
        </Folded>
      </div>
      <p className="mt-4 max-w-prose font-sans text-ink-soft text-small print:mt-1 print:text-[7pt]">
        {words.roleNote}
      </p>
    </section>
  )
}

const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="group border-line border-t text-small">
    <summary className="flex min-h-11 items-center gap-2 font-medium text-body">
      <span aria-hidden="true" className="transition-transform group-open:rotate-90">
        ›
      </span>
      {title}
    </summary>
    <div className="max-w-prose pb-4">{children}</div>
  </details>
)
