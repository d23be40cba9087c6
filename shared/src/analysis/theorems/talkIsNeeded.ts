import type { Scenario } from '../../scenario/scenario.ts'
import { of, type SideId } from '../../scenario/sides.ts'
import { enemiesOf } from './enemies.ts'
import type { TheoremOfScenario } from './theorem.ts'

const PEAKS = 2
/** Of what an issue can bring a side, this much makes an answer a good one. */
const GOOD_SHARE = 2 / 3

/**
 * 8. Openings do not tell all: on at least one issue some answer is good for both enemies, which neither can know, and
 * at least two preferences peak inside the spectrum, where no opening position points. An answer is good for a side when it
 * brings two thirds of what lies between the side's worst and its best there.
 */
export const talkIsNeeded: TheoremOfScenario = {
  id: '8',
  about: 'scenario',
  title: 'Talk is needed: common ground between the enemies, and wishes that cannot be guessed',
  threshold: `at least 1 answer that is good for both and ${PEAKS} inner peaks`,
  judge(scenario) {
    const enemies = enemiesOf(scenario)
    const common = scenario.issues.flatMap(({ id }, issue) => {
      const [ones, others] = enemies.map((side) => goodAnswers(scenario, side, issue, GOOD_SHARE))
      const shared = ones?.filter((option) => others?.includes(option)) ?? []
      return shared.map((option) => `${id} = ${scenario.issues[issue]?.options[option]?.id}`)
    })
    const peaks = scenario.sides.flatMap((side) =>
      scenario.issues.flatMap(({ id, options }, issue) =>
        goodAnswers(scenario, side, issue, 1).every((option) => option > 0 && option < options.length - 1)
          ? [`${side} on ${id}`]
          : [],
      ),
    )
    return {
      pass: common.length >= 1 && peaks.length >= PEAKS,
      figure: common.length,
      details: [
        `the enemies are ${enemies.join(' and ')}; good for both: ${common.join(', ') || 'nothing'}`,
        `preferences that peak inside the spectrum: ${peaks.join(', ') || 'none'}`,
        ...(common.length === 0
          ? ['look for an issue with an answer that brings both most of what they want there']
          : []),
        ...(peaks.length < PEAKS ? ['look for a side that truly wants a middle option more than either end'] : []),
      ],
    }
  },
}

/** The answers that bring a side at least that share of what lies between its worst and its best. */
function goodAnswers({ bySide }: Scenario, side: SideId, issue: number, share: number): readonly number[] {
  const points = of(bySide, side).scores[issue] ?? []
  const least = Math.min(...points)
  const enough = least + (Math.max(...points) - least) * share
  return points.flatMap((one, option) => (one >= enough ? [option] : []))
}
