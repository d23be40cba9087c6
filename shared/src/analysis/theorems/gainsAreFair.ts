import { reservationValue } from '../../game/winSet.ts'
import { bySide, of, type SideId } from '../../scenario/sides.ts'
import { solutions } from '../solutions.ts'
import { median } from './median.ts'
import { ripeRounds } from './studiedWar.ts'
import type { TheoremOfWars } from './theorem.ts'

const FACTOR = 2

/**
 * G. Ideal gains of the seats are within a factor of two. A seat's ideal gain is the most it could have above fighting on in
 * a ripe package that leaves nobody below fighting on; the median over ripe rounds, then over seeds.
 */
export const gainsAreFair: TheoremOfWars<Readonly<Record<SideId, number | null>>> = {
  id: 'G',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'Every seat has about as much to win',
  threshold: `the largest ideal gain at most ${FACTOR} times the smallest`,
  look(war) {
    const { sides } = war.scenario
    const gains = ripeRounds(war).flatMap(
      ({ ripe, state }) =>
        solutions(
          ripe(),
          sides.map((side) => reservationValue(state, side)),
        ) ?? [],
    )
    return bySide(sides, (side) => median(gains.map(({ idealGains }) => idealGains[sides.indexOf(side)] ?? 0)))
  },
  judge({ sides }, wars) {
    const seats = sides.map((side) => ({ side, gain: median(wars.flatMap(({ seen }) => of(seen, side) ?? [])) ?? 0 }))
    const rising = seats.toSorted((one, other) => one.gain - other.gain)
    const [least, most] = [rising[0], rising.at(-1)]
    if (least === undefined || most === undefined || least.gain <= 0)
      return {
        pass: false,
        figure: null,
        details: ['some seat has nothing to win in any ripe package that all prefer to fighting on', gainsIn(seats)],
      }
    const ratio = most.gain / least.gain
    return {
      pass: ratio <= FACTOR,
      figure: Number(ratio.toFixed(2)),
      details: [
        gainsIn(seats),
        ...(ratio <= FACTOR
          ? []
          : [
              `look at ${least.side}: its fighting on is too good, or the ripe packages give it too little; ${most.side} has most`,
            ]),
      ],
    }
  },
}

const gainsIn = (seats: readonly { readonly side: SideId; readonly gain: number }[]): string =>
  seats.map(({ side, gain }) => `${side} ${Math.round(gain)}`).join(', ')
