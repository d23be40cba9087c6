declare const brand: unique symbol

/** A string (or number) that only one part of the program may make. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** A party of the scenario, named as in its file. */
export type SideId = Brand<string, 'side'>

/** One value for every side of the scenario. */
export type BySide<T> = Readonly<Record<SideId, T>>

/** The value that a table holds for a side. Throws when the table was built without it: a programming error. */
export function of<T>(table: BySide<T>, side: SideId): T {
  const value = table[side]
  if (value === undefined) throw new Error(`no entry for side "${side}" among ${Object.keys(table).join(', ')}`)
  return value
}

/** Builds a table over all sides. */
export function bySide<T>(sides: readonly SideId[], make: (side: SideId) => T): BySide<T> {
  return Object.fromEntries(sides.map((side) => [side, make(side)])) as BySide<T>
}

/** The same table with one side's value replaced. */
export function withSide<T>(table: BySide<T>, side: SideId, value: T): BySide<T> {
  return { ...table, [side]: value }
}
