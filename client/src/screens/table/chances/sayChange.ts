import type { Chances } from '../../../preview/chances.ts'
import type { Table } from '../useTable.ts'

/** How many packages the last world turn opened or closed at home, and why; null in the first round. */
export function sayChange({ t, seat, myWords, numbers }: Table, { perhaps, asBefore }: Chances): string | null {
  if (asBefore === null || seat === null) return null
  if (asBefore === perhaps) return t('sides.possible.same')
  const title = (id: string) => myWords?.redLines[id]?.title ?? id
  const lines = seat.changedLines.map(({ id, status }) => t(`sides.possible.because.${status}`, { line: title(id) }))
  const [before, now] = seat.mandateHistory.slice(-2)
  const demand = before === undefined || now === undefined ? 0 : now.low - before.low
  const causes = [...lines, ...(demand === 0 ? [] : [t(`sides.possible.because.${demand < 0 ? 'less' : 'more'}`)])]
  return t(perhaps > asBefore ? 'sides.possible.opened' : 'sides.possible.closed', {
    some: numbers.count(Math.abs(perhaps - asBefore)),
    causes: causes.length === 0 ? t('sides.possible.because.poll') : numbers.list(causes),
  })
}
