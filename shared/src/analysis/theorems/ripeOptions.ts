import { ripeRounds, type War } from './studiedWar.ts'
import type { SeenIn } from './theorem.ts'

/** How many packages of ripe rounds hold an option, by issue and option. */
export type OptionCounts = readonly (readonly number[])[]

export const optionCountsOf = (war: War): OptionCounts =>
  summed(
    war.scenario.issues.map(({ options }) => options.map(() => 0)),
    ripeRounds(war).map(({ ripeByOption }) => ripeByOption()),
  )

/** The ripe sets of all seeds and rounds pooled: a package counts once for every round in which it was ripe. */
export const pooled = (wars: readonly SeenIn<OptionCounts>[]): OptionCounts =>
  wars.length === 0
    ? []
    : summed(
        wars[0]?.seen.map((options) => options.map(() => 0)) ?? [],
        wars.map(({ seen }) => seen),
      )

const summed = (none: OptionCounts, all: readonly OptionCounts[]): OptionCounts =>
  all.reduce(
    (sums, counts) => sums.map((options, issue) => options.map((sum, at) => sum + (counts[issue]?.[at] ?? 0))),
    none,
  )

export const total = (counts: OptionCounts): number => counts[0]?.reduce((sum, one) => sum + one, 0) ?? 0
