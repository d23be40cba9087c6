import { solutions } from '@red-lines/shared/analysis/solutions.ts'
import type { War } from '@red-lines/shared/analysis/theorems/studiedWar.ts'
import type { Claim, Finding, SeenIn } from '@red-lines/shared/analysis/theorems/theorem.ts'
import { botGame, playOn } from '@red-lines/shared/bots/botGame.ts'
import { chooseMove, type Player } from '@red-lines/shared/bots/oneTextBot.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { isRefusal } from '@red-lines/shared/game/decision.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { score } from '@red-lines/shared/game/score.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import { reservationValue } from '@red-lines/shared/game/winSet.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { bySide, type SideId } from '@red-lines/shared/scenario/sides.ts'

/** Games of bots with one seed. What is costly is found when it is first asked for, and once. */
export type Games = {
  readonly scenario: Scenario
  readonly seed: number
  /** the end of the game in which every seat has the same bot */
  readonly fair: () => State
  /** points that a seat has more when it alone plays otherwise, in the same game */
  readonly gainOf: (side: SideId, otherwise: (player: Player) => Player) => number
  /** the most that each seat can gain in the last ripe round of the war of this seed; null when none is ripe */
  readonly idealGains: () => Readonly<Record<SideId, number>> | null
}

/** A claim about games of bots. */
export type TheoremOfGames<Seen = unknown> = Claim & {
  readonly about: 'games'
  readonly mostSeeds: number
  look(games: Games): Seen
  judge(scenario: Scenario, games: readonly SeenIn<Seen>[]): Finding
}

/** The games with the seed of a war. */
export function studiedGames(war: War): Games {
  const { scenario, seed } = war
  let played: State | null = null
  const fair = (): State => {
    played ??= botGame(scenario, seed).end
    return played
  }
  return {
    scenario,
    seed,
    fair,
    gainOf(side, otherwise) {
      const deviating = otherwise(chooseMove)
      const { end } = playOn(begun(scenario, seed), (one) => (one === side ? deviating : chooseMove))
      return score(end, side).total - score(fair(), side).total
    },
    idealGains: () => idealGainsIn(war),
  }
}

function begun(scenario: Scenario, seed: number): State {
  const start = opening(scenario, seed)
  const events = decide(start, { type: 'begin' }, 'facilitator')
  if (isRefusal(events)) throw new Error(`a new game could not begin: ${events.code}`)
  return events.reduce(evolve, start)
}

/** What each seat could gain in the last round in which some package is in every win-set. */
function idealGainsIn({ scenario: { sides }, rounds }: War): ReturnType<Games['idealGains']> {
  const last = rounds.findLast(({ ripeCount }) => ripeCount() > 0)
  if (last === undefined) return null
  const found = solutions(
    last.ripe(),
    sides.map((side) => reservationValue(last.state, side)),
  )
  return found === null ? null : bySide(sides, (side) => found.idealGains[sides.indexOf(side)] ?? 0)
}
