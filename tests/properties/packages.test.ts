import { holds } from '@red-lines/shared/scenario/condition.ts'
import {
  differences,
  isFull,
  NOT_COVERED,
  packageCount,
  packageId,
  packageOf,
  samePackage,
  withOption,
} from '@red-lines/shared/scenario/package.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const RUNS = { numRuns: 300, seed: 20_251_201 }
const sizes = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 14 })
const agenda = (options: readonly number[]) => options.map((size) => ({ options: new Array<number>(size).fill(0) }))

test('a package and its number are each other’s inverse, up to the largest agenda', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (options, any) => {
      const issues = agenda(options)
      const id = any % packageCount(issues)
      const terms = packageOf(issues, id)
      expect(packageId(issues, terms)).toBe(id)
      expect(terms.every((option, issue) => option >= 0 && option < (options[issue] ?? 0))).toBe(true)
    }),
    RUNS,
  )
})

test('numbers count all packages once, the last issue fastest', () => {
  const issues = agenda([2, 3, 2])
  const all = Array.from({ length: packageCount(issues) }, (_, id) => packageOf(issues, id))
  expect(new Set(all.map(String)).size).toBe(12)
  expect(all.slice(0, 4)).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [0, 1, 0],
    [0, 1, 1],
  ])
})

test('packages differ where an option was changed, and nowhere else', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(13), fc.nat(5), (options, any, where, option) => {
      const issues = agenda(options)
      const terms = packageOf(issues, any % packageCount(issues))
      const issue = where % options.length
      const changed = withOption(terms, issue, option)
      expect(differences(terms, changed)).toEqual(terms[issue] === option ? [] : [issue])
      expect(samePackage(terms, changed)).toBe(terms[issue] === option)
      expect(isFull(withOption(terms, issue, NOT_COVERED))).toBe(false)
    }),
    RUNS,
  )
})

test('a clause holds in a package that meets all its atoms, and never about an issue left open', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), fc.nat(2), fc.nat(31), (terms, issue, options) => {
      const met = [terms[issue] ?? 0].some((option) => (options & (1 << option)) !== 0)
      expect(holds([{ issue, options }], terms)).toBe(met)
      expect(holds([{ issue, options }], withOption(terms, issue, NOT_COVERED))).toBe(false)
      expect(
        holds(
          [
            { issue, options },
            { issue: 3, options: 31 },
          ],
          terms,
        ),
      ).toBe(false)
    }),
    RUNS,
  )
})
