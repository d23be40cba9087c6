import { packageCount } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { assumptionsFor } from './assumptions.ts'
import type { Job, Sightings } from './lookAt.ts'
import { type Invariant, invariant, type Report } from './report.ts'
import type { Theorem } from './theorems.ts'

/** Looks at a seed, here or in a worker. */
type Look = (job: Job) => Sightings | Promise<Sightings>

/** Proves or refutes theorems about a scenario, over the wars and games of some seeds. */
export async function checkScenario(
  scenario: Scenario,
  theorems: readonly Theorem[],
  seeds: Report['seeds'],
  look: Look,
): Promise<Report> {
  const jobs = jobsFor(scenario, theorems, seeds)
  const sightings = await Promise.all(jobs.map(look))
  return {
    scenario: scenario.id,
    packages: packageCount(scenario.issues),
    seeds,
    assumptions: assumptionsFor(scenario),
    invariants: theorems.map((theorem): Invariant => {
      if (theorem.about === 'scenario') return invariant(theorem, theorem.judge(scenario))
      const seen = jobs.flatMap(({ seed, ids }, at) =>
        ids.includes(theorem.id) ? [{ seed, seen: sightings[at]?.[theorem.id] }] : [],
      )
      return invariant(theorem, theorem.judge(scenario, seen))
    }),
  }
}

/** The seeds that these theorems ask to look at, and which of them ask. */
function jobsFor(scenario: Scenario, theorems: readonly Theorem[], { first, count }: Report['seeds']): readonly Job[] {
  return Array.from({ length: count }, (_, at) => ({
    scenario,
    seed: first + at,
    ids: theorems.filter((one) => one.about !== 'scenario' && at < one.mostSeeds).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0)
}
