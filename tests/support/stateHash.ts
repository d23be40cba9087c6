import { createHash } from 'node:crypto'
import type { State } from '@red-lines/shared/game/state.ts'

/** One number for a whole state; the scenario counts by its id and version. */
export function stateHash({ scenario, ...state }: State): string {
  const sorted = JSON.stringify({ ...state, scenario: `${scenario.id}@${scenario.version}` }, (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(sorted).digest('hex')
}
