import { median } from '@red-lines/shared/analysis/theorems/median.ts'
import { stalling, tough } from '@red-lines/shared/bots/deviations.ts'
import { bySide, of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { intervalOf, shown } from './interval.ts'
import type { TheoremOfGames } from './studiedGames.ts'

/** Percent of a seat's ideal gain. */
const MOST_GAIN = 5
const WAYS = { stalling, tough } as const
type Way = keyof typeof WAYS
const NAMES = Object.keys(WAYS) as readonly Way[]

type Seen = {
  readonly gains: Readonly<Record<SideId, Readonly<Record<Way, number>>>>
  readonly ideal: Readonly<Record<SideId, number>> | null
}

/**
 * 10. Stalling does not pay: a seat that stalls, or is tough, against three ordinary bots gains in the mean no more than 5 %
 * of its ideal gain over playing as they do, in the same games. The ideal gain is the median over seeds of that in the last
 * ripe round of a war without talks. A mean whose 95 % interval reaches further is said to be open: more seeds close it.
 */
export const stallingDoesNotPay: TheoremOfGames<Seen> = {
  id: '10',
  about: 'games',
  mostSeeds: 100,
  title: 'Stalling and toughness do not pay',
  threshold: `no seat gains more than ${MOST_GAIN} % of its ideal gain (mean over games of bots)`,
  look({ scenario, gainOf, idealGains }) {
    return {
      gains: bySide(scenario.sides, (side) => ({ stalling: gainOf(side, stalling), tough: gainOf(side, tough) })),
      ideal: idealGains(),
    }
  },
  judge({ sides }, games) {
    const found = sides.flatMap((side) => {
      const ideal = median(games.flatMap(({ seen }) => (seen.ideal === null ? [] : [of(seen.ideal, side)])))
      return NAMES.flatMap((way) => {
        const gain = intervalOf(games.map(({ seen }) => (100 * of(seen.gains, side)[way]) / (ideal || Number.NaN)))
        return gain === null || Number.isNaN(gain.mean) ? [] : [{ side, way, gain }]
      })
    })
    if (found.length < sides.length * NAMES.length)
      return {
        pass: false,
        figure: null,
        details: ['fewer than two games, or a seat without any ideal gain: nothing can be said'],
      }
    const paying = found.filter(({ gain }) => gain.mean > MOST_GAIN)
    const open = found.filter(({ gain }) => gain.mean <= MOST_GAIN && gain.high > MOST_GAIN)
    return {
      pass: paying.length === 0,
      figure: Number(Math.max(...found.map(({ gain }) => gain.mean)).toFixed(1)),
      details: [
        ...found.map(({ side, way, gain }) => `${side}, ${way}: ${shown(gain)} % of its ideal gain`),
        ...paying.map(
          ({ side, way }) => `${way} pays for ${side}; look at what waiting costs it, and at how soon others give in`,
        ),
        ...(open.length === 0 ? [] : ['where an interval reaches above the limit, more seeds would tell']),
      ],
    }
  },
}
