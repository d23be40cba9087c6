import type { Lever } from '../scenario/scenario.ts'
import { of, type SideId } from '../scenario/sides.ts'
import { drawBelow } from './chance.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact } from './event.ts'
import { isTrueOrAbsent } from './gauges.ts'
import type { State } from './state.ts'

/** The first round in which the lever may be pulled again; 0 when it needs no rest or block. */
export function restsUntil(state: State, side: SideId, lever: Lever): number {
  const pulls = state.leverHistory.filter((pull) => pull.side === side && pull.lever === lever.id)
  const last = pulls.reduce((latest, { round }) => Math.max(latest, round), 0)
  const rested = last === 0 || lever.rest === 0 ? 0 : last + lever.rest + 1
  const blocked = state.blocks
    .filter((block) => block.side === side && block.lever === lever.id)
    .reduce((latest, { lastRound }) => Math.max(latest, lastRound + 1), 0)
  const until = Math.max(rested, blocked)
  return until > state.round ? until : 0
}

/** Can the side pull this lever now? */
export const isAvailable = (state: State, side: SideId, lever: Lever): boolean =>
  restsUntil(state, side, lever) === 0 && isTrueOrAbsent(state, lever.available)

/** Chooses the unilateral act that resolves at the world turn; null takes the choice back. */
export function pullLever(state: State, by: SideId, { lever: wanted }: Ask<'pullLever'>): Decision {
  const early = outsideOf(state, 'consult')
  if (early) return early
  if (wanted === null) {
    return state.levers[by] === undefined
      ? { code: 'nothing-to-take-back' }
      : [{ type: 'leverChosen', side: by, lever: null }]
  }
  const lever = of(state.scenario.bySide, by).levers.find(({ id }) => id === wanted)
  if (lever === undefined) return { code: 'unknown', what: 'lever' }
  const untilRound = restsUntil(state, by, lever)
  if (untilRound > 0) return { code: 'lever-resting', untilRound }
  if (!isTrueOrAbsent(state, lever.available)) return { code: 'lever-unavailable' }
  return [{ type: 'leverChosen', side: by, lever: lever.id }]
}

/** Asks home: the band in which the side sees its mandate narrows for this round. One poll a round. */
export function poll(state: State, by: SideId): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  if (hasPolled(state, by)) return { code: 'poll-used' }
  return [pollResult(state, by)]
}

/** Has the side asked its home in this round? */
export const hasPolled = (state: State, side: SideId): boolean =>
  of(state.homes, side).polls.some(({ round, ofNews }) => round === state.round && ofNews === undefined)

/** A poll of that side, with its error in percent of the band. */
export const pollResult = (state: State, side: SideId): { readonly type: 'polled' } & Fact<'polled'> => ({
  type: 'polled',
  side,
  shift: drawBelow(101, state.seed, state.round, `poll:${side}`, of(state.homes, side).polls.length) - 50,
})

export function leverChosen(state: State, { side, lever }: Fact<'leverChosen'>): State {
  if (lever !== null) return { ...state, levers: { ...state.levers, [side]: lever } }
  const { [side]: _taken, ...others } = state.levers
  return { ...state, levers: others }
}

export const leverPulled = (state: State, { side, lever }: Fact<'leverPulled'>): State => ({
  ...state,
  leverHistory: [...state.leverHistory, { round: state.round, side, lever }],
})

export const leverBlocked = (state: State, block: Fact<'leverBlocked'>): State => ({
  ...state,
  blocks: [...state.blocks, { side: block.side, lever: block.lever, lastRound: block.lastRound }],
})
