import { someSeeds } from './naming.ts'
import type { TheoremOfWars } from './theorem.ts'

/** 1. In the first round no package is in every win-set, in no seed. */
export const nothingAtOnce: TheoremOfWars<number> = {
  id: '1',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'Nothing is acceptable to all in round 1',
  threshold: '0 packages in every seed',
  look: ({ rounds: [first] }) => first?.ripeCount() ?? 0,
  judge(_scenario, wars) {
    const open = wars.filter(({ seen }) => seen > 0)
    return {
      pass: open.length === 0,
      figure: wars.reduce((most, { seen }) => Math.max(most, seen), 0),
      details:
        open.length === 0
          ? []
          : [
              `seeds ${someSeeds(open.map(({ seed }) => seed))} begin with a deal that every home would ratify`,
              'look at what fighting on is worth at the start, and at lines that bend too early',
            ],
    }
  },
}
