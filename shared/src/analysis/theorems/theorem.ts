import type { Scenario } from '../../scenario/scenario.ts'
import type { War } from './studiedWar.ts'

/** What is claimed of a good scenario. */
export type Claim = { readonly id: string; readonly title: string; readonly threshold: string }

/** Whether the claim holds, by which figure, and what breaks it or what was assumed. */
export type Finding = { readonly pass: boolean; readonly figure: number | null; readonly details: readonly string[] }

/** A claim that the data alone decide. */
export type TheoremOfScenario = Claim & {
  readonly about: 'scenario'
  readonly judge: (scenario: Scenario) => Finding
}

/** What was seen in the war of one seed: plain data, so that it can come from another thread. */
export type SeenIn<Seen> = { readonly seed: number; readonly seen: Seen }

/** A claim about wars in which nothing is agreed: each is looked at alone, all are judged together. */
export type TheoremOfWars<Seen = unknown> = Claim & {
  readonly about: 'wars'
  /** more seeds than these are not looked at */
  readonly mostSeeds: number
  look(war: War): Seen
  judge(scenario: Scenario, wars: readonly SeenIn<Seen>[]): Finding
}
