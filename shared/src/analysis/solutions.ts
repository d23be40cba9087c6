import type { Outcomes } from './winSets.ts'

/** The packages at a point, by rising id: more than one where they tie. `worth` is that of the first. */
export type SolutionPoint = { readonly ids: readonly number[]; readonly worth: readonly number[] }

/** Points that theory singles out among the packages that nobody loses by. */
export type Solutions = {
  /** packages that are worth no less than its disagreement value to any seat */
  readonly rational: number
  /** by seat: the most it could gain among them */
  readonly idealGains: readonly number[]
  /** largest product of gains (Nash 1950); where a seat can gain nothing, every product is 0 and all of them tie */
  readonly nash: SolutionPoint
  /** largest smallest share of the ideal gain (Kalai and Smorodinsky 1975); a seat that can gain nothing has no share */
  readonly kalaiSmorodinsky: SolutionPoint
  /** largest smallest gain (Kalai 1977) */
  readonly egalitarian: SolutionPoint
  /** largest sum of worths */
  readonly utilitarian: SolutionPoint
}

/**
 * The solutions over a set of packages. Only those count that leave no seat below its disagreement value: the product of
 * two losses is a gain that nobody has. Ties are kept.
 * @param disagreement by seat: what it has without a deal
 * @returns null when no package of the set is rational for all
 */
export function solutions(outcomes: Outcomes, disagreement: readonly number[]): Solutions | null {
  const gains = rationalGains(outcomes, disagreement)
  if (gains.ids.length === 0) return null
  const { columns } = gains
  const idealGains = columns.map((column) => column.reduce((most, one) => Math.max(one, most), 0))
  const gaining = idealGains.flatMap((ideal, seat) => (ideal > 0 ? [seat] : []))
  const gain = (seat: number, at: number): number => columns[seat]?.[at] ?? 0
  const ideal = (seat: number): number => idealGains[seat] ?? 1
  const seats = [...columns.keys()]

  const product = best(
    gains.ids.length,
    (at) => seats.reduce((all, seat) => all * gain(seat, at), 1),
    (one, other) => compare(exactProduct(seats, gain, one), exactProduct(seats, gain, other)),
  )
  const leastShare = (at: number): number =>
    gaining.reduce(
      (least, seat) => (gain(seat, at) * ideal(least) < gain(least, at) * ideal(seat) ? seat : least),
      gaining[0] ?? 0,
    )
  const share = best(
    gains.ids.length,
    (at) => gaining.reduce((least, seat) => Math.min(least, gain(seat, at) / ideal(seat)), 1),
    (one, other) => {
      const [mine, theirs] = [leastShare(one), leastShare(other)]
      return compare(BigInt(gain(mine, one)) * BigInt(ideal(theirs)), BigInt(gain(theirs, other)) * BigInt(ideal(mine)))
    },
  )
  const least = best(gains.ids.length, (at) => seats.reduce((min, seat) => Math.min(min, gain(seat, at)), Infinity))
  const sum = best(gains.ids.length, (at) => seats.reduce((all, seat) => all + gain(seat, at), 0))

  const pointAt = (positions: readonly number[]): SolutionPoint => ({
    ids: positions.map((at) => gains.ids[at] ?? 0),
    worth: seats.map((seat) => gain(seat, positions[0] ?? 0) + (disagreement[seat] ?? 0)),
  })
  return {
    rational: gains.ids.length,
    idealGains,
    nash: pointAt(product),
    kalaiSmorodinsky: pointAt(share),
    egalitarian: pointAt(least),
    utilitarian: pointAt(sum),
  }
}

/** The rational packages, with what each seat gains by them. */
function rationalGains({ ids, worth }: Outcomes, disagreement: readonly number[]) {
  const stay = Uint32Array.from(ids.keys()).filter((at) =>
    worth.every((column, seat) => (column[at] ?? 0) >= (disagreement[seat] ?? 0)),
  )
  return {
    ids: Uint32Array.from(stay, (at) => ids[at] ?? 0),
    columns: worth.map((column, seat) => Int32Array.from(stay, (at) => (column[at] ?? 0) - (disagreement[seat] ?? 0))),
  }
}

/** Doubles agree with exact arithmetic to about fifteen digits; what is closer than this is compared exactly. */
const CLOSE = 1e-9

/** The positions with the highest value; `exact` decides between values that doubles cannot tell apart. */
function best(
  count: number,
  value: (at: number) => number,
  exact: (one: number, other: number) => number = (one, other) => value(one) - value(other),
): readonly number[] {
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at += 1) most = Math.max(most, value(at))
  const nearly = most - Math.abs(most) * CLOSE
  let winners: number[] = []
  for (let at = 0; at < count; at += 1) {
    if (value(at) < nearly) continue
    const ahead = winners[0] === undefined ? 1 : exact(at, winners[0])
    if (ahead > 0) winners = [at]
    else if (ahead === 0) winners.push(at)
  }
  return winners
}

const exactProduct = (seats: readonly number[], gain: (seat: number, at: number) => number, at: number): bigint =>
  seats.reduce((all, seat) => all * BigInt(gain(seat, at)), 1n)

const compare = (one: bigint, other: bigint): number => (one > other ? 1 : one < other ? -1 : 0)
