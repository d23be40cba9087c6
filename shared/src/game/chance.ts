/**
 * Chance without a hidden state: every draw is a function of (seed, round, stream, k), so that a draw added to one
 * stream shifts no other and a replay needs no generator. Mixing steps: MurmurHash3's 32-bit finalizer (A. Appleby).
 */
export function draw(seed: number, round: number, stream: string, k = 0): number {
  let hash = mix(seed ^ 0x9e3779b9)
  hash = mix(hash ^ Math.imul(round + 1, 0x85ebca6b))
  for (let at = 0; at < stream.length; at += 1) hash = mix(hash ^ Math.imul(stream.charCodeAt(at) + 1, 0xc2b2ae35))
  return mix(hash ^ Math.imul(k + 1, 0x27d4eb2f)) >>> 0
}

function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** An integer from 0 to `count` - 1. */
export const drawBelow = (count: number, seed: number, round: number, stream: string, k = 0): number =>
  Math.floor((draw(seed, round, stream, k) / 0x1_0000_0000) * count)

/** True in `percent` of 100 draws. */
export const drawPercent = (percent: number, seed: number, round: number, stream: string, k = 0): boolean =>
  drawBelow(100, seed, round, stream, k) < percent

/** The position of one of the weights, with chances in their proportion. Weights are non-negative, not all zero. */
export function drawWeighted(weights: readonly number[], seed: number, round: number, stream: string, k = 0): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let rest = drawBelow(total, seed, round, stream, k)
  for (const [at, weight] of weights.entries()) {
    if (rest < weight) return at
    rest -= weight
  }
  throw new Error(`no weight to draw from: ${weights.join(', ')}`)
}

/** An integer from -width to +width, the middle likelier: the sum of two even draws. */
export function drawAround(width: number, seed: number, round: number, stream: string): number {
  const first = drawBelow(width + 1, seed, round, stream, 0)
  const second = drawBelow(width + 1, seed, round, stream, 1)
  return first + second - width
}
