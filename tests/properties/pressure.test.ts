import { causesOf, meter, moved, spread, total } from '@red-lines/shared/game/meter.ts'
import { strainAt } from '@red-lines/shared/game/pressure.ts'
import type { Strain } from '@red-lines/shared/game/state.ts'
import { CAUSES, type Constituency } from '@red-lines/shared/scenario/scenario.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { well } from '../support/well.ts'

const RUNS = { numRuns: 400, seed: 20_251_201 }
const stream = fc.oneof(fc.nat(10_000), fc.constantFrom(0, 1, 9_999, 10_000))
const streams = fc.record({ weariness: stream, backlash: stream })
const feeling = fc.record({
  stream: fc.constantFrom('weariness' as const, 'backlash' as const),
  kind: fc.constantFrom(...CAUSES),
  subject: fc.constant(''),
  amount: fc.integer({ min: -12_000, max: 12_000 }),
})

/** Two to four groups whose weights add up to 100. */
const constituencies: fc.Arbitrary<readonly Constituency[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }), fc.nat(300), fc.nat(300))
  .map(([cuts, one, other]) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 100]
    return edges.slice(1).map((edge, at) => ({
      id: `group-${at}`,
      weight: edge - (edges[at] ?? 0),
      feels: { war: one, concession: other, lever: one },
    }))
  })

test('PS3 the meter lies between its larger stream and full, and more of a stream never lowers it', () => {
  fc.assert(
    fc.property(streams, stream, (home, more) => {
      const now = meter(home)
      expect(now).toBeGreaterThanOrEqual(Math.max(home.weariness, home.backlash))
      expect(now).toBeLessThanOrEqual(Math.min(10_000, home.weariness + home.backlash))
      expect(meter({ ...home, weariness: Math.max(home.weariness, more) })).toBeGreaterThanOrEqual(now)
      expect(meter({ ...home, backlash: Math.max(home.backlash, more) })).toBeGreaterThanOrEqual(now)
      expect(meter({ weariness: home.backlash, backlash: home.weariness })).toBe(now)
    }),
    RUNS,
  )
})

test('PS4 whatever is felt, the causes keep both streams within 0 and 100 and add up to where they went', () => {
  let limited = 0
  fc.assert(
    fc.property(streams, constituencies, fc.array(feeling, { maxLength: 6 }), (home, groups, feelings) => {
      const causes = causesOf(groups, home, feelings)
      if (causes.some(({ kind }) => kind === 'limit')) limited += 1
      const now = moved(home, causes)
      for (const name of ['weariness', 'backlash'] as const) {
        expect(now[name]).toBe(home[name] + total(causes, name))
        expect(now[name]).toBeGreaterThanOrEqual(0)
        expect(now[name]).toBeLessThanOrEqual(10_000)
      }
    }),
    RUNS,
  )
  expect(limited).toBeGreaterThan(100)
})

test('PS4 where every group feels a cause alike, its parts are the whole', () => {
  fc.assert(
    fc.property(constituencies, feeling, (groups, felt) => {
      const even = groups.map((group) => ({ ...group, feels: {} }))
      expect(spread(even, felt).reduce((sum, { amount }) => sum + amount, 0)).toBe(felt.amount)
    }),
    RUNS,
  )
})

test('PS7 more pressure never means less strain, and who comes from above is never better off', () => {
  const levels: readonly Strain[] = ['steady', 'strained', 'crisis', 'collapse']
  const rank = (strain: Strain) => levels.indexOf(strain)
  fc.assert(
    fc.property(stream, stream, fc.nat(3), fc.nat(3), (one, other, from, above) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      const before = levels[from] ?? 'steady'
      const higher = levels[Math.max(from, above)] ?? 'steady'
      const strain = strainAt(well.pressure, before, low)
      expect(rank(strainAt(well.pressure, before, high))).toBeGreaterThanOrEqual(rank(strain))
      expect(rank(strainAt(well.pressure, higher, low))).toBeGreaterThanOrEqual(rank(strain))
    }),
    RUNS,
  )
})
