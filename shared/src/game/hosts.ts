import type { SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import type { State } from './state.ts'

/** Says in public who should host the talks. */
export function backHost(state: State, by: SideId, { host }: Ask<'backHost'>): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  if (!state.scenario.hosts.some(({ id }) => id === host)) return { code: 'unknown', what: 'host' }
  return [{ type: 'hostBacked', side: by, host }]
}

/** The host changes when all who must sign back the same other one. */
export function settleHost(state: State): readonly GameEvent[] {
  const [first, ...others] = state.scenario.agreement.mustSign.map((side) => state.hostBackers[side])
  if (first === undefined || first === state.host || others.some((host) => host !== first)) return []
  return [{ type: 'hostChanged', host: first }]
}

export const hostBacked = (state: State, { side, host }: Fact<'hostBacked'>): State => ({
  ...state,
  hostBackers: { ...state.hostBackers, [side]: host },
})

export const hostChanged = (state: State, { host }: Fact<'hostChanged'>): State => ({ ...state, host })
