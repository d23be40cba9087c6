import { type Package, withOption } from '../scenario/package.ts'
import type { Outlook } from './outlook.ts'

/** Hill-climbing by single issues: the best move each time, until none helps or `most` moves are made. */
export function climb(
  { brief }: Pick<Outlook, 'brief'>,
  start: Package,
  value: (terms: Package) => number,
  most: number,
): Package {
  let here = start
  let height = value(start)
  for (let moves = 0; moves < most; moves += 1) {
    let next: Package | null = null
    for (const [issue, { options }] of brief.issues.entries()) {
      for (const option of options.keys()) {
        if (option === here[issue]) continue
        const there = withOption(here, issue, option)
        const level = value(there)
        if (level <= height) continue
        next = there
        height = level
      }
    }
    if (next === null) return here
    here = next
  }
  return here
}
