import type { SideBrief } from '@red-lines/shared/scenario/brief.ts'

export type Weight = { readonly issue: number; readonly points: number; readonly best: number }

/** What lies between the best and the worst option of each issue to a side, the heaviest issue first. */
export const weightsOf = ({ scores }: SideBrief): readonly Weight[] =>
  scores
    .map((options, issue) => {
      const most = Math.max(...options)
      return { issue, points: most - Math.min(...options), best: options.indexOf(most) }
    })
    .toSorted((one, other) => other.points - one.points)
