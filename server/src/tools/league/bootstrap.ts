import { drawBelow } from '@red-lines/shared/game/chance.ts'

/** A mean and the interval in which it would lie in 95 of 100 such samples. */
export type Estimate = { readonly mean: number; readonly low: number; readonly high: number }

const RESAMPLES = 2_000

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length

/**
 * The mean with its 95 % percentile bootstrap interval (Efron 1979): from means of samples drawn with replacement. The
 * draws follow from the values' name, so that the same values always have the same interval.
 */
export function estimate(values: readonly number[], name: string): Estimate {
  const { length } = values
  const means = Array.from({ length: RESAMPLES }, (_, sample) => {
    let sum = 0
    for (let at = 0; at < length; at += 1) sum += values[drawBelow(length, sample, 0, name, at)] ?? 0
    return length === 0 ? 0 : sum / length
  }).toSorted((one, other) => one - other)
  return {
    mean: meanOf(values),
    low: means[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: means[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  }
}
