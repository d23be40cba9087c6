import { useTranslation } from 'react-i18next'
import { useBrief } from '../../store/selectors.ts'
import { useWords } from '../scenarioTexts.ts'

/** What everybody may check: the same for every side. */
export function SharedFacts() {
  const { t } = useTranslation()
  const words = useWords()
  const { sources } = useBrief()
  return (
    <section className="mt-8 border-line border-t print:break-before-page">
      <h2>{t('brief.facts')}</h2>
      <dl className="space-y-2">
        {words.facts.map((fact) => (
          <div key={fact.item}>
            <dt className="inline font-semibold">{fact.item}: </dt>
            <dd className="inline">
              {fact.value} <SourceIds ids={fact.sources} />
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-4 font-sans text-small">
        <summary className="min-h-8 font-medium">{t('brief.history')}</summary>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {words.history.map(({ text, sources: ids }) => (
            <li key={text}>
              {text} <SourceIds ids={ids} />
            </li>
          ))}
        </ul>
      </details>
      <details className="mt-2 font-sans text-small">
        <summary className="min-h-8 font-medium">{t('brief.glossary')}</summary>
        <dl className="mt-2 space-y-1">
          {words.glossary.map(({ term, meaning }) => (
            <div key={term}>
              <dt className="inline font-semibold">{term}: </dt>
              <dd className="inline">{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details className="mt-2 font-sans text-small print:hidden">
        <summary className="min-h-8 font-medium">{t('brief.sources')}</summary>
        <ul className="mt-2 space-y-1">
          {Object.entries(sources).map(([id, source]) => (
            <li key={id}>
              <strong>{id}</strong> {source.text}
              {source.later && ` (${t('brief.later')})`}
            </li>
          ))}
        </ul>
      </details>
      <p className="mt-4 font-sans text-ink-soft text-small">{words.numbersNote}</p>
      <p className="mt-2 font-sans text-ink-soft text-small">{words.roleNote}</p>
    </section>
  )
}

const SourceIds = ({ ids }: { ids: readonly string[] }) =>
  ids.length === 0 ? null : <span className="font-sans text-ink-soft text-tiny">[{ids.join(', ')}]</span>
