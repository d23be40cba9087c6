import { efficient, frontier } from '@red-lines/shared/analysis/frontier.ts'
import { pivotality } from '@red-lines/shared/analysis/pivotality.ts'
import { solutions } from '@red-lines/shared/analysis/solutions.ts'
import { type Space, spaceOf } from '@red-lines/shared/analysis/space.ts'
import { valueLeft } from '@red-lines/shared/analysis/valueLeft.ts'
import {
  countByCoalition,
  countByOption,
  countOf,
  type Outcomes,
  packagesIn,
} from '@red-lines/shared/analysis/winSets.ts'
import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBargain, type Bargain } from '../support/bargains.ts'
import {
  countsOfOptions,
  everyPackage,
  inEveryWinSet,
  type Judged,
  left,
  solved,
  supportersOfPackages,
  undominated,
} from '../support/oracle.ts'

const RUNS = { numRuns: 400, seed: 20_251_202 }
const space = ({ rules, seats, setting }: Bargain): Space => spaceOf(rules, seats, setting)

function forEveryBargain(check: (bargain: Bargain) => void): void {
  const property = fc.property(anyBargain, (bargain) => {
    check(bargain)
  })
  fc.assert(property, RUNS)
}

/** Outcomes package by package, as the oracle has them. */
const listed = ({ ids, worth }: Outcomes) =>
  [...ids].map((id, at) => ({ id, worth: worth.map((column) => column[at]) }))
const bare = (some: readonly Judged[]) => some.map(({ id, worth }) => ({ id, worth }))

const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: 1 << all.length }, (_, set) => all.filter((_, at) => (set & (1 << at)) !== 0))

/** How many packages all of these sides support. */
const commonTo = (coalition: readonly SideId[], supporters: readonly (readonly SideId[])[]): number =>
  supporters.filter((some) => coalition.every((side) => some.includes(side))).length

test('AN3 every coalition has as many packages in common as a walk through all of them finds', () => {
  forEveryBargain((bargain) => {
    const coalitions = countByCoalition(space(bargain), bargain.demands)
    const supporters = supportersOfPackages(bargain)
    expect(coalitions.packages).toBe(supporters.length)
    for (const coalition of subsets(bargain.demands.map(({ side }) => side)))
      expect(countOf(coalitions, coalition)).toBe(commonTo(coalition, supporters))
  })
})

test('AN3 every option is in as many commonly accepted packages as a walk finds', () => {
  forEveryBargain((bargain) => expect(countByOption(space(bargain), bargain.demands)).toEqual(countsOfOptions(bargain)))
})

test('AN3 the packages in every win-set are those that all the homes would ratify, worth what the engine says', () => {
  forEveryBargain((bargain) =>
    expect(listed(packagesIn(space(bargain), bargain.demands))).toEqual(bare(inEveryWinSet(bargain))),
  )
})

test('AN4 the frontier holds all packages that no other dominates, equal ones together', () => {
  forEveryBargain((bargain) =>
    expect(listed(frontier(space(bargain)))).toEqual(bare(undominated(everyPackage(bargain)))),
  )
})

test('AN4 the efficient packages of a win-set are those that no other of the set dominates', () => {
  forEveryBargain((bargain) => {
    const common = packagesIn(space(bargain), bargain.demands)
    expect(listed(efficient(common))).toEqual(bare(undominated(inEveryWinSet(bargain))))
  })
})

test('AN2 the four solutions are those of whole-number arithmetic over what all homes ratify, with every tie', () => {
  let some = 0
  forEveryBargain((bargain) => {
    const found = solutions(packagesIn(space(bargain), bargain.demands), bargain.disagreement)
    expect(found).toEqual(solved(inEveryWinSet(bargain), bargain.disagreement))
    if (found !== null) some += 1
  })
  expect(some).toBeGreaterThan(50)
})

