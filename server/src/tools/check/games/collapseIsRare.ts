import { percent } from '@red-lines/shared/analysis/theorems/median.ts'
import { warOf } from '@red-lines/shared/analysis/war.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import type { TheoremOfGames } from './studiedGames.ts'

const MOST = 0.2

/** The sides whose government fell: in a game of bots, and in a war without talks. */
type Seen = { readonly inGame: readonly SideId[]; readonly inWar: readonly SideId[] }

/** C. A government can fall, in some game or in some war without talks, but does in fewer than 20 % of games of fair bots. */
export const collapseIsRare: TheoremOfGames<Seen> = {
  id: 'C',
  about: 'games',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'A government can fall, and seldom does',
  threshold: `in some seed, and in fewer than ${percent(MOST)} % of games of bots`,
  look({ scenario, seed, fair }) {
    const { sides } = scenario
    const last = warOf(scenario, seed).at(-1)
    return {
      inGame: sides.filter((side) => of(fair().homes, side).hasCollapsed),
      inWar: sides.filter((side) => last !== undefined && of(last.homes, side).hasCollapsed),
    }
  },
  judge({ sides }, games) {
    const fell = games.filter(({ seen }) => seen.inGame.length > 0).length
    const inWar = games.filter(({ seen }) => seen.inWar.length > 0).length
    const share = fell / Math.max(1, games.length)
    const often = sides.filter(
      (side) => games.filter(({ seen }) => seen.inGame.includes(side)).length > (MOST * games.length) / 2,
    )
    return {
      pass: share < MOST && fell + inWar > 0,
      figure: percent(share),
      details: [
        `${fell} of ${games.length} games of bots, ${inWar} of ${games.length} wars without talks`,
        ...(fell + inWar === 0
          ? ['no government ever falls; look at wearinessGain, at backlash and at the collapse threshold']
          : []),
        ...(share < MOST ? [] : [`look at the pressure on ${often.join(', ') || 'all sides'}`]),
      ],
    }
  },
}
