import type { State } from '../game/state.ts'
import { isInWinSet } from '../game/winSet.ts'
import type { Package } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'

/**
 * The first of some states, in their order, in which the homes of all who would sign had ratified a package. Null when
 * there is none: then the text never had its moment.
 */
export const firstRatifiable = (
  states: readonly State[],
  terms: Package,
  signatories?: readonly SideId[],
): State | null =>
  states.find((state) =>
    (signatories ?? state.scenario.sides).every((side) => isInWinSet(state, side, terms, signatories)),
  ) ?? null
