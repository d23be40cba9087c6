import type { Package } from '../scenario/package.ts'
import type { Outlook } from './outlook.ts'

/** A place one or two issues away from where the climb stands. */
type Step = { readonly issue: number; readonly option: number; readonly next: Step | null; readonly height: number }

/**
 * Hill-climbing by one issue at a time, and by two where one does not help: the best move each time, until none helps
 * or `most` issues differ from the start.
 */
export function climb(
  { brief }: Pick<Outlook, 'brief'>,
  start: Package,
  value: (terms: Package) => number,
  most = start.length,
): Package {
  const sizes = brief.issues.map(({ options }) => options.length)
  // tried in place: copying every neighbour took most of a bot's time
  const here = [...start]
  const changes = (): number => {
    let count = 0
    for (let issue = 0; issue < here.length; issue += 1) if (here[issue] !== start[issue]) count += 1
    return count
  }
  const bestStep = (from: number, depth: number, than: number): Step | null => {
    let best: Step | null = null
    for (let issue = from; issue < sizes.length; issue += 1) {
      const before = here[issue] ?? 0
      for (let option = 0; option < (sizes[issue] ?? 0); option += 1) {
        if (option === before) continue
        here[issue] = option
        if (depth > 1) {
          const next = bestStep(issue + 1, depth - 1, best?.height ?? than)
          if (next !== null) best = { issue, option, next, height: next.height }
        } else if (changes() <= most) {
          const height = value(here)
          if (height > (best?.height ?? than)) best = { issue, option, next: null, height }
        }
      }
      here[issue] = before
    }
    return best
  }
  let height = value(here)
  for (;;) {
    const step = bestStep(0, 1, height) ?? bestStep(0, 2, height)
    if (step === null) return here
    for (let one: Step | null = step; one !== null; one = one.next) here[one.issue] = one.option
    height = step.height
  }
}
