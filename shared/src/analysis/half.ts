import { NOT_COVERED, type Package, packageCount, packageOf } from '../scenario/package.ts'
import type { Issue, PackageRules } from '../scenario/scenario.ts'

/** Neighbouring issues and every way to answer them. The rest of the agenda is not covered. */
export type Half = {
  readonly issues: readonly Issue[]
  /** where its first issue stands on the agenda */
  readonly from: number
  /** all ways to answer its issues, as partial packages; the last issue counts fastest */
  readonly answers: readonly Package[]
}

/**
 * Cuts an agenda in two where the halves are most alike in size. A package is then an answer of the left half beside one
 * of the right half, and its id is `left * (answers of the right half) + right`.
 */
export function halvesOf({ issues }: Pick<PackageRules, 'issues'>): readonly [left: Half, right: Half] {
  const larger = (cut: number) => Math.max(packageCount(issues.slice(0, cut)), packageCount(issues.slice(cut)))
  let best = issues.length
  for (let cut = issues.length - 1; cut >= 0; cut -= 1) if (larger(cut) < larger(best)) best = cut
  return [halfOf(issues, 0, best), halfOf(issues, best, issues.length)]
}

function halfOf(agenda: readonly Issue[], from: number, to: number): Half {
  const issues = agenda.slice(from, to)
  const open = agenda.map(() => NOT_COVERED)
  const answers = Array.from({ length: packageCount(issues) }, (_, at) =>
    open.toSpliced(from, issues.length, ...packageOf(issues, at)),
  )
  return { issues, from, answers }
}
