import type { Scenario } from '../../scenario/scenario.ts'
import { of, type SideId } from '../../scenario/sides.ts'
import { countOf } from '../winSets.ts'
import { median, percent } from './median.ts'
import { someSeeds } from './naming.ts'
import { isLate, type Round, type War } from './studiedWar.ts'
import type { SeenIn, TheoremOfWars } from './theorem.ts'

/** Shares of packages in every win-set: narrower than the first is no window, wider than the second is no problem. */
const NARROWEST = 0.0005
const WIDEST = 0.02
const ENOUGH_SEEDS = 0.95

/** By round: the share of packages in every win-set, and that of the others' when one side is left out. */
type Seen = readonly {
  readonly round: number
  readonly share: number
  readonly without: Readonly<Record<SideId, number>>
}[]

/**
 * 2. In nearly all seeds a ripe window opens: in some round of the second half at least 0.05 % of packages are in every
 * win-set, and in no round at all more than 2 %.
 */
export const windowOpens: TheoremOfWars<Seen> = {
  id: '2',
  about: 'wars',
  mostSeeds: Number.POSITIVE_INFINITY,
  title: 'A ripe window opens in the second half, and is never wide',
  threshold: `in at least ${percent(ENOUGH_SEEDS)} % of seeds, between ${percent(NARROWEST, 2)} and ${percent(WIDEST)} % of packages`,
  look: ({ rounds }: War) => rounds.map(sharesIn),
  judge(scenario, wars) {
    const shut = wars.filter(({ seen }) => seen.every((one) => !isLate(scenario, one.round) || one.share < NARROWEST))
    const wide = wars.filter(({ seen }) => seen.some(({ share }) => share > WIDEST))
    const bad = new Set([...shut, ...wide].map(({ seed }) => seed))
    const opened = wars.length === 0 ? 0 : 1 - bad.size / wars.length
    return {
      pass: opened >= ENOUGH_SEEDS,
      figure: percent(opened),
      details: [
        `median share by round: ${byRound(scenario, wars, ({ share }) => `${percent(share, 3)} %`)}`,
        ...(shut.length === 0
          ? []
          : [`it never opens in seeds ${someSeeds(shut.map(({ seed }) => seed))}`, whoHoldsOut(scenario, shut)]),
        ...(wide.length === 0
          ? []
          : [
              `it opens wider than ${percent(WIDEST)} % in seeds ${someSeeds(wide.map(({ seed }) => seed))}`,
              'look at lines that bend for all packages, and at how fast weariness lowers mandates',
            ]),
      ],
    }
  },
}

function sharesIn({ number, coalitions, ripeCount }: Round): Seen[number] {
  const all = coalitions()
  const without = all.sides.map((side) => [
    side,
    countOf(
      all,
      all.sides.filter((other) => other !== side),
    ) / all.packages,
  ])
  return { round: number, share: ripeCount() / all.packages, without: Object.fromEntries(without) }
}

type Shares = Seen[number]

function byRound(
  scenario: Scenario,
  wars: readonly SeenIn<Seen>[],
  show: (one: { readonly share: number }) => string,
): string {
  return Array.from({ length: scenario.rounds }, (_, at) => {
    const shares = wars.flatMap(({ seen }) => seen.filter(({ round }) => round === at + 1).map(({ share }) => share))
    return `${at + 1}: ${show({ share: median(shares) ?? 0 })}`
  }).join(', ')
}

/** The side without which the last round of the shut wars would be open widest. */
function whoHoldsOut({ sides }: Scenario, shut: readonly SeenIn<Seen>[]): string {
  const last = shut.flatMap(({ seen }): readonly Shares[] => seen.slice(-1))
  const freed = sides
    .map((side) => ({ side, share: median(last.map(({ without }) => of(without, side))) ?? 0 }))
    .toSorted((one, other) => other.share - one.share)
  const [most] = freed
  return most === undefined || most.share === 0
    ? 'even without any one side nothing would be open: two sides exclude each other; look at their red lines'
    : `look at ${most.side} first: without it ${percent(most.share, 2)} % would be open in the last round of those seeds`
}
