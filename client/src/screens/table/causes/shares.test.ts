import { expect, test } from 'vitest'
import { partsOf, wholeShares } from './shares.ts'

test('whole points add up to the movement, up or down', () => {
  expect(wholeShares([340, 120, -60], 4)).toEqual([4, 1, -1])
  expect(wholeShares([-260, -40, 110], -2)).toEqual([-3, 0, 1])
  const amounts = [151, -77, 249, -333, 49, 51]
  for (const total of [-3, 0, 1, 4]) {
    expect(wholeShares(amounts, total).reduce((sum, share) => sum + share, 0)).toBe(total)
  }
})

test('causes below one point are kept together and still count', () => {
  const parts = partsOf([{ onMeter: 60 }, { onMeter: 0 }, { onMeter: -80 }, { onMeter: 420 }, { onMeter: -130 }], 3)
  expect(parts.large.map(({ amount }) => amount)).toEqual([420, -130])
  expect(parts.small.map(({ amount }) => amount)).toEqual([-80, 60])
  expect(parts.large.reduce((sum, { points }) => sum + points, 0) + parts.smallPoints).toBe(3)
})
