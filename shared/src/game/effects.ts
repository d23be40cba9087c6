import type { CauseKind, Effect, Hundredths, Whom } from '../scenario/scenario.ts'
import type { SideId } from '../scenario/sides.ts'
import type { GameEvent } from './event.ts'
import { isTrueOrAbsent } from './gauges.ts'
import { pollResult } from './levers.ts'
import type { State } from './state.ts'

/** Whose act an effect comes from and what it is called when home asks why. */
export type Origin = {
  readonly kind: CauseKind
  readonly subject: string
  readonly actor: SideId | null
  readonly target: SideId | null
}

/** What effects do: facts, and how hard they push the front and the aid. */
export type Acts = { readonly events: readonly GameEvent[]; readonly front: Hundredths; readonly aid: Hundredths }

/** What these effects do in this state. */
export function act(state: State, effects: readonly Effect[], origin: Origin): Acts {
  const acting = effects.filter(({ when }) => isTrueOrAbsent(state, when))
  const pushOn = (what: 'front' | 'aid') =>
    acting.reduce((sum, effect) => (effect.on === what ? sum + effect.amount : sum), 0)
  return {
    events: acting.flatMap((effect) => factsOf(state, effect, origin)),
    front: pushOn('front'),
    aid: pushOn('aid'),
  }
}

/** The same acts outside a world turn: the push takes place at once. */
export function actAtOnce(state: State, effects: readonly Effect[], origin: Origin): readonly GameEvent[] {
  const { events, front, aid } = act(state, effects, origin)
  return front === 0 && aid === 0 ? events : [...events, { type: 'worldPushed', front, aid }]
}

function sidesMeant(state: State, whom: Whom, { actor, target }: Origin): readonly SideId[] {
  if (whom === 'actor') return actor === null ? [] : [actor]
  if (whom === 'target') return target === null ? [] : [target]
  if (whom === 'others') return state.scenario.sides.filter((side) => side !== (target ?? actor))
  return [whom]
}

function factsOf(state: State, effect: Effect, origin: Origin): readonly GameEvent[] {
  const { kind, subject } = origin
  switch (effect.on) {
    case 'front':
    case 'aid':
      return []
    case 'weariness':
    case 'backlash': {
      const feeling = { stream: effect.on, kind, subject, amount: effect.amount }
      return sidesMeant(state, effect.whom, origin).map((side) => ({ type: 'felt', side, feeling }))
    }
    case 'losses':
      return sidesMeant(state, effect.whom, origin).map((side) => ({
        type: 'lossesMoved',
        side,
        amount: effect.amount,
      }))
    case 'credibility':
      return sidesMeant(state, effect.whom, origin).map((side) => ({
        type: 'credibilityMoved',
        side,
        amount: effect.amount,
        why: subject,
      }))
    case 'indicator':
      return [{ type: 'indicatorMoved', indicator: effect.indicator, amount: effect.amount }]
    case 'worth': {
      const { issue, option, percent, rounds } = effect
      return [{ type: 'worthChanged', issue, option, percent, lastRound: state.round + rounds }]
    }
    case 'block':
      return [{ type: 'leverBlocked', side: effect.side, lever: effect.lever, lastRound: state.round + effect.rounds }]
    case 'credit':
      return [
        { type: 'creditOffered', side: effect.side, points: effect.points, lastRound: state.round + effect.rounds },
      ]
    case 'poll':
      return sidesMeant(state, effect.whom, origin).map((side) => pollResult(state, side))
  }
}
