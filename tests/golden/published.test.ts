import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadScenario } from '@red-lines/server/scenarios/loadScenario.ts'
import { frontier } from '@red-lines/shared/analysis/frontier.ts'
import { type SolutionPoint, solutions } from '@red-lines/shared/analysis/solutions.ts'
import { spaceNow } from '@red-lines/shared/analysis/space.ts'
import {
  countByCoalition,
  countByOption,
  countOf,
  demandsNow,
  type Outcomes,
  packagesIn,
} from '@red-lines/shared/analysis/winSets.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import { packageOf } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'

type Harbour = {
  readonly packages: number
  readonly passing: number
  readonly unanimous: number
  readonly passingPerParty: Readonly<Record<string, number>>
  readonly individuallyAcceptable: Readonly<Record<string, number>>
  /** how many packages exactly so many parties agree to */
  readonly agreeing: readonly number[]
  readonly unanimousDeals: readonly (readonly string[])[]
}

type PublishedPoint = { readonly options: readonly string[]; readonly utilities: readonly number[] }

type Domain = {
  /** points for a utility of 1 */
  readonly scale: number
  readonly packages: number
  /** by party, issue and option */
  readonly utilities: readonly (readonly (readonly number[])[])[]
  /** distance from the nearest package to the one that gives everybody everything */
  readonly opposition: number
  readonly paretoPackages: number
  readonly paretoPoints: readonly (readonly number[])[]
  readonly nash: PublishedPoint
  readonly kalai: PublishedPoint
  readonly kalaiSmorodinsky: PublishedPoint
  readonly utilitarian: PublishedPoint
  /** by party, over all packages */
  readonly least: readonly number[]
  readonly most: readonly number[]
  readonly mean: readonly number[]
}

function caseOf<Published>(name: string): { readonly scenario: Scenario; readonly published: Published } {
  const folder = join(import.meta.dirname, 'published', name)
  const read = loadScenario(folder)
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return {
    scenario: read.scenario,
    published: JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8')) as Published,
  }
}

const optionsOf = ({ issues }: Scenario, id: number): readonly string[] =>
  packageOf(issues, id).map((option, issue) => issues[issue]?.options[option]?.id ?? '')

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

test('AN1 the harbour: 720 packages, 55 pass, 12 please all six parties, and each party as published', () => {
  const { scenario, published } = caseOf<Harbour>('harbour')
  const state = opening(scenario, 1)
  const space = spaceNow(state)
  const demands = demandsNow(state)
  const coalitions = countByCoalition(space, demands)
  const { sides, agreement } = scenario
  const unanimous = countOf(coalitions, sides)
  /** to which all agree but this one */
  const allBut = (side: SideId): number =>
    countOf(
      coalitions,
      sides.filter((other) => other !== side),
    ) - unanimous
  const canMiss = sides.filter((side) => !agreement.mustSign.includes(side))
  const passing = unanimous + sum(canMiss.map(allBut))

  expect(agreement.atLeast).toBe(sides.length - 1)
  expect(space.packages).toBe(published.packages)
  expect(unanimous).toBe(published.unanimous)
  expect(passing).toBe(published.passing)
  expect(
    Object.fromEntries(sides.map((side) => [side, canMiss.includes(side) ? passing - allBut(side) : passing])),
  ).toEqual(published.passingPerParty)
  expect(Object.fromEntries(sides.map((side) => [side, countOf(coalitions, [side])]))).toEqual(
    published.individuallyAcceptable,
  )
  expect(agreeingExactly(coalitions.counts, sides.length)).toEqual(published.agreeing)

  const deals = [...packagesIn(space, demands).ids].map((id) => optionsOf(scenario, id))
  expect(deals).toEqual(published.unanimousDeals)
  expect(countByOption(space, demands)).toEqual(
    scenario.issues.map(({ options }, issue) =>
      options.map(({ id }) => published.unanimousDeals.filter((deal) => deal[issue] === id).length),
    ),
  )
})

