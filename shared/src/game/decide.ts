import type { SideId } from '../scenario/sides.ts'
import { type Actor, type Command, FACILITATOR_COMMANDS } from './command.ts'
import type { Decision } from './decision.ts'
import { backHost } from './hosts.ts'
import { playInject } from './injects.ts'
import { leak } from './leaks.ts'
import { poll, pullLever } from './levers.ts'
import { discardDraft, guess, keepDraft } from './notebook.ts'
import { pledge } from './pledges.ts'
import { promise } from './promises.ts'
import { accept, propose, reject, retract, withdraw } from './proposals.ts'
import { advance, begin, ready, stop } from './rounds.ts'
import { sign } from './signing.ts'
import { speak } from './speech.ts'
import type { State } from './state.ts'
import { threaten } from './threats.ts'

/**
 * What becomes of a wish: the facts that follow, or why not. Pure and total: no clock, no chance but the seed's.
 * @param by who wishes, known from the connection
 */
export function decide(state: State, command: Command, by: Actor): Decision {
  const isDelegation = by !== 'facilitator' && by !== 'clock'
  if (isDelegation === FACILITATOR_COMMANDS.includes(command.type)) return { code: 'not-yours' }
  if (by === 'clock' && command.type !== 'advance' && command.type !== 'begin') return { code: 'not-yours' }
  if (isDelegation && !state.scenario.sides.includes(by)) return { code: 'unknown', what: 'side' }
  const side = by as SideId
  switch (command.type) {
    case 'ready':
      return ready(state, side, command)
    case 'pullLever':
      return pullLever(state, side, command)
    case 'poll':
      return poll(state, side)
    case 'backHost':
      return backHost(state, side, command)
    case 'keepDraft':
      return keepDraft(state, side, command)
    case 'discardDraft':
      return discardDraft(state, side, command)
    case 'propose':
      return propose(state, side, command)
    case 'accept':
      return accept(state, side, command)
    case 'reject':
      return reject(state, side, command)
    case 'retract':
      return retract(state, side, command)
    case 'withdraw':
      return withdraw(state, side, command)
    case 'sign':
      return sign(state, side, command)
    case 'leak':
      return leak(state, side, command)
    case 'pledge':
      return pledge(state, side, command)
    case 'threaten':
      return threaten(state, side, command)
    case 'promise':
      return promise(state, side, command)
    case 'speak':
      return speak(state, side, command)
    case 'guess':
      return guess(state, side, command)
    case 'begin':
      return begin(state)
    case 'advance':
      return advance(state)
    case 'inject':
      return playInject(state, command)
    case 'stop':
      return stop(state)
  }
}
