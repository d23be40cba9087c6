import { solutions } from '@red-lines/shared/analysis/solutions.ts'
import { spaceNow } from '@red-lines/shared/analysis/space.ts'
import { valueLeft } from '@red-lines/shared/analysis/valueLeft.ts'
import { warOf } from '@red-lines/shared/analysis/war.ts'
import { demandsNow, packagesIn } from '@red-lines/shared/analysis/winSets.ts'
import { type BotGame, botGame } from '@red-lines/shared/bots/botGame.ts'
import { KIND_NAMES, KINDS, type KindName, VARIATIONS } from '@red-lines/shared/bots/kinds.ts'
import type { Player } from '@red-lines/shared/bots/oneTextBot.ts'
import { score } from '@red-lines/shared/game/score.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { worthNow } from '@red-lines/shared/game/valuation.ts'
import { reservationValue } from '@red-lines/shared/game/winSet.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { type BySide, bySide, of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { mediatedGame } from './mediator.ts'

/** How a game ended. */
export type Ended = {
  readonly agreed: boolean
  readonly round: number
  readonly scores: BySide<number>
  readonly fell: readonly SideId[]
  /** of an agreement: how it compares with what could have been signed then */
  readonly quality: Quality | null
}

export type Quality = {
  /** geometric mean of the gains over fighting on, as a share of that of the Nash package; 0 when somebody lost */
  readonly nashRatio: number | null
  /** points to the frontier that dominates the deal */
  readonly distance: number
}

/** Everything that a league plays with one seed. */
export type SeedResult = {
  readonly seed: number
  /** four of a kind */
  readonly among: Readonly<Record<KindName, Ended>>
  /** one seat plays otherwise among firm ones: its score less that of the firm one in the same game */
  readonly gains: BySide<Readonly<Record<string, number>>>
  /** the ceiling: somebody who knows everything proposes the Nash package as soon as there is one */
  readonly mediated: Ended
  /** the most that each seat can gain in the last ripe round of the war of this seed */
  readonly idealGains: BySide<number> | null
}

/** A worker's job. */
export function playSeed({ scenario, seed }: { readonly scenario: Scenario; readonly seed: number }): SeedResult {
  const among = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, ended(botGame(scenario, seed, () => KINDS[kind]))]),
  ) as Readonly<Record<KindName, Ended>>
  const { firm, ...others } = KINDS
  const gainOf = (side: SideId, player: Player): number => {
    const { end } = botGame(scenario, seed, (one) => (one === side ? player : firm))
    return score(end, side).total - of(among.firm.scores, side)
  }
  return {
    seed,
    among,
    gains: bySide(scenario.sides, (side) =>
      Object.fromEntries(
        Object.entries({ ...others, ...VARIATIONS }).map(([name, player]) => [name, gainOf(side, player)]),
      ),
    ),
    mediated: ended(mediatedGame(scenario, seed)),
    idealGains: idealGainsOf(scenario, seed),
  }
}

function ended({ moves, end }: BotGame): Ended {
  const outcome = end.stage.name === 'over' ? end.stage.outcome : null
  const signing = moves.at(-1)?.before
  return {
    agreed: outcome?.kind === 'agreement',
    round: end.round,
    scores: bySide(end.scenario.sides, (side) => score(end, side).total),
    fell: end.scenario.sides.filter((side) => of(end.homes, side).hasCollapsed),
    quality:
      outcome?.kind === 'agreement' && signing !== undefined
        ? qualityOf(signing, outcome.terms, outcome.signatories)
        : null,
  }
}

function qualityOf(state: State, terms: readonly number[], signatories: readonly SideId[]): Quality {
  const space = spaceNow(state, signatories)
  const demands = demandsNow(state).filter(({ side }) => signatories.includes(side))
  const fightingOn = state.scenario.sides.map((side) => reservationValue(state, side))
  const nash = solutions(packagesIn(space, demands), fightingOn)?.nash
  const product = (worth: readonly number[]) =>
    worth.reduce((all, one, at) => all * Math.max(0, one - (fightingOn[at] ?? 0)), 1) ** (1 / worth.length)
  const had = state.scenario.sides.map((side) => worthNow(state, side, terms, signatories))
  const best = nash === undefined ? 0 : product(nash.worth)
  return {
    nashRatio: best === 0 ? null : product(had) / best,
    distance: valueLeft(space, demands, terms).distance,
  }
}

function idealGainsOf(scenario: Scenario, seed: number): BySide<number> | null {
  for (const state of warOf(scenario, seed).toReversed()) {
    const fightingOn = scenario.sides.map((side) => reservationValue(state, side))
    const found = solutions(packagesIn(spaceNow(state), demandsNow(state)), fightingOn)
    if (found !== null) return bySide(scenario.sides, (side) => found.idealGains[scenario.sides.indexOf(side)] ?? 0)
  }
  return null
}
