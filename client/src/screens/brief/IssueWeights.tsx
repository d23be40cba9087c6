import { useTranslation } from 'react-i18next'
import { useBrief, useMine } from '../../store/selectors.ts'
import { useWords } from '../scenarioTexts.ts'

/** How much lies between the best and the worst option of each issue, as bars. */
export function IssueWeights() {
  const { t } = useTranslation()
  const { issues } = useBrief()
  const { scores } = useMine()
  const words = useWords()
  const rows = issues
    .map((issue, at) => {
      const row = scores[at] ?? []
      const best = Math.max(...row)
      return {
        id: issue.id,
        title: words.issues[issue.id]?.title ?? issue.id,
        weight: best - Math.min(...row),
        best: words.issues[issue.id]?.options[issue.options[row.indexOf(best)]?.id ?? '']?.label ?? '',
      }
    })
    .toSorted((one, other) => other.weight - one.weight)
  const most = Math.max(1, ...rows.map(({ weight }) => weight))
  return (
    <>
      <p className="mb-3 font-sans text-ink-soft text-small">{t('brief.issuesText')}</p>
      <ul className="space-y-1.5 font-sans">
        {rows.map(({ id, title, weight, best }) => (
          <li
            key={id}
            className="grid grid-cols-[minmax(0,1fr)_5rem_2.5rem] items-center gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_3rem]"
          >
            <span className="text-small">
              {title} <span className="text-ink-soft">· {t('brief.best', { option: best })}</span>
            </span>
            <span aria-hidden="true" className="h-2 rounded-full bg-sunken">
              <span className="block h-2 rounded-full bg-ink" style={{ width: `${(100 * weight) / most}%` }} />
            </span>
            <span className="text-right text-small">{weight}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
