import type { Comparison } from '../../../preview/comparison.ts'
import { useKnowing } from '../useKnowing.ts'

/** What going from the first text to the second costs and brings the own side, and the sum of both. */
export function GivenAndGot({ compared: { issues, clauses, given, got } }: { compared: Comparison }) {
  const { t, brief, words, numbers } = useKnowing()
  const named = (isGain: boolean) => {
    const moved = issues
      .filter(({ change }) => change !== null && change !== 0 && change > 0 === isGain)
      .toSorted((one, other) => Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0))
      .map(({ issue }) => words.issues[brief.issues[issue]?.id ?? '']?.short ?? '')
    const together = clauses.some(({ change }) => change > 0 === isGain) ? [t('texts.compare.clauses')] : []
    return [...moved, ...together]
  }
  return (
    <dl className="mt-4 grid gap-2 sm:grid-cols-[1fr_1fr_auto]">
      <Sum name={t('texts.compare.gave')} points={given} issues={named(false)} />
      <Sum name={t('texts.compare.got')} points={got} issues={named(true)} />
      <div className="rounded-control border-2 border-ink px-3 py-2">
        <dt className="text-small">{t('texts.compare.net')}</dt>
        <dd className="font-bold text-title">{numbers.signed(given + got)}</dd>
      </div>
    </dl>
  )
}

function Sum({ name, points, issues }: { name: string; points: number; issues: readonly string[] }) {
  const { t, numbers } = useKnowing()
  return (
    <div className="rounded-control bg-sunken px-3 py-2">
      <dt className="flex items-baseline justify-between gap-2 text-small">
        {name}
        <strong className={`text-lead ${points < 0 ? 'text-danger' : points > 0 ? 'text-gain' : ''}`}>
          {numbers.signed(points)}
        </strong>
      </dt>
      <dd className="text-ink-soft text-small">
        {issues.length === 0 ? t('texts.compare.nothing') : numbers.list(issues)}
      </dd>
    </div>
  )
}
