/** Marks an issue on which a partial package is silent. */
export const NOT_COVERED = -1

/** One option (its position) per issue, in the scenario's order; `NOT_COVERED` where a partial package is silent. */
export type Package = readonly number[]

type Agenda = readonly { readonly options: readonly unknown[] }[]

/** Packages beyond this number are not walked: a checker would take minutes, a phone would run out of memory. */
export const MAX_PACKAGES = 10_000_000

/** How many full packages an agenda has. */
export function packageCount(issues: Agenda): number {
  return issues.reduce((count, { options }) => count * options.length, 1)
}

/** The mixed-radix number of a full package; the last issue counts fastest. */
export function packageId(issues: Agenda, terms: Package): number {
  return issues.reduce((id, { options }, issue) => id * options.length + (terms[issue] ?? 0), 0)
}

/** The full package with that mixed-radix number: the inverse of `packageId`. */
export function packageOf(issues: Agenda, id: number): Package {
  const terms = new Array<number>(issues.length).fill(0)
  let rest = id
  for (let issue = issues.length - 1; issue >= 0; issue -= 1) {
    const size = issues[issue]?.options.length ?? 1
    terms[issue] = rest % size
    rest = Math.floor(rest / size)
  }
  return terms
}

/** Does the package answer every issue? */
export const isFull = (terms: Package): boolean => terms.every((option) => option !== NOT_COVERED)

/** Is the package silent on every issue? */
export const isEmpty = (terms: Package): boolean => terms.every((option) => option === NOT_COVERED)

/** The issues on which two packages differ. */
export function differences(one: Package, other: Package): readonly number[] {
  return one.flatMap((option, issue) => (option === other[issue] ? [] : [issue]))
}

/** Are the two packages the same text? */
export const samePackage = (one: Package, other: Package): boolean => differences(one, other).length === 0

/** The package with one issue answered differently. */
export const withOption = (terms: Package, issue: number, option: number): Package =>
  terms.map((old, at) => (at === issue ? option : old))
