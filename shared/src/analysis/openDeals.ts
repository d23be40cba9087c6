import type { State } from '../game/state.ts'
import type { SideId } from '../scenario/sides.ts'
import { spaceNow } from './space.ts'
import { countByCoalition, countOf, demandsNow } from './winSets.ts'

/** How many packages several homes would all ratify now, if every side signed. */
export type OpenDeals = {
  readonly packages: number
  /** all sides, then all but one, then each pair; no coalition twice */
  readonly coalitions: readonly { readonly sides: readonly SideId[]; readonly open: number }[]
}

/** What could be agreed at a table now: it tells of every side's secrets. */
export function openDeals(state: State): OpenDeals {
  const { sides } = state.scenario
  const counted = countByCoalition(spaceNow(state), demandsNow(state))
  const allButOne = sides.map((one) => sides.filter((side) => side !== one)).filter(({ length }) => length > 2)
  const pairs = sides.flatMap((one, at) => sides.slice(at + 1).map((other) => [one, other]))
  const coalitions = sides.length > 2 ? [sides, ...allButOne, ...pairs] : [sides]
  return {
    packages: counted.packages,
    coalitions: coalitions.map((coalition) => ({ sides: coalition, open: countOf(counted, coalition) })),
  }
}
