import { conceded } from './concessions.ts'
import type { GameEvent } from './event.ts'
import { collapsed, credibilityMoved, felt, lossesMoved, polled, pressureMoved, strainChanged } from './homes.ts'
import { hostBacked, hostChanged } from './hosts.ts'
import { injectPlayed } from './injects.ts'
import { leaked } from './leaks.ts'
import { leverBlocked, leverChosen, leverPulled } from './levers.ts'
import { withNews } from './news.ts'
import { draftDiscarded, draftKept, guessed } from './notebook.ts'
import { pledgeBroken, pledged } from './pledges.ts'
import { promised, promiseJudged } from './promises.ts'
import { accepted, proposed, rejected, retracted, withdrawn } from './proposals.ts'
import { ratificationHeld } from './ratification.ts'
import { lineHeard } from './redLines.ts'
import { interimTookForce, signed } from './signing.ts'
import { spoke } from './speech.ts'
import { began, ended, readied, stageEntered } from './stages.ts'
import type { State } from './state.ts'
import { threatened, threatJudged } from './threats.ts'
import { worldTurned } from './turns.ts'
import { creditOffered, indicatorMoved, worldMoved, worldPushed, worthChanged } from './world.ts'

/** The state after a fact. Total: a fact is not checked again, and carries what chance decided. */
export const evolve = (state: State, event: GameEvent): State => withNews(apply(state, event), state, event)

function apply(state: State, event: GameEvent): State {
  switch (event.type) {
    case 'began':
      return began(state)
    case 'stageEntered':
      return stageEntered(state, event)
    case 'readied':
      return readied(state, event)
    case 'leverChosen':
      return leverChosen(state, event)
    case 'polled':
      return polled(state, event)
    case 'hostBacked':
      return hostBacked(state, event)
    case 'hostChanged':
      return hostChanged(state, event)
    case 'draftKept':
      return draftKept(state, event)
    case 'draftDiscarded':
      return draftDiscarded(state, event)
    case 'proposed':
      return proposed(state, event)
    case 'accepted':
      return accepted(state, event)
    case 'rejected':
      return rejected(state, event)
    case 'retracted':
      return retracted(state, event)
    case 'withdrawn':
      return withdrawn(state, event)
    case 'signed':
      return signed(state, event)
    case 'leaked':
      return leaked(state, event)
    case 'interimTookForce':
      return interimTookForce(state, event)
    case 'conceded':
      return conceded(state, event)
    case 'felt':
      return felt(state, event)
    case 'pledged':
      return pledged(state, event)
    case 'pledgeBroken':
      return pledgeBroken(state, event)
    case 'lineHeard':
      return lineHeard(state, event)
    case 'threatened':
      return threatened(state, event)
    case 'threatJudged':
      return threatJudged(state, event)
    case 'promised':
      return promised(state, event)
    case 'promiseJudged':
      return promiseJudged(state, event)
    case 'spoke':
      return spoke(state, event)
    case 'guessed':
      return guessed(state, event)
    case 'injectPlayed':
      return injectPlayed(state, event)
    case 'leverPulled':
      return leverPulled(state, event)
    case 'worldMoved':
      return worldMoved(state, event)
    case 'worldPushed':
      return worldPushed(state, event)
    case 'indicatorMoved':
      return indicatorMoved(state, event)
    case 'lossesMoved':
      return lossesMoved(state, event)
    case 'credibilityMoved':
      return credibilityMoved(state, event)
    case 'worthChanged':
      return worthChanged(state, event)
    case 'leverBlocked':
      return leverBlocked(state, event)
    case 'creditOffered':
      return creditOffered(state, event)
    case 'pressureMoved':
      return pressureMoved(state, event)
    case 'strainChanged':
      return strainChanged(state, event)
    case 'collapsed':
      return collapsed(state, event)
    case 'ratificationHeld':
      return ratificationHeld(state, event)
    case 'worldTurned':
      return worldTurned(state)
    case 'ended':
      return ended(state, event)
  }
}
