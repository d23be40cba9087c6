import type { SideDeal } from '../scenario/scenario.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Ask } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import type { PromiseMade, State } from './state.ts'
import { supporters } from './texts.ts'

/** Makes one of the scenario's side deals: a promise that only giver and receiver know of. */
export function promise(state: State, by: SideId, { deal: wanted }: Ask<'promise'>): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  const deal = state.scenario.sideDeals.find(({ id }) => id === wanted)
  if (deal === undefined || deal.from !== by) return { code: 'unknown', what: 'deal' }
  if (state.promises.some((made) => made.deal === deal.id)) return { code: 'already-promised' }
  const untilRound = Math.min(state.scenario.rounds, state.round + deal.rounds - 1)
  return [{ type: 'promised', deal: deal.id, untilRound }]
}

/** The scenario's terms of a promise that was made. */
export function dealOf(state: State, made: PromiseMade): SideDeal {
  const deal = state.scenario.sideDeals.find(({ id }) => id === made.deal)
  if (deal === undefined) throw new Error(`no side deal "${made.deal}" in scenario "${state.scenario.id}"`)
  return deal
}

/** Which promises are kept, broken, or fall due at this world turn, after the levers were pulled. */
export function judgePromises(state: State): readonly GameEvent[] {
  return state.promises.flatMap((made): readonly GameEvent[] => {
    if (made.status !== 'open') return []
    const deal = dealOf(state, made)
    const kept = judge(state, deal, made)
    if (kept === null) return []
    const { promiseKept, promiseBroken } = state.scenario.credibility
    return [
      { type: 'promiseJudged', deal: deal.id, kept },
      {
        type: 'credibilityMoved',
        side: deal.from,
        amount: kept ? promiseKept : promiseBroken,
        why: kept ? 'promiseKept' : 'promiseBroken',
      },
    ]
  })
}

/** True: kept; false: broken; null: still open. */
function judge(state: State, deal: SideDeal, made: PromiseMade): boolean | null {
  const due = state.round >= made.untilRound
  const { undertaking, from } = deal
  switch (undertaking.kind) {
    case 'pull':
      if (pulledSince(state, from, undertaking.lever, made.round)) return true
      return due ? false : null
    case 'refrain':
      if (pulledSince(state, from, undertaking.lever, made.round)) return false
      return due ? true : null
    case 'refuse': {
      const { issue, option } = undertaking
      const backed = state.proposals.some(
        (text) =>
          text.round >= made.round &&
          text.status !== 'withdrawn' &&
          text.terms[issue] === option &&
          supporters(text).includes(from),
      )
      if (backed) return false
      return due ? true : null
    }
  }
}

const pulledSince = (state: State, side: SideId, lever: string, round: number): boolean =>
  state.leverHistory.some((pull) => pull.side === side && pull.lever === lever && pull.round >= round)

/** What a side's promises, given and received, add to its final score: only those not broken count. */
export const sideDealPoints = (state: State, side: SideId): number =>
  state.promises.reduce((sum, made) => {
    if (made.status === 'broken') return sum
    const { from, to, worth } = dealOf(state, made)
    return sum + (from === side ? worth.from : 0) + (to === side ? worth.to : 0)
  }, 0)

export const promised = (state: State, { deal, untilRound }: Fact<'promised'>): State => ({
  ...state,
  promises: [...state.promises, { deal, round: state.round, untilRound, status: 'open' }],
})

export const promiseJudged = (state: State, { deal, kept }: Fact<'promiseJudged'>): State => ({
  ...state,
  promises: state.promises.map((made) => (made.deal === deal ? { ...made, status: kept ? 'kept' : 'broken' } : made)),
})
