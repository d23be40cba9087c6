import type { Package } from '../scenario/package.ts'
import { of, type SideId } from '../scenario/sides.ts'
import { linesCrossedNow } from './redLines.ts'
import type { State, Verdict } from './state.ts'
import { worthNow } from './valuation.ts'

/** The value of fighting on (the side's reservation value), in points. */
export function reservationValue(state: State, side: SideId): number {
  const { fightingOn } = of(state.scenario.bySide, side)
  const lackOfAid = state.aid - state.scenario.world.aid.neutral
  return (
    fightingOn.base +
    Math.floor(
      (fightingOn.front * state.front + fightingOn.aid * lackOfAid - fightingOn.losses * of(state.homes, side).losses) /
        10_000,
    )
  )
}

/** The least worth that home would ratify: backlash raises it, weariness lowers it. */
export function mandate(state: State, side: SideId): number {
  const { home } = of(state.scenario.bySide, side)
  const { backlash, weariness } = of(state.homes, side)
  return reservationValue(state, side) + Math.floor((home.backlash * backlash - home.weariness * weariness) / 10_000)
}

/** What a side's home says to a package signed by those sides. */
export function verdict(state: State, side: SideId, terms: Package, signatories: readonly SideId[]): Verdict {
  if (linesCrossedNow(state, side, terms).length > 0) return { side, yes: false, because: 'redLine' }
  if (worthNow(state, side, terms, signatories) < mandate(state, side)) return { side, yes: false, because: 'mandate' }
  return { side, yes: true, because: 'accepted' }
}

/** Would the side ratify the package now? */
export const isInWinSet = (
  state: State,
  side: SideId,
  terms: Package,
  signatories: readonly SideId[] = state.scenario.sides,
): boolean => verdict(state, side, terms, signatories).yes
