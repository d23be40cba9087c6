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
      <p className="mb-3 font-sans text-ink-soft text-small print:mb-1">{t('brief.issuesText')}</p>
      <ul className="grid gap-x-8 gap-y-2 font-sans @xl:grid-cols-2 print:grid-cols-1 print:gap-y-0.5">
        {rows.map(({ id, title, weight, best }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_2.25rem] gap-x-3 text-small">
            <span className="font-medium">{title}</span>
            <span className="text-right font-semibold">{weight}</span>
            <span aria-hidden="true" className="my-1 h-1.5 rounded-full bg-sunken print:border">
              <span
                className="block h-full rounded-full bg-ink print:border-black print:border-t-4"
                style={{ width: `${(100 * weight) / most}%` }}
              />
            </span>
            <span />
            <span className="col-span-2 text-ink-soft text-tiny">{t('brief.best', { option: best })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
