import { isFull } from '../scenario/package.ts'
import type { GameEvent } from './event.ts'
import type { News, State } from './state.ts'
import { isPublic } from './texts.ts'

/** What the public hears of a fact: nothing, or one line. `state` is the state before the fact. */
export function newsOf(state: State, event: GameEvent): News | null {
  switch (event.type) {
    case 'injectPlayed':
      return { kind: 'inject', side: event.target ?? '', subject: event.inject, detail: event.outcome }
    case 'leverPulled':
      return { kind: 'lever', side: event.side, subject: event.lever, detail: '' }
    case 'leaked': {
      const text = state.proposals.find(({ id }) => id === event.proposal)
      return { kind: 'leak', side: text?.by ?? '', subject: event.proposal, detail: event.by ?? '' }
    }
    case 'interimTookForce':
      return { kind: 'interim', side: '', subject: event.proposal, detail: '' }
    case 'pledgeBroken':
      return {
        kind: 'pledgeBroken',
        side: event.side,
        subject: String(event.pledge),
        detail: event.toSubstitute ? 'substitute' : '',
      }
    case 'threatJudged':
      return {
        kind: event.carriedOut ? 'threatCarriedOut' : 'threatIdle',
        side: event.side,
        subject: event.lever,
        detail: '',
      }
    case 'strainChanged': {
      const before = state.homes[event.side]?.strain
      return before === event.strain
        ? null
        : { kind: 'strain', side: event.side, subject: event.strain, detail: before ?? '' }
    }
    case 'collapsed':
      return { kind: 'collapse', side: event.side, subject: '', detail: '' }
    case 'hostChanged':
      return { kind: 'host', side: '', subject: event.host, detail: '' }
    case 'ratificationHeld':
      return { kind: event.passed ? 'ratified' : 'refusedAtHome', side: '', subject: event.proposal, detail: '' }
    case 'ended':
      return event.outcome.kind === 'sharedLoss'
        ? { kind: 'ending', side: '', subject: event.outcome.ending, detail: '' }
        : null
    case 'signed': {
      const text = state.proposals.find(({ id }) => id === event.proposal)
      if (text === undefined || isPublic(text) || !isFull(text.terms)) return null
      return { kind: 'leak', side: text.by, subject: event.proposal, detail: event.side }
    }
    default:
      return null
  }
}

/** The state with the news of a fact, if there is any. */
export function withNews(state: State, before: State, event: GameEvent): State {
  const news = newsOf(before, event)
  return news === null ? state : { ...state, news: [...state.news, { ...news, round: state.round }] }
}
