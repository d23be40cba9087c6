import { of, type SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import type { State } from './state.ts'

/** Announces in public that the side will pull a lever by the end of the next round. */
export function threaten(state: State, by: SideId, { lever }: Ask<'threaten'>): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  if (!of(state.scenario.bySide, by).levers.some(({ id }) => id === lever)) return { code: 'unknown', what: 'lever' }
  if (state.threats.some((threat) => threat.side === by && threat.lever === lever && threat.status === 'open'))
    return { code: 'already-pledged' }
  return [{ type: 'threatened', side: by, lever }]
}

/** Which open threats were carried out or fell due unfulfilled, at the world turn after the levers were pulled. */
export function judgeThreats(state: State): readonly GameEvent[] {
  return state.threats.flatMap((threat): readonly GameEvent[] => {
    if (threat.status !== 'open') return []
    const { side, lever } = threat
    const carriedOut = state.leverHistory.some(
      (pull) => pull.side === side && pull.lever === lever && pull.round === state.round,
    )
    if (!carriedOut && state.round <= threat.round) return []
    const { threatCarriedOut, threatIdle } = state.scenario.credibility
    return [
      { type: 'threatJudged', side, lever, carriedOut },
      {
        type: 'credibilityMoved',
        side,
        amount: carriedOut ? threatCarriedOut : threatIdle,
        why: carriedOut ? 'threatCarriedOut' : 'threatIdle',
      },
    ]
  })
}

export const threatened = (state: State, { side, lever }: Fact<'threatened'>): State => ({
  ...state,
  threats: [...state.threats, { side, lever, round: state.round, status: 'open' }],
})

export const threatJudged = (state: State, { side, lever, carriedOut }: Fact<'threatJudged'>): State => ({
  ...state,
  threats: state.threats.map((threat) =>
    threat.side === side && threat.lever === lever && threat.status === 'open'
      ? { ...threat, status: carriedOut ? 'carriedOut' : 'idle' }
      : threat,
  ),
})
