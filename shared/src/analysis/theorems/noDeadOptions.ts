import type { Scenario } from '../../scenario/scenario.ts'
import { of } from '../../scenario/sides.ts'
import { linesOn, optionName } from './naming.ts'
import { type OptionCounts, optionCountsOf, pooled, total } from './ripeOptions.ts'
import type { TheoremOfWars } from './theorem.ts'

/**
 * 5. An option that no ripe package of any seed holds is there for a reason: it is the status quo, or an opening, which
 * is to say the best answer of some side. What is neither is dead wood that a table reads for nothing.
 */
export const noDeadOptions: TheoremOfWars<OptionCounts> = {
  id: '5',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'Options that no deal can hold are openings or the status quo',
  threshold: '0 others',
  look: optionCountsOf,
  judge(scenario, wars) {
    const counts = pooled(wars)
    if (total(counts) === 0) return { pass: false, figure: null, details: ['no round of any seed is ripe'] }
    const never = counts.flatMap((options, issue) =>
      options.flatMap((count, option) => (count === 0 ? [{ issue, option }] : [])),
    )
    const dead = never.filter(({ issue, option }) => !hasReason(scenario, issue, option))
    const excused = never.filter(({ issue, option }) => hasReason(scenario, issue, option))
    const names = (some: typeof never) =>
      some.map(({ issue, option }) => optionName(scenario, issue, option)).join(', ')
    return {
      pass: dead.length === 0,
      figure: dead.length,
      details: [
        ...(excused.length === 0 ? [] : [`never in a ripe package, as openings or status quo: ${names(excused)}`]),
        ...dead.map(
          ({ issue, option }) =>
            `${optionName(scenario, issue, option)} is nobody's best answer and in no ripe package; ${linesOn(scenario, issue)}`,
        ),
      ],
    }
  },
}

function hasReason(scenario: Scenario, issue: number, option: number): boolean {
  const isOpening = scenario.sides.some((side) => {
    const points = of(scenario.bySide, side).scores[issue] ?? []
    return points[option] === Math.max(...points)
  })
  return isOpening || scenario.issues[issue]?.statusQuo === option
}