test('AN2 products that doubles cannot tell apart are compared exactly', () => {
  // equal in sum, sum of squares and sum of cubes, so their products differ by 180 in 10^20
  const [one, other] = [
    [0, 4, 7, 11],
    [1, 2, 9, 10],
  ].map((gains) => gains.map((gain) => 100_000 + gain))
  const worth = [0, 1, 2, 3].map((seat) => Int32Array.of(one?.[seat] ?? 0, other?.[seat] ?? 0, one?.[3 - seat] ?? 0))
  const found = solutions({ ids: Uint32Array.of(4, 5, 6), worth }, [0, 0, 0, 0])
  expect(found?.nash).toEqual({ ids: [5], worth: other })
  expect(found?.utilitarian.ids).toEqual([4, 5, 6])
})

test('AN5 what a deal left is the most that the seats could have had more with nobody worse off', () => {
  let some = 0
  forEveryBargain((bargain) => {
    const { distance, ...found } = valueLeft(space(bargain), bargain.demands, bargain.deal)
    const { distance: expected, ...rest } = left(bargain)
    expect(found).toEqual(rest)
    expect(distance).toBeCloseTo(expected, 6)
    if (found.better > 0) some += 1
  })
  expect(some).toBeGreaterThan(50)
})

test('AN6 a side is pivotal by the share of the others’ common packages that it stands against', () => {
  forEveryBargain((bargain) => {
    const coalitions = countByCoalition(space(bargain), bargain.demands)
    const supporters = supportersOfPackages(bargain)
    const sides = bargain.demands.map(({ side }) => side)
    for (const side of sides) {
      const others = commonTo(
        sides.filter((other) => other !== side),
        supporters,
      )
      expect(pivotality(coalitions, side)).toBe(others === 0 ? null : 1 - commonTo(sides, supporters) / others)
    }
  })
})

test('AN3 a seat may have more than ten lines across the agenda without one being taken for another', () => {
  const issues = ['where', 'when'].map((id) => ({
    id,
    options: ['first', 'second', 'third'].map((option) => ({ id: option })),
    statusQuo: 0,
    interim: [],
  }))
  const line = (at: number): RedLine => {
    const [where, when] = at === 1 || at === 2 ? [0, at - 1] : at === 12 ? [1, 2] : [2, at % 3]
    const clause = [where, when].map((option, issue) => ({ issue, options: 1 << option }))
    return { id: `line-${at}`, kind: 'hard', declared: true, forbids: [clause] }
  }
  const side = 'only' as SideId
  const redLines = Array.from({ length: 13 }, (_, at) => line(at))
  const scores = issues.map(({ options }) => options.map(() => 0))
  const bargain: Bargain = {
    rules: { sides: [side], issues, agreement: { mustSign: [side], atLeast: 2 }, sponsorships: [], guarantees: [] },
    seats: [{ side, scores, clauses: [], hostValue: {}, redLines }],
    setting: { signatories: [side], credibility: {}, worthModifiers: [], host: null },
    demands: [{ side, atLeast: 0, lines: {} }],
    disagreement: [0],
    deal: [0, 0],
  }
  expect([...packagesIn(space(bargain), bargain.demands).ids]).toEqual([2, 3, 4])
  expect(inEveryWinSet(bargain).map(({ id }) => id)).toEqual([2, 3, 4])
})

test('AN3 more packages than can be walked are refused', () => {
  const issue = {
    id: 'issue',
    options: Array.from({ length: 6 }, (_, at) => ({ id: `${at}` })),
    statusQuo: 0,
    interim: [],
  }
  const rules = {
    sides: [],
    issues: new Array(9).fill(issue),
    agreement: { mustSign: [], atLeast: 2 },
    sponsorships: [],
    guarantees: [],
  }
  const setting = { signatories: [], credibility: {}, worthModifiers: [], host: null }
  expect(() => spaceOf(rules, [], setting)).toThrow(RangeError)
})
