import { type Package, packageOf } from '../../scenario/package.ts'
import type { Issue } from '../../scenario/scenario.ts'
import { percent } from './median.ts'
import { someSeeds } from './naming.ts'
import { isLate, type Round, ripeRounds } from './studiedWar.ts'
import type { TheoremOfWars } from './theorem.ts'

/** The first round in which a package of middles was in every win-set, and such a package. */
type Seen = { readonly round: number; readonly terms: Package } | null

/**
 * 7. Splitting every difference is no answer until late: a package that takes the middle option of every issue (one of
 * the two middle ones where their number is even) is in every win-set in the second half at the earliest.
 */
export const middleFails: TheoremOfWars<Seen> = {
  id: '7',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'Meeting in the middle of everything fails until late',
  threshold: 'in 0 % of seeds before the second half',
  look: (war) =>
    ripeRounds(war)
      .map(middleOf)
      .find((found) => found !== null) ?? null,
  judge(scenario, wars) {
    const early = wars.filter(({ seen }) => seen !== null && !isLate(scenario, seen.round))
    const ever = wars.flatMap(({ seen }) => (seen === null ? [] : [seen.round]))
    const example = early[0]?.seen?.terms.map((option, issue) => scenario.issues[issue]?.options[option]?.id).join(' ')
    return {
      pass: early.length === 0,
      figure: wars.length === 0 ? 0 : percent(early.length / wars.length),
      details: [
        ever.length === 0
          ? 'no package of middles is ever in every win-set'
          : `a package of middles comes into every win-set in ${percent(ever.length / wars.length)} % of seeds, first in round ${Math.min(...ever)}`,
        ...(early.length === 0
          ? []
          : [
              `too early in seeds ${someSeeds(early.map(({ seed }) => seed))}, for example: ${example}`,
              'look for a line that could forbid one of these middles until a home is weary',
            ]),
      ],
    }
  },
}

function middleOf({ number, ripe, state: { scenario } }: Round): Seen {
  const id = ripe().ids.find((one) => isMiddle(scenario.issues, packageOf(scenario.issues, one)))
  return id === undefined ? null : { round: number, terms: packageOf(scenario.issues, id) }
}

const isMiddle = (issues: readonly Issue[], terms: Package): boolean =>
  issues.every(({ options }, issue) => Math.abs(2 * (terms[issue] ?? 0) - (options.length - 1)) <= 1)
