import { concessionIndex, logrollingIndex, STEP_CLASSES, stepClass, stepsOf } from '@red-lines/shared/analysis/paths.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const RUNS = { numRuns: 400, seed: 20_251_204 }
const change = fc.integer({ min: -3, max: 3 })

/** The classes as Hindriks, Jonker and Tykhonov (2007) define them, one line each. */
const DEFINED = {
  silent: (own: number, others: number) => own === 0 && others === 0,
  nice: (own: number, others: number) => own === 0 && others > 0,
  fortunate: (own: number, others: number) => own > 0 && others > 0,
  selfish: (own: number, others: number) => own > 0 && others <= 0,
  concession: (own: number, others: number) => own < 0 && others >= 0,
  unfortunate: (own: number, others: number) => own <= 0 && others < 0,
} as const

test('AN8 every step has exactly one class, the one that its definition gives', () => {
  for (const own of [-3, -2, -1, 0, 1, 2, 3])
    for (const others of [-3, -2, -1, 0, 1, 2, 3]) {
      const fitting = STEP_CLASSES.filter((name) => DEFINED[name](own, others))
      expect(fitting).toEqual([stepClass(own, others)])
    }
})

test('AN8 the steps of a side lead from its first text to its last', () => {
  const text = fc.record({ own: change, others: change })
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const steps = stepsOf(texts)
      expect(steps).toHaveLength(Math.max(0, texts.length - 1))
      let at = texts[0]
      for (const [which, step] of steps.entries()) {
        at = { own: (at?.own ?? 0) + step.own, others: (at?.others ?? 0) + step.others }
        expect(at).toEqual(texts[which + 1])
        expect(step.stepClass).toBe(stepClass(step.own, step.others))
      }
    }),
    RUNS,
  )
})

test('AN8 a side has conceded nothing at its best, all at its mandate, and more than all below it', () => {
  expect(concessionIndex(100, 60, 100)).toBe(0)
  expect(concessionIndex(100, 60, 90)).toBe(0.25)
  expect(concessionIndex(100, 60, 60)).toBe(1)
  expect(concessionIndex(100, 60, 50)).toBe(1.25)
  expect(concessionIndex(-10, -30, -25)).toBe(0.75)
  expect(concessionIndex(60, 60, 60)).toBeNull()
  expect(concessionIndex(50, 60, 40)).toBeNull()
})

test('AN8 who wins what it cares for and gives what it does not has logrolled', () => {
  const wants = (...weights: readonly number[]) => weights.map((weight) => [0, weight])
  const first = wants(10, 2, 1)
  const second = [
    [2, 0],
    [10, 0],
    [0, 1],
  ]
  // the heaviest issue of each against the other two
  expect(logrollingIndex([first], [1, 0, 0])).toBe(1)
  expect(logrollingIndex([second], [1, 0, 0])).toBe(1)
  expect(logrollingIndex([first, second], [1, 0, 0])).toBe(1)
  expect(logrollingIndex([first, second], [0, 1, 1])).toBe(-1)
  // the first side wins 10 of 10 and 2 of 3, the second nothing at all
  expect(logrollingIndex([first, second], [1, 1, 0])).toBeCloseTo((1 - 2 / 3) / 2, 12)
  // negative scores count from the least of their issue
  const below = [
    [-20, -10],
    [3, -1],
    [5, 5],
  ]
  expect(logrollingIndex([below], [1, 1, 0])).toBe(1)
  expect(logrollingIndex([wants(4, 4, 4)], [1, 1, 0])).toBeNull()
  expect(logrollingIndex([wants(0, 0, 0)], [1, 1, 0])).toBeNull()
  expect(logrollingIndex([wants(4, 4, 4), first], [1, 0, 0])).toBe(1)
})

test('AN8 logrolling does not depend on what no option changes, nor on the unit of points', () => {
  const scores = fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  })
  fc.assert(
    fc.property(
      fc.array(scores, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      change,
      (sides, deal, shift) => {
        const found = logrollingIndex(sides, deal)
        const moved = sides.map((issues) => issues.map((options) => options.map((score) => 4 * (score + shift))))
        expect(logrollingIndex(moved, deal)).toBe(found)
        if (found !== null) expect(Math.abs(found)).toBeLessThanOrEqual(1)
      },
    ),
    RUNS,
  )
})
