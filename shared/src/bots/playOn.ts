import { draw } from '../game/chance.ts'
import type { Command } from '../game/command.ts'
import { decide } from '../game/decide.ts'
import { isRefusal } from '../game/decision.ts'
import type { GameEvent } from '../game/event.ts'
import { evolve } from '../game/evolve.ts'
import type { State } from '../game/state.ts'
import { disclosed, publicView, seatView } from '../game/view.ts'
import { type PublicBrief, publicBrief, sideBrief } from '../scenario/brief.ts'
import { bySide, of, type SideId } from '../scenario/sides.ts'
import { chooseMove } from './oneTextBot.ts'

/** A move that a bot made: where the game stood, what it wished, what came of it. */
export type Move = {
  readonly before: State
  readonly by: SideId
  readonly command: Command
  readonly events: readonly GameEvent[]
}

/** A game of eight rounds takes about 150 moves; one that takes so many is stuck. */
const MOST_MOVES = 5_000

/** Bots in every seat play a game on from where it stands, move by move, until it is over. */
export function* playOn(start: State): Generator<Move, State> {
  const { scenario } = start
  const own = bySide(scenario.sides, (side) => sideBrief(scenario, side))
  const briefs = new Map<string, PublicBrief>()
  // cut anew only when something has come to light: that is rare, and moves are many
  const briefNow = (): PublicBrief => {
    const light = disclosed(state)
    const key = JSON.stringify(light)
    const known = briefs.get(key) ?? publicBrief(scenario, light)
    briefs.set(key, known)
    return known
  }
  let state = start
  let moves = 0
  while (state.stage.name !== 'over') {
    const before = state
    for (const by of scenario.sides) {
      const seed = draw(state.seed, 0, `bot:${by}`)
      const command = chooseMove(briefNow(), of(own, by), publicView(state), seatView(state, by), seed)
      if (command === null) continue
      const decision = decide(state, command, by)
      if (isRefusal(decision)) throw new Error(`${by} was refused ${JSON.stringify(command)}: ${decision.code}`)
      yield { before: state, by, command, events: decision }
      state = decision.reduce(evolve, state)
      moves += 1
    }
    if (state === before) throw new Error(`nobody moves in ${before.stage.name} of round ${state.round}`)
    if (moves > MOST_MOVES) throw new Error(`no end in sight after ${moves} moves, round ${state.round}`)
  }
  return state
}
