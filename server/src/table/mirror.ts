import { ArraySchema, type MapSchema, type Schema } from '@colyseus/schema'

type Fields = Readonly<Record<string, unknown>>
type Made = new () => Schema
type FieldType = string | Made | { readonly array: string | Made } | { readonly map: string | Made }
type Holder = Schema & Record<string, unknown>

/**
 * Writes a plain value into a schema and touches only what differs: the one writer of the synced state.
 * Items are overwritten in place, added at the end and never shifted: a client that joins between a shift and its
 * patch keeps a wrong array for good (schema 5.0.34). A list that has become shorter is replaced as a whole.
 * @param last the plain value written before, whose parts that are the same objects are skipped
 * @returns whether anything was touched
 */
export function mirror(target: Schema, plain: object, last?: object): boolean {
  const holder = target as Holder
  const now = plain as Fields
  const before = last as Fields | undefined
  let touched = false
  for (const { name, type } of fieldsOf(target)) {
    const value = now[name]
    if (value === undefined) throw new Error(`the view has no "${name}", which the schema holds`)
    if (before !== undefined && before[name] === value) continue
    if (mirrorField(holder, name, type, value, before?.[name])) touched = true
  }
  return touched
}

function mirrorField(holder: Holder, name: string, type: FieldType, value: unknown, before: unknown): boolean {
  if (typeof type === 'string') {
    if (holder[name] === value) return false
    holder[name] = value
    return true
  }
  if (typeof type === 'function') return mirror(holder[name] as Schema, value as object, before as object | undefined)
  if ('map' in type) return mirrorMap(holder[name] as MapSchema<unknown>, type.map, value as Fields, before as Fields)
  const items = value as readonly unknown[]
  const isShorter = (holder[name] as ArraySchema<unknown>).length > items.length
  if (isShorter) holder[name] = new ArraySchema()
  const grown = mirrorArray(
    holder[name] as ArraySchema<unknown>,
    type.array,
    items,
    isShorter ? undefined : (before as readonly unknown[] | undefined),
  )
  return isShorter || grown
}

function mirrorArray(
  array: ArraySchema<unknown>,
  type: string | Made,
  items: readonly unknown[],
  before: readonly unknown[] | undefined,
): boolean {
  let touched = false
  for (const [at, item] of items.entries()) {
    if (at >= array.length) {
      array.push(made(type, item))
      touched = true
    } else if (before !== undefined && before[at] === item) {
    } else if (typeof type === 'function') {
      if (mirror(array[at] as Schema, item as object, before?.[at] as object | undefined)) touched = true
    } else if (array[at] !== item) {
      array[at] = item
      touched = true
    }
  }
  return touched
}

function mirrorMap(map: MapSchema<unknown>, type: string | Made, entries: Fields, before: Fields | undefined): boolean {
  let touched = false
  for (const key of [...map.keys()]) {
    if (Object.hasOwn(entries, key)) continue
    map.delete(key)
    touched = true
  }
  for (const [key, value] of Object.entries(entries)) {
    if (before !== undefined && before[key] === value) continue
    const held = map.get(key)
    if (held === undefined || (typeof type === 'string' && held !== value)) {
      map.set(key, made(type, value))
      touched = true
    } else if (typeof type === 'function') {
      if (mirror(held as Schema, value as object, before?.[key] as object | undefined)) touched = true
    }
  }
  return touched
}

function made(type: string | Made, value: unknown): unknown {
  if (typeof type === 'string') return value
  const item = new type()
  mirror(item, value as object)
  return item
}

const known = new WeakMap<object, readonly { readonly name: string; readonly type: FieldType }[]>()

/** The fields of a schema class, from the metadata that `schema()` leaves on it. */
function fieldsOf(target: Schema) {
  const found = known.get(target.constructor)
  if (found !== undefined) return found
  const metadata = (target.constructor as unknown as Record<symbol, Readonly<Record<number, unknown>>>)[Symbol.metadata]
  const fields = Object.values(metadata ?? {}) as readonly { readonly name: string; readonly type: FieldType }[]
  known.set(target.constructor, fields)
  return fields
}
