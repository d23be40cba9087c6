import { firstRatifiable } from '@red-lines/shared/analysis/counterfactual.ts'
import { frontier } from '@red-lines/shared/analysis/frontier.ts'
import { spaceNow, spaceOf } from '@red-lines/shared/analysis/space.ts'
import { countByCoalition, countOf, demandsNow, packagesIn } from '@red-lines/shared/analysis/winSets.ts'
import { botGame } from '@red-lines/shared/bots/botGame.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import { settingSeen, worthNow } from '@red-lines/shared/game/valuation.ts'
import { disclosed, publicView } from '@red-lines/shared/game/view.ts'
import { isInWinSet } from '@red-lines/shared/game/winSet.ts'
import { publicBrief, sideBrief } from '@red-lines/shared/scenario/brief.ts'
import { type Package, packageCount, packageId, packageOf } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyIntents, anyScenario } from '../support/arbitraries.ts'
import { play } from '../support/play.ts'
import { scenario as shipped, somePackages } from '../support/ukraine.ts'

const RUNS = { numRuns: 60, seed: 20_251_203 }

/** A table in the middle of a game: weary homes, changed hosts, spent credibility, options worth more or less. */
type Course = { readonly scenario: Scenario; readonly states: readonly State[]; readonly some: readonly SideId[] }

const anyCourse: fc.Arbitrary<Course> = fc
  .record({ scenario: anyScenario, intents: anyIntents, seed: fc.nat(), leftOut: fc.nat(3) })
  .map(({ scenario, intents, seed, leftOut }) => {
    const steps = play(opening(scenario, seed), intents)
    const states = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)].flatMap((step) => step?.after ?? [])
    return { scenario, states, some: scenario.sides.filter((_, at) => at !== leftOut) }
  })

function forEveryCourse(check: (course: Course) => void): void {
  const property = fc.property(anyCourse, (course) => {
    check(course)
  })
  fc.assert(property, RUNS)
}

const allPackages = ({ issues }: Scenario): readonly Package[] =>
  Array.from({ length: packageCount(issues) }, (_, id) => packageOf(issues, id))

test('AN3 the win-sets of a table are what its homes would ratify now, whoever signs', () => {
  forEveryCourse(({ scenario, states, some }) => {
    const packages = allPackages(scenario)
    for (const state of states) {
      const coalitions = countByCoalition(spaceNow(state, some), demandsNow(state))
      for (const asked of [...scenario.sides.map((side) => [side]), some, scenario.sides]) {
        const ratified = packages.filter((terms) => asked.every((side) => isInWinSet(state, side, terms, some)))
        expect(countOf(coalitions, asked)).toBe(ratified.length)
      }
    }
  })
})

test('AN3 what a seat counts from its own brief and the public view is what the server counts for it', () => {
  forEveryCourse(({ scenario, states }) => {
    for (const state of states) {
      const brief = publicBrief(scenario, disclosed(state))
      const setting = settingSeen(publicView(state), scenario.sides)
      for (const demand of demandsNow(state)) {
        const seen = spaceOf(brief, [sideBrief(scenario, demand.side)], setting)
        const ratified = allPackages(scenario).flatMap((terms, id) =>
          isInWinSet(state, demand.side, terms) ? [id] : [],
        )
        expect([...packagesIn(seen, [demand]).ids]).toEqual(ratified)
      }
    }
  })
})

test('AN3 AN4 in the shipped scenario too, win-sets and frontier are right about every package of a sample', () => {
  const { moves, end } = botGame(shipped, 1)
  const table = moves[Math.floor(moves.length / 2)]?.before ?? end
  const space = spaceNow(table)
  const winSets = demandsNow(table).map((demand) => new Set(packagesIn(space, [demand]).ids))
  const best = frontier(space)
  const bestIds = new Set(best.ids)
  const bestWorths = [...best.ids.keys()].map((at) => best.worth.map((column) => column[at] ?? 0))
  const accepted = shipped.sides.map(() => 0)
  for (const terms of somePackages()) {
    const id = packageId(shipped.issues, terms)
    for (const [seat, side] of shipped.sides.entries()) {
      const isAccepted = isInWinSet(table, side, terms)
      expect(winSets[seat]?.has(id)).toBe(isAccepted)
      if (isAccepted) accepted[seat] = (accepted[seat] ?? 0) + 1
    }
    const worths = shipped.sides.map((side) => worthNow(table, side, terms))
    const asGood = bestWorths.filter((row) => row.every((worth, seat) => worth >= (worths[seat] ?? 0)))
    const isBeaten = asGood.some((row) => row.some((worth, seat) => worth > (worths[seat] ?? 0)))
    expect(asGood.length).toBeGreaterThan(0)
    expect(bestIds.has(id)).toBe(!isBeaten)
  }
  expect(Math.min(...accepted)).toBeGreaterThan(0)
})

test('AN7 a text had its moment in the first state in which all who would sign had ratified it', () => {
  let moments = 0
  forEveryCourse(({ scenario, states, some }) => {
    for (const signatories of [undefined, some]) {
      for (const terms of allPackages(scenario)) {
        const could = states.map((state) =>
          (signatories ?? scenario.sides).every((side) => isInWinSet(state, side, terms, signatories)),
        )
        const found = firstRatifiable(states, terms, signatories)
        expect(found === null ? -1 : states.indexOf(found)).toBe(could.indexOf(true))
        if (could.indexOf(true) > 0) moments += 1
      }
    }
  })
  expect(moments).toBeGreaterThan(20)
})
