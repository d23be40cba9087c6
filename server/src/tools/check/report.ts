import type { Claim, Finding } from '@red-lines/shared/analysis/theorems/theorem.ts'

/** What the checker found: the answer of `--json`, and what the table is printed from. */
export type Report = {
  readonly scenario: string
  readonly packages: number
  readonly seeds: { readonly first: number; readonly count: number }
  /** what was taken for granted where the scenario says nothing */
  readonly assumptions: readonly string[]
  readonly invariants: readonly Invariant[]
}

export type Invariant = Claim & Finding

export const invariant = ({ id, title, threshold }: Claim, { pass, figure, details }: Finding): Invariant => ({
  id,
  title,
  pass,
  figure,
  threshold,
  details,
})

/** The report for people: a line for each invariant, and below it what there is to know. */
export function tableOf({ scenario, packages, seeds, assumptions, invariants }: Report): string {
  const last = seeds.first + seeds.count - 1
  const failing = invariants.filter(({ pass }) => !pass).length
  return [
    `${scenario}: ${packages.toLocaleString('en')} packages, seeds ${seeds.first} to ${last}`,
    ...assumptions.map((assumption) => `assumed: ${assumption}`),
    '',
    ...invariants.flatMap(({ id, title, pass, figure, threshold, details }) => [
      `${pass ? 'holds ' : 'FAILS '} ${id.padStart(2)}  ${title}: ${figure ?? '-'} (${threshold})`,
      ...details.map((detail) => `            ${detail}`),
    ]),
    '',
    failing === 0 ? 'All of it holds.' : `${failing} of ${invariants.length} do not hold.`,
  ].join('\n')
}
