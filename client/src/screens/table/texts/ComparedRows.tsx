import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import clsx from 'clsx'
import type { Comparison, IssueStep } from '../../../preview/comparison.ts'
import { useKnowing } from '../useKnowing.ts'

/** Issue by issue: what each text says, and what the step is worth. Rows that differ say so and carry a sign. */
export function ComparedRows({
  compared,
  from,
  to,
  onlyDifferent,
}: {
  compared: Comparison
  from: string
  to: string
  onlyDifferent: boolean
}) {
  const { t, myWords } = useKnowing()
  const steps = compared.issues.filter(
    (step) => (step.from !== NOT_COVERED || step.to !== NOT_COVERED) && (!onlyDifferent || step.from !== step.to),
  )
  return (
    <table className="w-full table-fixed text-small">
      <thead className="text-left text-ink-soft text-tiny">
        <tr className="border-line border-b">
          <th className="w-[30%] py-1 font-medium">{t('texts.compare.issue')}</th>
          <th className="px-2 py-1 font-medium">{from}</th>
          <th className="px-2 py-1 font-medium">{to}</th>
          <th className="w-14 py-1 text-right font-medium">{t('texts.compare.change')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepRow key={step.issue} step={step} />
        ))}
        {compared.clauses.map(({ clause, comes, change }) => (
          <tr key={clause} className="border-line border-b">
            <td colSpan={3} className="py-1.5 pr-2 font-serif italic">
              {t(comes ? 'texts.compare.clauseComes' : 'texts.compare.clauseGoes', {
                clause: myWords.clauses[clause] ?? clause,
              })}
            </td>
            <Change value={change} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Change({ value }: { value: number | null }) {
  const { numbers } = useKnowing()
  return (
    <td
      className={clsx(
        'py-1.5 text-right font-semibold',
        value !== null && value < 0 && 'text-danger',
        value !== null && value > 0 && 'text-gain',
      )}
    >
      {value === null ? '–' : numbers.signed(value)}
    </td>
  )
}

function StepRow({ step }: { step: IssueStep }) {
  const { t, brief, words } = useKnowing()
  const issue = brief.issues[step.issue]
  const texts = words.issues[issue?.id ?? '']
  const labelOf = (option: number) =>
    option === NOT_COVERED ? t('texts.compare.silent') : texts?.options[issue?.options[option]?.id ?? '']?.label
  const differs = step.from !== step.to
  return (
    <tr className={clsx('border-line border-b align-top', !differs && 'text-ink-soft')}>
      <th scope="row" className="py-1.5 pr-2 text-left font-medium">
        <span aria-hidden="true" className="inline-block w-4">
          {differs ? '≠' : '='}
        </span>
        {texts?.title}
        <span className="sr-only"> ({t(differs ? 'texts.compare.differs' : 'texts.compare.same')})</span>
      </th>
      <td className="px-2 py-1.5">
        {labelOf(step.from)} <span className="text-ink-faint">{step.worthFrom}</span>
      </td>
      {differs ? (
        <>
          <td className="rounded-sm bg-sunken px-2 py-1.5 font-semibold">
            {labelOf(step.to)} <span className="font-normal text-ink-faint">{step.worthTo}</span>
          </td>
          <Change value={step.change} />
        </>
      ) : (
        <td colSpan={2} className="px-2 py-1.5">
          {t('texts.compare.same')}
        </td>
      )}
    </tr>
  )
}
