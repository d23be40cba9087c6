import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import type { Chances } from '../../../preview/chances.ts'
import type { Finding } from '../../../preview/useAnalyst.ts'
import { linesAddedBy } from '../board/ownValues.ts'
import type { useKnowing } from '../useKnowing.ts'

/** Why no package with this option can be ratified at the reader's home now; null while one can, or nobody knows yet. */
export function whyClosed(
  known: ReturnType<typeof useKnowing>,
  counted: Finding<Chances>,
  issue: number,
  option: number,
): string | null {
  const closed = counted.state === 'found' ? counted.answer.closed[issue]?.[option] : null
  if (closed === null || closed === undefined) return null
  const { t, myWords, numbers, brief } = known
  if (closed === 'worth') return t('board.closed.worth')
  const nothing = brief.issues.map(() => NOT_COVERED)
  const lines = linesAddedBy(known, nothing, issue, option).map(({ id }) => `“${myWords.redLines[id]?.title ?? id}”`)
  return lines.length === 0 ? t('board.closed.lines') : t('board.closed.line', { lines: numbers.list(lines) })
}
