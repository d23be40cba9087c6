import { studiedWar } from '@red-lines/shared/analysis/theorems/studiedWar.ts'
import type { TheoremOfWars } from '@red-lines/shared/analysis/theorems/theorem.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'

/** What each theorem sees in the war of one seed, by the theorem's id. Plain data. */
export type Sightings = Readonly<Record<string, unknown>>

/** Looks at one war for all these theorems at once: they share its spaces and counts. */
export function lookAt(scenario: Scenario, seed: number, theorems: readonly TheoremOfWars[]): Sightings {
  const war = studiedWar(scenario, seed)
  return Object.fromEntries(theorems.map((theorem) => [theorem.id, theorem.look(war)]))
}
