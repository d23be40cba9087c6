import { expect, test } from 'vitest'
import { spread, ticksBetween } from './scale.ts'

test('ticks are round and lie within', () => {
  expect(ticksBetween(0, 100)).toEqual([0, 50, 100])
  expect(ticksBetween(-37, 82)).toEqual([0, 50])
  expect(ticksBetween(12, 47)).toEqual([20, 30, 40])
})

test('labels keep their order and their distance', () => {
  expect(spread([50, 10, 12], 10, 100)).toEqual([50, 10, 20])
  expect(spread([96, 98, 99], 10, 100)).toEqual([80, 90, 100])
})
