/** A mean with its 95 % interval (normal approximation: 1.96 standard errors to either side). */
export type Interval = { readonly mean: number; readonly low: number; readonly high: number }

/** Null for fewer than two values: one alone says nothing of its spread. */
export function intervalOf(values: readonly number[]): Interval | null {
  const { length } = values
  if (length < 2) return null
  const mean = values.reduce((sum, one) => sum + one, 0) / length
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (length - 1)
  const reach = 1.96 * Math.sqrt(variance / length)
  return { mean, low: mean - reach, high: mean + reach }
}

export const shown = ({ mean, low, high }: Interval): string =>
  `${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`
