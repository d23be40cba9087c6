import { NOT_COVERED, type Package } from '@red-lines/shared/scenario/package.ts'
import { optionName } from '../levers/sayEffect.ts'
import type { Table } from '../useTable.ts'

/** A text to read: each issue that it covers with its answer. */
export function Terms({
  table: { brief, words },
  terms,
  columns = false,
}: {
  table: Pick<Table, 'brief' | 'words'>
  terms: Package
  columns?: boolean
}) {
  return (
    <dl className={columns ? 'gap-x-8 sm:columns-2' : ''}>
      {brief.issues.flatMap(({ id }, issue) => {
        const option = terms[issue] ?? NOT_COVERED
        if (option === NOT_COVERED) return []
        return [
          <div
            key={id}
            className="flex break-inside-avoid items-baseline justify-between gap-4 border-line border-b py-1.5"
          >
            <dt className="text-ink-soft text-small">{words.issues[id]?.title ?? id}</dt>
            <dd className="text-right font-semibold font-serif text-small">
              {optionName(brief, words, issue, option)}
            </dd>
          </div>,
        ]
      })}
    </dl>
  )
}
