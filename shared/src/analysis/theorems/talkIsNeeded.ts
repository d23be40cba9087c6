import type { Scenario } from '../../scenario/scenario.ts'
import { of, type SideId } from '../../scenario/sides.ts'
import { enemiesOf } from './enemies.ts'
import type { TheoremOfScenario } from './theorem.ts'

const PEAKS = 2

/**
 * 8. Openings do not tell all: on at least one issue both enemies like the same answer best, which neither can know, and
 * at least two preferences peak inside the spectrum, where no opening position points.
 */
export const talkIsNeeded: TheoremOfScenario = {
  id: '8',
  about: 'scenario',
  title: 'Talk is needed: common ground between the enemies, and wishes that cannot be guessed',
  threshold: `at least 1 common issue and ${PEAKS} inner peaks`,
  judge(scenario) {
    const enemies = enemiesOf(scenario)
    const common = scenario.issues.flatMap(({ id }, issue) => {
      const [ones, others] = enemies.map((side) => bestAnswers(scenario, side, issue))
      return ones?.some((option) => others?.includes(option)) ? [id] : []
    })
    const peaks = scenario.sides.flatMap((side) =>
      scenario.issues.flatMap(({ id, options }, issue) =>
        bestAnswers(scenario, side, issue).every((option) => option > 0 && option < options.length - 1)
          ? [`${side} on ${id}`]
          : [],
      ),
    )
    return {
      pass: common.length >= 1 && peaks.length >= PEAKS,
      figure: common.length,
      details: [
        `the enemies are ${enemies.join(' and ')}; best answers in common: ${common.join(', ') || 'none'}`,
        `preferences that peak inside the spectrum: ${peaks.join(', ') || 'none'}`,
        ...(common.length === 0 ? ['look for an issue whose best answer both could share without having said so'] : []),
        ...(peaks.length < PEAKS ? ['look for a side that truly wants a middle option more than either end'] : []),
      ],
    }
  },
}

function bestAnswers({ bySide }: Scenario, side: SideId, issue: number): readonly number[] {
  const points = of(bySide, side).scores[issue] ?? []
  const most = Math.max(...points)
  return points.flatMap((one, option) => (one === most ? [option] : []))
}
