import type { Seat } from '@red-lines/shared/analysis/space.ts'
import type { Demand } from '@red-lines/shared/analysis/winSets.ts'
import { crosses } from '@red-lines/shared/game/redLines.ts'
import { worth } from '@red-lines/shared/game/valuation.ts'
import { type Package, packageCount, packageOf } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { Bargain } from './bargains.ts'

/**
 * What the analysis must find, by going through all packages one by one and asking the engine about each. Slow and
 * obvious on purpose: it shares no idea with `shared/src/analysis`, only the rules of the game and its conventions.
 */

/** A package with what it is worth to every seat. */
export type Judged = { readonly id: number; readonly terms: Package; readonly worth: readonly number[] }

export function everyPackage({ rules, seats, setting }: Bargain): readonly Judged[] {
  const all: Judged[] = []
  for (let id = 0; id < packageCount(rules.issues); id += 1) {
    const terms = packageOf(rules.issues, id)
    all.push({ id, terms, worth: seats.map((seat) => worth(seat, rules, terms, setting)) })
  }
  return all
}

/** Would the home that asks for this ratify the package? */
export function ratifies(bargain: Bargain, demand: Demand, { terms, worth }: Judged): boolean {
  const at = bargain.seats.findIndex(({ side }) => side === demand.side)
  const seat = bargain.seats[at] as Seat
  for (const line of seat.redLines) if (crosses(line, demand.lines[line.id] ?? 'active', terms)) return false
  return (worth[at] ?? 0) >= demand.atLeast
}

/** The packages that all the homes would ratify. */
export const inEveryWinSet = (bargain: Bargain): readonly Judged[] =>
  everyPackage(bargain).filter((one) => bargain.demands.every((demand) => ratifies(bargain, demand, one)))

/** For every package, the sides whose homes would ratify it. */
export const supportersOfPackages = (bargain: Bargain): readonly (readonly SideId[])[] =>
  everyPackage(bargain).map((one) =>
    bargain.demands.filter((demand) => ratifies(bargain, demand, one)).map(({ side }) => side),
  )

export const countsOfOptions = (bargain: Bargain): readonly (readonly number[])[] => {
  const found = inEveryWinSet(bargain)
  return bargain.rules.issues.map(({ options }, issue) =>
    options.map((_, option) => found.filter(({ terms }) => terms[issue] === option).length),
  )
}

const dominates = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((worth, seat) => worth >= (other[seat] ?? 0)) && one.some((worth, seat) => worth > (other[seat] ?? 0))

export const undominated = (some: readonly Judged[]): readonly Judged[] =>
  some.filter((one) => !some.some((other) => dominates(other.worth, one.worth)))

/** Ids and worth by id of the packages at which `isBetter` finds no other ahead. */
type Point = { readonly ids: readonly number[]; readonly worth: readonly number[] }

function bestOf(some: readonly Judged[], isBetter: (one: Judged, other: Judged) => boolean): Point {
  const winners = some.filter((one) => !some.some((other) => isBetter(other, one)))
  return { ids: winners.map(({ id }) => id), worth: winners[0]?.worth ?? [] }
}

/** The four solutions among some packages, in whole numbers throughout. */
export function solved(some: readonly Judged[], disagreement: readonly number[]) {
  const rational = some.filter(({ worth }) => worth.every((one, seat) => one >= (disagreement[seat] ?? 0)))
  if (rational.length === 0) return null
  const gains = ({ worth }: Judged): readonly number[] => worth.map((one, seat) => one - (disagreement[seat] ?? 0))
  const idealGains = disagreement.map((_, seat) => Math.max(...rational.map((one) => gains(one)[seat] ?? 0)))
  const product = (one: Judged): bigint => gains(one).reduce((all, gain) => all * BigInt(gain), 1n)
  /** shares of the ideal gains over one denominator, which is the product of those */
  const leastShare = (one: Judged): bigint => {
    const shares = gains(one).flatMap((gain, seat) => {
      const others = idealGains.filter((ideal, other) => other !== seat && ideal > 0)
      return (idealGains[seat] ?? 0) > 0 ? [others.reduce((all, ideal) => all * BigInt(ideal), BigInt(gain))] : []
    })
    return shares.find((share) => shares.every((other) => share <= other)) ?? 0n
  }
  const least = (one: Judged): number => Math.min(...gains(one))
  const sum = (one: Judged): number => gains(one).reduce((all, gain) => all + gain, 0)
  return {
    rational: rational.length,
    idealGains,
    nash: bestOf(rational, (one, other) => product(one) > product(other)),
    kalaiSmorodinsky: bestOf(rational, (one, other) => leastShare(one) > leastShare(other)),
    egalitarian: bestOf(rational, (one, other) => least(one) > least(other)),
    utilitarian: bestOf(rational, (one, other) => sum(one) > sum(other)),
  }
}

/** What a deal left: packages that every home would ratify, with nobody worse off and somebody better. */
export function left(bargain: Bargain) {
  const { deal, rules, seats, setting } = bargain
  const had = seats.map((seat) => worth(seat, rules, deal, setting))
  const better = inEveryWinSet(bargain).filter((one) => dominates(one.worth, had))
  const gains = (one: Judged) => one.worth.map((worth, seat) => worth - (had[seat] ?? 0))
  const joint = (one: Judged) => gains(one).reduce((all, gain) => all + gain, 0)
  const ranked = better.toSorted(
    (one, other) =>
      joint(other) - joint(one) || Math.min(...gains(other)) - Math.min(...gains(one)) || one.id - other.id,
  )
  const [witness] = ranked
  return {
    better: better.length,
    joint: witness === undefined ? 0 : joint(witness),
    witness: witness?.terms ?? null,
    distance: better.length === 0 ? 0 : Math.min(...undominated(better).map((one) => Math.hypot(...gains(one)))),
  }
}
