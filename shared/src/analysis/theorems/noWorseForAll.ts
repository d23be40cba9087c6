import type { Clause } from '../../scenario/condition.ts'
import type { RedLine, Scenario, Side } from '../../scenario/scenario.ts'
import { of } from '../../scenario/sides.ts'
import { optionName } from './naming.ts'
import type { TheoremOfScenario } from './theorem.ts'

/**
 * 6. No option but the status quo is worse for all sides. It would be if another answer to the same issue had at least
 * its score for every side and more for one, won every bonus that it wins and no malus besides, and crossed no line that
 * it does not cross: then nobody could ever want it.
 */
export const noWorseForAll: TheoremOfScenario = {
  id: '6',
  about: 'scenario',
  title: 'No option is worse for all sides',
  threshold: '0 options but the status quo',
  judge(scenario) {
    const worse = scenario.issues.flatMap(({ options, statusQuo }, issue) =>
      [...options.keys()]
        .filter((option) => option !== statusQuo)
        .flatMap((option) => {
          const better = [...options.keys()].find((other) => replaces(scenario, issue, other, option))
          return better === undefined ? [] : [{ issue, option, better }]
        }),
    )
    return {
      pass: worse.length === 0,
      figure: worse.length,
      details: worse.map(
        ({ issue, option, better }) =>
          `${optionName(scenario, issue, option)} gives no side anything that ${optionName(scenario, issue, better)} does not; look at its scores, or give it a clause`,
      ),
    }
  },
}

/** Would every side take `better` for `worse` in any package, and one of them gladly? */
function replaces({ sides, bySide }: Scenario, issue: number, better: number, worse: number): boolean {
  const own = sides.map((side) => of(bySide, side))
  const more = own.map(({ scores }) => (scores[issue]?.[better] ?? 0) - (scores[issue]?.[worse] ?? 0))
  return (
    more.every((points) => points >= 0) &&
    more.some((points) => points > 0) &&
    own.every((side) => winsAsMuch(side, issue, better, worse) && crossesAsLittle(side.redLines, issue, better, worse))
  )
}

const winsAsMuch = ({ clauses }: Side, issue: number, better: number, worse: number): boolean =>
  clauses.every(({ clause, bonus }) =>
    bonus >= 0
      ? fits(clause, issue, better) || !fits(clause, issue, worse)
      : fits(clause, issue, worse) || !fits(clause, issue, better),
  )

const crossesAsLittle = (lines: readonly RedLine[], issue: number, better: number, worse: number): boolean =>
  lines.every(
    (line) =>
      line.forbids.every((clause) => !fits(clause, issue, better) || fits(clause, issue, worse)) &&
      (line.kind !== 'until' ||
        line.given.every((clause) => fits(clause, issue, better) || !fits(clause, issue, worse))),
  )

/** Does the clause leave that option of the issue open? */
const fits = (clause: Clause, issue: number, option: number): boolean =>
  clause.every((atom) => atom.issue !== issue || ((atom.options >> option) & 1) === 1)
