import type { Hundredths } from '@red-lines/shared/scenario/scenario.ts'

/** A meter as it is shown: in whole points. */
export const whole = (amount: Hundredths): number => Math.round(amount / 100)

/**
 * Whole points for each amount that add up to `total` exactly: everyone gets the points below, and the largest rests
 * get one more.
 */
export function wholeShares(amounts: readonly Hundredths[], total: number): readonly number[] {
  const shares = amounts.map((amount) => Math.floor(amount / 100))
  const missing = total - shares.reduce((sum, share) => sum + share, 0)
  const order = amounts
    .map((amount, at) => ({ at, rest: amount - Math.floor(amount / 100) * 100 }))
    .toSorted((one, other) => other.rest - one.rest)
  const step = Math.sign(missing)
  for (let given = 0; given < Math.abs(missing) && order.length > 0; given += 1) {
    const next = order[(step > 0 ? given : order.length - 1 - given) % order.length]
    if (next !== undefined) shares[next.at] = (shares[next.at] ?? 0) + step
  }
  return shares
}

export type Part<T> = { readonly of: T; readonly amount: Hundredths; readonly points: number }

/** Causes of one movement: the large ones one by one, the largest first, and those below one point together. */
export type Parts<T> = {
  readonly total: number
  readonly large: readonly Part<T>[]
  readonly small: readonly Part<T>[]
  readonly smallPoints: number
}

/** Splits a movement into its causes so that the whole points shown add up to the whole points of the movement. */
export function partsOf<T extends { readonly onMeter: Hundredths }>(causes: readonly T[], total: number): Parts<T> {
  const sorted = causes
    .filter(({ onMeter }) => onMeter !== 0)
    .toSorted((one, other) => Math.abs(other.onMeter) - Math.abs(one.onMeter))
  const tiny = sorted.filter(({ onMeter }) => Math.abs(onMeter) < 100)
  // one alone needs no heap
  const small = tiny.length > 1 ? tiny : []
  const large = sorted.slice(0, sorted.length - small.length)
  const smallSum = small.reduce((sum, { onMeter }) => sum + onMeter, 0)
  const amounts = large.map(({ onMeter }) => onMeter)
  const shares = wholeShares(small.length > 0 ? [...amounts, smallSum] : amounts, total)
  return {
    total,
    large: large.map((of, at) => ({ of, amount: of.onMeter, points: shares[at] ?? 0 })),
    small: small.map((of) => ({ of, amount: of.onMeter, points: 0 })),
    smallPoints: small.length > 0 ? (shares.at(-1) ?? 0) : 0,
  }
}
