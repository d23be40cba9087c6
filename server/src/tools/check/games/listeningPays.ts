import { deaf } from '@red-lines/shared/bots/deviations.ts'
import { bySide, of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { intervalOf, shown } from './interval.ts'
import type { TheoremOfGames } from './studiedGames.ts'

/**
 * D. A bot that ignores all talk does worse than one that listens: points that a seat loses by it in the same game, in the
 * mean over seats and games. Single seats may do a little better.
 */
export const listeningPays: TheoremOfGames<Readonly<Record<SideId, number>>> = {
  id: 'D',
  about: 'games',
  mostSeeds: 100,
  title: 'A deaf bot does worse than one that listens',
  threshold: 'points gained by being deaf below 0 (mean over seats and games)',
  look: ({ scenario, gainOf }) => bySide(scenario.sides, (side) => gainOf(side, deaf)),
  judge({ sides }, games) {
    const mean = intervalOf(
      games.map(({ seen }) => sides.reduce((sum, side) => sum + of(seen, side), 0) / sides.length),
    )
    if (mean === null) return { pass: false, figure: null, details: ['fewer than two games: nothing can be said'] }
    const seats = sides.flatMap((side) => {
      const own = intervalOf(games.map(({ seen }) => of(seen, side)))
      return own === null ? [] : [`${side} ${shown(own)}`]
    })
    return {
      pass: mean.mean < 0,
      figure: Number(mean.mean.toFixed(1)),
      details: [
        `all ${shown(mean)}; ${seats.join(', ')}`,
        ...(mean.mean < 0
          ? []
          : ['what others say changes nothing; look at secret lines and preferences that openings do not show']),
      ],
    }
  },
}
