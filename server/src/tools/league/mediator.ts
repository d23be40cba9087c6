import { solutions } from '@red-lines/shared/analysis/solutions.ts'
import { spaceNow } from '@red-lines/shared/analysis/space.ts'
import { demandsNow, packagesIn } from '@red-lines/shared/analysis/winSets.ts'
import type { BotGame, Move } from '@red-lines/shared/bots/botGame.ts'
import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { isRefusal } from '@red-lines/shared/game/decision.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import { reservationValue } from '@red-lines/shared/game/winSet.ts'
import { type Package, packageOf } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'

/**
 * A control and a ceiling: a mediator who knows every mandate and every line has all sides sign the Nash package in the
 * first talks in which there is one, and again when a home refuses.
 */
export function mediatedGame(scenario: Scenario, seed: number): BotGame {
  const [author, ...others] = scenario.sides
  const moves: Move[] = []
  let state = opening(scenario, seed)
  const say = (command: Command, by: Actor): void => {
    const events = decide(state, command, by)
    if (isRefusal(events)) throw new Error(`the mediator was refused ${command.type}: ${events.code}`)
    if (by !== 'facilitator' && by !== 'clock') moves.push({ before: state, by, command, events })
    state = events.reduce(evolve, state)
  }
  say({ type: 'begin' }, 'facilitator')
  const isOver = (): boolean => state.stage.name === 'over'
  while (!isOver()) {
    const terms = state.stage.name === 'talks' ? nashPackage(state) : null
    if (terms !== null && author !== undefined) {
      const words = { kind: 'text', text: 'A proposal of the mediator.' } as const
      const to = [...others]
      say({ type: 'propose', terms: [...terms], to, secret: false, answers: null, conditional: false, words }, author)
      const proposal = state.proposals.at(-1)?.id ?? ''
      for (const side of others) say({ type: 'accept', proposal }, side)
      for (const side of scenario.sides) say({ type: 'sign', proposal }, side)
    }
    if (!isOver()) say({ type: 'advance' }, 'facilitator')
  }
  return { moves, end: state }
}

function nashPackage(state: State): Package | null {
  const { sides, issues } = state.scenario
  const fightingOn = sides.map((side) => reservationValue(state, side))
  const found = solutions(packagesIn(spaceNow(state), demandsNow(state)), fightingOn)
  const id = found?.nash.ids[0]
  return id === undefined ? null : packageOf(issues, id)
}
