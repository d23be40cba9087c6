import type { TheoremOfScenario, TheoremOfWars } from '@red-lines/shared/analysis/theorems/theorem.ts'
import { packageCount } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { invariant, type Report } from './report.ts'
import { lookAt } from './warsOfSeeds.ts'

/**
 * Proves or refutes theorems about a scenario, over the wars of `count` seeds from `first` on.
 * @param say hears of progress
 */
export function checkScenario(
  scenario: Scenario,
  theorems: readonly (TheoremOfScenario | TheoremOfWars)[],
  seeds: Report['seeds'],
  say: (done: number) => void,
): Report {
  const aboutWars = theorems.filter((theorem) => theorem.about === 'wars')
  const most = Math.min(seeds.count, Math.max(0, ...aboutWars.map(({ mostSeeds }) => mostSeeds)))
  const wars = Array.from({ length: most }, (_, at) => {
    const seed = seeds.first + at
    const wanted = aboutWars.filter(({ mostSeeds }) => at < mostSeeds)
    const sightings = lookAt(scenario, seed, wanted)
    say(at + 1)
    return { seed, sightings }
  })
  return {
    scenario: scenario.id,
    packages: packageCount(scenario.issues),
    seeds,
    invariants: theorems.map((theorem) =>
      invariant(
        theorem,
        theorem.about === 'scenario'
          ? theorem.judge(scenario)
          : theorem.judge(
              scenario,
              wars.slice(0, theorem.mostSeeds).map(({ seed, sightings }) => ({ seed, seen: sightings[theorem.id] })),
            ),
      ),
    ),
  }
}
