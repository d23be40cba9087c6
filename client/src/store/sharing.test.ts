import { expect, test } from 'vitest'
import { shared } from './sharing.ts'

test('what has not changed stays the same object, what has changed is new', () => {
  const old = { round: 1, sides: { a: { ready: false }, b: { ready: false } }, news: [{ id: 1 }, { id: 2 }] }
  const now = shared(old, {
    round: 1,
    sides: { a: { ready: true }, b: { ready: false } },
    news: [{ id: 1 }, { id: 2 }],
  })
  expect(now).toEqual({ round: 1, sides: { a: { ready: true }, b: { ready: false } }, news: [{ id: 1 }, { id: 2 }] })
  expect(now).not.toBe(old)
  expect(now.sides.b).toBe(old.sides.b)
  expect(now.news).toBe(old.news)
  expect(shared(old, structuredClone(old))).toBe(old)
})

test('an array that grew keeps its old items; a key that went is gone', () => {
  const old = { list: [{ id: 1 }], gone: 1 }
  const now = shared<object>(old, { list: [{ id: 1 }, { id: 2 }] }) as { list: { id: number }[] }
  expect(now).toEqual({ list: [{ id: 1 }, { id: 2 }] })
  expect(now.list[0]).toBe(old.list[0])
})
