/**
 * Which of `count` points no other dominates (is nowhere below and somewhere above), as rising positions. Points that
 * are the same in every column stay together. Sort-filter-skyline (Chomicki et al. 2003): after sorting by the sum,
 * a point can be dominated only by one that stands before it.
 * @param columns one column of whole numbers for every dimension
 */
export function skyline(columns: readonly Int32Array[], count: number): Uint32Array {
  const width = columns.length
  let rows = new Int32Array(256 * width)
  let standing = 0
  const point = new Int32Array(width)
  const stay: number[] = []

  /** Is the point like a row, below one, or like none of them? */
  function place(): 'equal' | 'below' | 'free' {
    for (let row = 0; row < standing; row += 1) {
      const start = row * width
      let above = 0
      let column = 0
      for (; column < width; column += 1) {
        const lead = (rows[start + column] ?? 0) - (point[column] ?? 0)
        if (lead < 0) break
        above |= lead
      }
      if (column < width) continue
      if (above === 0) return 'equal'
      moveForward(row)
      return 'below'
    }
    return 'free'
  }

  /** A row that dominates much should be asked early. */
  function moveForward(row: number): void {
    const to = (row >>> 1) * width
    const from = row * width
    for (let column = 0; column < width; column += 1) {
      const other = rows[to + column] ?? 0
      rows[to + column] = rows[from + column] ?? 0
      rows[from + column] = other
    }
  }

  for (const at of bySum(columns, count)) {
    for (let column = 0; column < width; column += 1) point[column] = columns[column]?.[at] ?? 0
    const found = place()
    if (found === 'below') continue
    stay.push(at)
    if (found === 'equal') continue
    if ((standing + 1) * width > rows.length) {
      const larger = new Int32Array(rows.length * 2)
      larger.set(rows)
      rows = larger
    }
    rows.set(point, standing * width)
    standing += 1
  }
  return Uint32Array.from(stay).sort()
}

/**
 * Positions by falling sum. Sum and position share one number each, since sorting plain numbers is fastest: exact while
 * sum times count stays below 2^53, that is for ten million points of nine digits' sum.
 */
function bySum(columns: readonly Int32Array[], count: number): Float64Array {
  const sums = new Float64Array(count)
  for (const column of columns) for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) - (column[at] ?? 0)
  for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) * count + at
  sums.sort()
  for (let at = 0; at < count; at += 1) sums[at] = (((sums[at] ?? 0) % count) + count) % count
  return sums
}
