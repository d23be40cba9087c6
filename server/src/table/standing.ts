import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { isRefusal } from '@red-lines/shared/game/decision.ts'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import type { Refusal } from '@red-lines/shared/game/refusal.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import { publicView } from '@red-lines/shared/game/view.ts'
import type { PublicView } from '@red-lines/shared/game/views.ts'
import type { CarrierRefusal } from '@red-lines/shared/wire/messages.ts'
import type { Journal, TableRecord } from '../journal/journal.ts'
import { begun, type Clock, recovered, stageMs } from './deadlines.ts'
import { same } from './same.ts'

/** A game at one moment, with everything about it that a commit keeps. */
export type Standing = {
  readonly state: State
  readonly view: PublicView
  /** facts so far */
  readonly facts: number
  /** changes of the public view so far: a number that tells nothing of what is private */
  readonly seq: number
  readonly clock: Clock
}

/** How a table stands by its journal, with its clock stopped. */
export function standingOf(journal: Journal, { code, scenarioHash, seed, seq, clock }: TableRecord): Standing {
  const facts = journal.facts(code)
  const state = facts.reduce(evolve, opening(journal.scenario(scenarioHash), seed))
  return { state, view: publicView(state), facts: facts.length, seq, clock: recovered(clock, journal, Date.now()) }
}

export type Decided = {
  readonly after: Standing
  readonly facts: readonly GameEvent[]
  readonly refusal: Refusal | CarrierRefusal | null
}

/** What follows from a wish. Throws only when the rules themselves are broken. */
export function decided(
  standing: Standing,
  by: Actor,
  command: Command,
  timing: { readonly preset: TableRecord['preset']; readonly clockSpeed: number },
): Decided {
  if (standing.clock.paused && by !== 'facilitator') return { after: standing, facts: [], refusal: { code: 'paused' } }
  const decision = decide(standing.state, command, by)
  if (isRefusal(decision)) return { after: standing, facts: [], refusal: decision }
  if (decision.length === 0) return { after: standing, facts: [], refusal: null }
  const state = decision.reduce(evolve, standing.state)
  const view = publicView(state)
  const isNewStage = view.stage !== standing.view.stage || view.round !== standing.view.round
  const isPaused = standing.clock.paused && view.stage !== 'over'
  const length = stageMs(timing.preset, view.stage, timing.clockSpeed)
  const after = {
    state,
    view,
    facts: standing.facts + decision.length,
    seq: same(standing.view, view) ? standing.seq : standing.seq + 1,
    clock: isNewStage ? begun(length, isPaused, Date.now()) : standing.clock,
  }
  return { after, facts: decision, refusal: null }
}
