import { bySide, of, type SideId } from '../../scenario/sides.ts'
import { pivotality } from '../pivotality.ts'
import { median, percent } from './median.ts'
import { ripeRounds } from './studiedWar.ts'
import type { TheoremOfWars } from './theorem.ts'

const LEAST = 0.25
const MOST = 0.97

/**
 * 3. Every seat is pivotal: in ripe rounds, of what the others could agree on, it stands against 25 to 97 %. The figure of
 * a seat is the median over seeds of its median over the ripe rounds of a seed; the worst seat's is shown.
 */
export const seatsArePivotal: TheoremOfWars<Readonly<Record<SideId, number | null>>> = {
  id: '3',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'Every seat is pivotal',
  threshold: `each frees ${percent(LEAST)} to ${percent(MOST)} % when it leaves (median over seeds)`,
  look(war) {
    const ripe = ripeRounds(war).map(({ coalitions }) => coalitions())
    return bySide(war.scenario.sides, (side) => median(ripe.flatMap((all) => pivotality(all, side) ?? [])))
  },
  judge({ sides }, wars) {
    const seats = sides.map((side) => ({ side, frees: median(wars.flatMap(({ seen }) => of(seen, side) ?? [])) }))
    const known = seats.flatMap(({ side, frees }) => (frees === null ? [] : [{ side, frees }]))
    const offBy = (frees: number) => Math.max(LEAST - frees, frees - MOST)
    const worst = known.toSorted((one, other) => offBy(other.frees) - offBy(one.frees))[0]
    if (worst === undefined)
      return { pass: false, figure: null, details: ['no round of any seed is ripe, so nobody can be pivotal'] }
    const idle = known.filter(({ frees }) => frees < LEAST)
    const blocking = known.filter(({ frees }) => frees > MOST)
    return {
      pass: idle.length + blocking.length === 0,
      figure: percent(worst.frees),
      details: [
        known.map(({ side, frees }) => `${side} ${percent(frees)} %`).join(', '),
        ...idle.map(
          ({ side }) => `${side} hardly matters; look at its fighting on: it is too low, or its lines too soft`,
        ),
        ...blocking.map(({ side }) => `${side} blocks nearly all; look at its fighting on and its hard lines`),
      ],
    }
  },
}
