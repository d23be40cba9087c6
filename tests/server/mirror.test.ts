import { Decoder, Encoder, type Schema } from '@colyseus/schema'
import { mirror } from '@red-lines/server/table/mirror.ts'
import { PublicState } from '@red-lines/server/table/publicState.ts'
import { drawBelow } from '@red-lines/shared/game/chance.ts'
import { expect, test } from 'vitest'

type FieldType = string | (new () => Schema) | { array: FieldType } | { map: FieldType }
type Field = { readonly name: string; readonly type: FieldType }

/** Any value that the schema can hold, drawn from a seed; most of it stays as it was. */
function drawn(type: FieldType, seed: number, path: string, before: unknown): unknown {
  const below = (count: number, what: string): number => drawBelow(count, seed, 0, `${path}/${what}`)
  if (before !== undefined && below(100, 'stays') < 60) return before
  if (type === 'string') return ['', 'a', 'longer text', 'ünïcødé', 'b'][below(5, 'text')]
  if (type === 'boolean') return below(2, 'boolean') === 1
  if (type === 'number') return [-1, 0, 1, -700, 127, 128, 70_000, 1_763_890_000_123][below(8, 'number')]
  if (typeof type === 'function') return drawnObject(new type(), seed, path, before)
  if (typeof type === 'string') throw new Error(`a schema with a ${type}`)
  if ('array' in type) {
    const old = Array.isArray(before) ? before : []
    const length = Math.max(0, old.length + below(4, 'length') - 1)
    return Array.from({ length }, (_, at) => drawn(type.array, seed, `${path}/${at}`, old[at]))
  }
  const old = (before ?? {}) as Record<string, unknown>
  const keys = ['one', 'two', 'three'].filter((key) => below(3, key) > 0)
  return Object.fromEntries(keys.map((key) => [key, drawn(type.map, seed, `${path}/${key}`, old[key])]))
}

function drawnObject(shape: Schema, seed: number, path: string, before: unknown): object {
  const fields = Object.values(
    (shape.constructor as unknown as Record<symbol, Record<number, Field>>)[Symbol.metadata] ?? {},
  )
  const old = before as Record<string, unknown> | undefined
  return Object.fromEntries(fields.map(({ name, type }) => [name, drawn(type, seed, `${path}/${name}`, old?.[name])]))
}

test('whatever the view becomes, everybody decodes exactly that, whenever they came in', () => {
  let patches = 0
  for (let game = 0; game < 25; game += 1) {
    const state = new PublicState()
    const encoder = new Encoder(state)
    const clients: Decoder<PublicState>[] = []
    let last: object | undefined
    for (let step = 0; step < 25; step += 1) {
      const next = drawnObject(new PublicState(), game * 1_000 + step, '', last)
      mirror(state, next, last)
      const patch = encoder.encode()
      for (const client of clients) client.decode(patch)
      encoder.discardChanges()
      patches += clients.length
      if (step % 5 === 0) {
        const late = new Decoder(new PublicState())
        late.decode(encoder.encodeAll())
        clients.push(late)
      }
      for (const [at, client] of clients.entries()) {
        expect(client.state.toJSON(), `game ${game}, step ${step}, client ${at}`).toEqual(next)
      }
      last = next
    }
  }
  expect(patches).toBeGreaterThan(1_000)
})

test('what has not changed costs not a byte', () => {
  const state = new PublicState()
  const encoder = new Encoder(state)
  const first = drawnObject(state, 7, '', undefined)
  expect(mirror(state, first)).toBe(true)
  encoder.encode()
  encoder.discardChanges()
  expect(mirror(state, structuredClone(first), first)).toBe(false)
  expect(encoder.encode().length).toBe(0)
  expect(mirror(state, { ...first, paused: !state.paused })).toBe(true)
  expect(encoder.encode().length).toBeLessThan(5)
})

test('a view that lacks a field of the schema is a mistake in the program', () => {
  expect(() => mirror(new PublicState(), {})).toThrow('the view has no "code"')
})
