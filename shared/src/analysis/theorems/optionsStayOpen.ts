import { percent } from './median.ts'
import { linesOn, optionName } from './naming.ts'
import { type OptionCounts, optionCountsOf, pooled, total } from './ripeOptions.ts'
import type { TheoremOfWars } from './theorem.ts'

const MOST = 0.85
const NOTICEABLE = 0.05

/**
 * 4. In the pooled ripe sets of all seeds no option of an issue holds more than 85 %, and at least two options of each
 * issue hold 5 %: every issue is still a question when a deal is near.
 */
export const optionsStayOpen: TheoremOfWars<OptionCounts> = {
  id: '4',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'Every issue stays a question in the ripe window',
  threshold: `no option above ${percent(MOST)} % of ripe packages, at least two of each issue at ${percent(NOTICEABLE)} % or more`,
  look: optionCountsOf,
  judge(scenario, wars) {
    const counts = pooled(wars)
    const all = total(counts)
    if (all === 0) return { pass: false, figure: null, details: ['no round of any seed is ripe'] }
    const broken = counts.flatMap((options, issue) => {
      const shares = options.map((count) => count / all)
      const top = shares.indexOf(Math.max(...shares))
      const settled = (shares[top] ?? 0) > MOST || shares.filter((share) => share >= NOTICEABLE).length < 2
      return settled
        ? [`${optionName(scenario, issue, top)} holds ${percent(shares[top] ?? 0)} %; ${linesOn(scenario, issue)}`]
        : []
    })
    return {
      pass: broken.length === 0,
      figure: percent(Math.max(...counts.flat()) / all),
      details: broken,
    }
  },
}
