/** The middle of some values, or of their two middle ones; null for none. */
export function median(values: readonly number[]): number | null {
  const rising = values.toSorted((one, other) => one - other)
  const middle = Math.floor(rising.length / 2)
  const upper = rising[middle]
  if (upper === undefined) return null
  return rising.length % 2 === 1 ? upper : ((rising[middle - 1] ?? upper) + upper) / 2
}

/** A share as percent with as many decimals as a reader wants: 0.0123 is 1.23. */
export const percent = (share: number, decimals = 1): number => Number((100 * share).toFixed(decimals))
