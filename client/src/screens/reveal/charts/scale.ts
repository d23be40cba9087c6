/** Round values for an axis from `least` to `most`: three to six of them, in steps of 1, 2 or 5 times a power of ten. */
export function ticksBetween(least: number, most: number): readonly number[] {
  const span = most - least || 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? 10 * power
  const first = Math.ceil(least / step) * step
  const count = Math.floor((most - first) / step) + 1
  return Array.from({ length: Math.max(0, count) }, (_, at) => first + at * step)
}

/** Moves labels apart so that none lies on another; they keep their order. */
export function spread(wanted: readonly number[], apart: number, most: number): readonly number[] {
  const order = wanted.map((y, at) => ({ y, at })).toSorted((one, other) => one.y - other.y)
  const placed: number[] = []
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? -apart) + apart))
  const over = (placed.at(-1) ?? 0) - most
  if (over > 0) {
    for (let at = placed.length - 1; at >= 0; at -= 1) {
      const limit = at === placed.length - 1 ? most : (placed[at + 1] ?? most) - apart
      placed[at] = Math.min(placed[at] ?? 0, limit)
    }
  }
  const result = new Array<number>(wanted.length).fill(0)
  order.forEach(({ at }, place) => {
    result[at] = placed[place] ?? 0
  })
  return result
}
