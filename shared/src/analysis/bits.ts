/** A set of small integers, 32 to a word. */
export type Bits = Uint32Array

export const wordsFor = (count: number): number => Math.ceil(count / 32)

export const emptyBits = (count: number): Bits => new Uint32Array(wordsFor(count))

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export function addAll(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (others[word] ?? 0)
}

export function removeAll(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & ~(others[word] ?? 0)
}

/** Writes what two sets have in common, and says how many that are. */
export function intersect(one: Bits, other: Bits, into: Bits): number {
  let count = 0
  for (let word = 0; word < into.length; word += 1) {
    const both = (one[word] ?? 0) & (other[word] ?? 0)
    into[word] = both
    count += onesIn(both)
  }
  return count
}

/** How many bits of a word are set. */
function onesIn(word: number): number {
  let n = word - ((word >>> 1) & 0x5555_5555)
  n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333)
  n = (n + (n >>> 4)) & 0x0f0f_0f0f
  return Math.imul(n, 0x0101_0101) >>> 24
}
