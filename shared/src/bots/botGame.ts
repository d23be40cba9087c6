import { draw } from '../game/chance.ts'
import type { Command } from '../game/command.ts'
import { decide } from '../game/decide.ts'
import { isRefusal } from '../game/decision.ts'
import type { GameEvent } from '../game/event.ts'
import { evolve } from '../game/evolve.ts'
import { opening, type State } from '../game/state.ts'
import { disclosed, publicView, seatView } from '../game/view.ts'
import { type PublicBrief, publicBrief, sideBrief } from '../scenario/brief.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { bySide, of, type SideId } from '../scenario/sides.ts'
import { chooseMove, type Player } from './oneTextBot.ts'

/** A move in a game of bots: where the game stood, what a side wished, what came of it. */
export type Move = {
  readonly before: State
  readonly by: SideId
  readonly command: Command
  readonly events: readonly GameEvent[]
}

export type BotGame = { readonly moves: readonly Move[]; readonly end: State }

/** A game of eight rounds takes about 300 moves; one that takes so many is stuck. */
const MOST_MOVES = 5_000

/** A whole game with a bot in every seat. */
export function botGame(scenario: Scenario, seed: number, playerOf?: (side: SideId) => Player): BotGame {
  const start = opening(scenario, seed)
  const begun = decide(start, { type: 'begin' }, 'facilitator')
  if (isRefusal(begun)) throw new Error(`a new game could not begin: ${begun.code}`)
  return playOn(begun.reduce(evolve, start), playerOf)
}

/**
 * Plays a game on from where it stands until it is over, each side moving in turn.
 * @param playerOf who plays a side; the bot where nothing is said
 */
export function playOn(start: State, playerOf: (side: SideId) => Player = () => chooseMove): BotGame {
  const { scenario, seed } = start
  const own = bySide(scenario.sides, (side) => sideBrief(scenario, side))
  const moves: Move[] = []
  const briefs = new Map<string, PublicBrief>()
  let state = start

  // cut anew only when something has come to light: that is rare, and moves are many
  function briefNow(): PublicBrief {
    const light = disclosed(state)
    const key = JSON.stringify(light)
    const brief = briefs.get(key) ?? publicBrief(scenario, light)
    briefs.set(key, brief)
    return brief
  }

  function move(by: SideId): void {
    if (state.stage.name === 'over') return
    const choose = playerOf(by)
    const command = choose(briefNow(), of(own, by), publicView(state), seatView(state, by), draw(seed, 0, `bot:${by}`))
    if (command === null) return
    const events = decide(state, command, by)
    if (isRefusal(events)) throw new Error(`${by} was refused ${JSON.stringify(command)}: ${JSON.stringify(events)}`)
    moves.push({ before: state, by, command, events })
    state = events.reduce(evolve, state)
  }

  while (state.stage.name !== 'over') {
    const before = moves.length
    for (const side of scenario.sides) move(side)
    if (moves.length === before) throw new Error(`nobody moves in ${state.stage.name} of round ${state.round}`)
    if (moves.length > MOST_MOVES) throw new Error(`no end in sight after ${moves.length} moves, round ${state.round}`)
  }
  return { moves, end: state }
}
