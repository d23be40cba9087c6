import { compare, type Gauge, type Predicate } from '../scenario/condition.ts'
import { of, type SideId } from '../scenario/sides.ts'
import { meter } from './meter.ts'
import type { State, Strain } from './state.ts'
import { isPublic } from './texts.ts'

const STRAIN_LEVEL: Readonly<Record<Strain, number>> = { steady: 0, strained: 1, crisis: 2, collapse: 3 }

/** Does the predicate hold in this state? */
export function isTrue(state: State, predicate: Predicate): boolean {
  if ('all' in predicate) return predicate.all.every((one) => isTrue(state, one))
  if ('any' in predicate) return predicate.any.some((one) => isTrue(state, one))
  if ('not' in predicate) return !isTrue(state, predicate.not)
  return compare(read(state, predicate.gauge), predicate.op, predicate.value)
}

/** A missing condition always holds. */
export const isTrueOrAbsent = (state: State, predicate: Predicate | null): boolean =>
  predicate === null || isTrue(state, predicate)

/** What a gauge shows: meters in points (0-100, two decimals), counts as counts, questions as 0 or 1. */
export function read(state: State, gauge: Gauge): number {
  switch (gauge.of) {
    case 'round':
      return state.round
    case 'roundsLeft':
      return state.scenario.rounds - state.round
    case 'front':
      return state.front / 100
    case 'aid':
      return state.aid / 100
    case 'leaks':
      return state.leaks
    case 'ratified':
      return state.proposals.some(({ status }) => status === 'ratified') ? 1 : 0
    case 'weariness':
    case 'backlash':
    case 'losses':
    case 'credibility':
      return of(state.homes, gauge.side)[gauge.of] / 100
    case 'pressure':
      return meter(of(state.homes, gauge.side)) / 100
    case 'strain':
      return STRAIN_LEVEL[of(state.homes, gauge.side).strain]
    case 'texts':
      return state.proposals.filter((text) => text.by === gauge.side && isPublic(text)).length
    case 'indicator':
      return (state.indicators[gauge.indicator] ?? 0) / 100
    case 'lever':
      return pulledLately(state, gauge.side, gauge.lever) ? 1 : 0
    case 'interim':
      return state.interim[gauge.issue] === gauge.option ? 1 : 0
    case 'played':
      return state.injects.filter(({ inject }) => inject === gauge.inject).length
    case 'proposed':
      return state.proposals.filter((text) => isPublic(text) && text.terms[gauge.issue] === gauge.option).length
    case 'proposedBy':
      return state.proposals.filter(
        (text) => text.by === gauge.side && isPublic(text) && text.terms[gauge.issue] === gauge.option,
      ).length
    case 'host':
      return state.host === gauge.host ? 1 : 0
  }
}

const pulledLately = (state: State, side: SideId, lever: string): boolean =>
  state.leverHistory.some((pull) => pull.side === side && pull.lever === lever && pull.round >= state.round - 1)