/** How many packages exactly so many sides agree to, from how many each set of sides agrees to. */
function agreeingExactly(counts: Float64Array, sides: number): readonly number[] {
  const exactly = [...counts]
  for (let side = 0; side < sides; side += 1)
    for (const set of exactly.keys())
      if ((set & (1 << side)) === 0) exactly[set] = (exactly[set] ?? 0) - (exactly[set | (1 << side)] ?? 0)
  const members = (set: number): number => (set === 0 ? 0 : (set & 1) + members(set >>> 1))
  return Array.from({ length: sides + 1 }, (_, size) => sum(exactly.filter((_, set) => members(set) === size)))
}

/** Rounding moves the points of an option by at most a half; published figures have nine digits. */
const within = (scenario: Scenario, scale: number): number => scenario.issues.length / 2 / scale + 1e-9

function expectNear(found: readonly number[], published: readonly number[], tolerance: number): void {
  expect(found).toHaveLength(published.length)
  for (const [at, one] of found.entries()) expect(Math.abs(one - (published[at] ?? 0))).toBeLessThan(tolerance)
}

const utilitiesAt = ({ worth }: Outcomes, at: number, scale: number): readonly number[] =>
  worth.map((column) => (column[at] ?? 0) / scale)

test.each(['components', 'nice-or-die'])(
  'AN1 %s: opposition, frontier and the points of Nash, Kalai, Kalai-Smorodinsky and most utility as published',
  (name) => {
    const { scenario, published } = caseOf<Domain>(name)
    const { scale } = published
    const near = within(scenario, scale)
    for (const [at, side] of scenario.sides.entries())
      expect(of(scenario.bySide, side).scores).toEqual(
        published.utilities[at]?.map((issue) => issue.map((utility) => Math.round(utility * scale))),
      )

    const state = opening(scenario, 1)
    const space = spaceNow(state)
    const all = packagesIn(space, demandsNow(state))
    expect(all.ids).toHaveLength(published.packages)
    const utilities = [...all.ids.keys()].map((at) => utilitiesAt(all, at, scale))
    const column = (seat: number) => utilities.map((own) => own[seat] ?? 0)
    for (const seat of scenario.sides.keys()) {
      expectNear(
        [Math.min(...column(seat)), Math.max(...column(seat)), sum(column(seat)) / utilities.length],
        [published.least[seat] ?? 0, published.most[seat] ?? 0, published.mean[seat] ?? 0],
        near,
      )
    }
    const toEverything = utilities.map((own) => Math.hypot(...own.map((utility) => 1 - utility)))
    expectNear([Math.min(...toEverything)], [published.opposition], 2 * near)

    const best = frontier(space)
    expect(best.ids).toHaveLength(published.paretoPackages)
    const points = [...best.ids.keys()].map((at) => utilitiesAt(best, at, scale))
    const byFirst = points.toSorted(([one = 0], [other = 0]) => one - other)
    for (const [at, point] of byFirst.entries()) expectNear(point, published.paretoPoints[at] ?? [], near)

    const found = solutions(all, [0, 0])
    const expectPoint = (point: SolutionPoint | undefined, { options, utilities: own }: PublishedPoint) => {
      expect(optionsOf(scenario, point?.ids[0] ?? -1)).toEqual(options)
      expectNear(point?.worth.map((worth) => worth / scale) ?? [], own, near)
    }
    expectPoint(found?.nash, published.nash)
    expectPoint(found?.egalitarian, published.kalai)
    expectPoint(found?.kalaiSmorodinsky, published.kalaiSmorodinsky)
    expectPoint(found?.utilitarian, published.utilitarian)
  },
)

test('AN2 nice or die: two packages tie at the Nash point and at the utilitarian one, and both are kept', () => {
  const { scenario } = caseOf<Domain>('nice-or-die')
  const state = opening(scenario, 1)
  const found = solutions(packagesIn(spaceNow(state), demandsNow(state)), [0, 0])
  expect(found?.nash).toEqual({ ids: [0, 1], worth: [10_000, 1_600] })
  expect(found?.utilitarian).toEqual({ ids: [0, 1], worth: [10_000, 1_600] })
  expect(found?.kalaiSmorodinsky).toEqual({ ids: [2], worth: [2_990, 2_990] })
  expect(found?.egalitarian).toEqual({ ids: [2], worth: [2_990, 2_990] })
})
