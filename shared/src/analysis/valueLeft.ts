import { type Package, packageId, packageOf } from '../scenario/package.ts'
import { efficient } from './frontier.ts'
import type { Space } from './space.ts'
import { type Demand, type Outcomes, outcomesOf, packagesIn } from './winSets.ts'

/** What a deal left on the table. */
export type ValueLeft = {
  /** packages that every home would ratify, at least as good for each seat and better for one */
  readonly better: number
  /** the most points that the seats together could have had more, with nobody worse off */
  readonly joint: number
  /** the package that would have brought them: of several, the one with the largest smallest gain, then the lowest id */
  readonly witness: Package | null
  /** points from the deal to the nearest efficient package that dominates it; 0 when the deal is efficient */
  readonly distance: number
}

/** What a deal left on the table, among the packages that all those homes would ratify. */
export function valueLeft(space: Space, demands: readonly Demand[], deal: Package): ValueLeft {
  const had = outcomesOf(space, Uint32Array.of(packageId(space.rules.issues, deal))).worth.map(([worth]) => worth ?? 0)
  const better = dominating(space, demands, had)
  const gains = (outcomes: Outcomes, at: number) =>
    outcomes.worth.map((column, seat) => (column[at] ?? 0) - (had[seat] ?? 0))
  const size = (parts: readonly number[]) => parts.reduce((sum, one) => sum + one, 0)

  let witness: { readonly id: number; readonly joint: number; readonly least: number } | null = null
  for (const [at, id] of better.ids.entries()) {
    const gained = gains(better, at)
    const joint = size(gained)
    const least = Math.min(...gained)
    if (witness === null || joint > witness.joint || (joint === witness.joint && least > witness.least))
      witness = { id, joint, least }
  }
  const nearest = efficient(better)
  const squares = [...nearest.ids.keys()].map((at) => size(gains(nearest, at).map((one) => one * one)))
  return {
    better: better.ids.length,
    joint: witness?.joint ?? 0,
    witness: witness === null ? null : packageOf(space.rules.issues, witness.id),
    distance: squares.length === 0 ? 0 : Math.sqrt(squares.reduce((least, one) => Math.min(one, least))),
  }
}

/** The packages of the common win-set that are nowhere worse than those worths and somewhere better. */
function dominating(space: Space, demands: readonly Demand[], had: readonly number[]): Outcomes {
  const atLeast = (side: string) => had[space.seats.findIndex(({ seat }) => seat.side === side)] ?? 0
  const { ids, worth } = packagesIn(
    space,
    demands.map((demand) => ({ ...demand, atLeast: Math.max(demand.atLeast, atLeast(demand.side)) })),
  )
  const isBetter = (at: number) =>
    worth.every((column, seat) => (column[at] ?? 0) >= (had[seat] ?? 0)) &&
    worth.some((column, seat) => (column[at] ?? 0) > (had[seat] ?? 0))
  const stay = [...ids.keys()].filter(isBetter)
  return {
    ids: Uint32Array.from(stay, (at) => ids[at] ?? 0),
    worth: worth.map((column) => Int32Array.from(stay, (at) => column[at] ?? 0)),
  }
}
