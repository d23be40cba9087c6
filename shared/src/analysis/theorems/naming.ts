import type { Scenario } from '../../scenario/scenario.ts'
import { of } from '../../scenario/sides.ts'

/** An option as its author writes it. */
export const optionName = ({ issues }: Scenario, issue: number, option: number): string =>
  `${issues[issue]?.id} = ${issues[issue]?.options[option]?.id}`

/** The red lines that speak of an issue, with their owners: where to look when an option is forced or shut out. */
export function linesOn(scenario: Scenario, issue: number): string {
  const names = scenario.sides.flatMap((side) =>
    of(scenario.bySide, side)
      .redLines.filter(({ forbids }) => forbids.some((clause) => clause.some((atom) => atom.issue === issue)))
      .map(({ id }) => `${side}: ${id}`),
  )
  return names.length === 0
    ? 'no red line speaks of it, so look at scores'
    : `red lines that speak of it: ${names.join(', ')}`
}

/** Some seeds of a longer list. */
export const someSeeds = (seeds: readonly number[]): string =>
  `${seeds.slice(0, 8).join(', ')}${seeds.length > 8 ? ` and ${seeds.length - 8} more` : ''}`
