import { publicBrief, sideBrief } from '../scenario/brief.ts'
import { holdsAny } from '../scenario/condition.ts'
import { NOT_COVERED } from '../scenario/package.ts'
import { bySide, of, type SideId } from '../scenario/sides.ts'
import { linesCrossedNow } from './redLines.ts'
import { score } from './score.ts'
import type { Guess, State } from './state.ts'
import { type Setting, worthNow } from './valuation.ts'
import { causesOfTurn, disclosed } from './view.ts'
import type { Reveal, RevealedSide } from './views.ts'

/** Everything, once play has ended. Throws while it goes on: nothing may open early. */
export function reveal(state: State, settings: readonly Setting[]): Reveal {
  if (state.stage.name !== 'over') throw new Error(`nothing is revealed in stage "${state.stage.name}"`)
  const { sides } = state.scenario
  return {
    brief: publicBrief(state.scenario, disclosed(state)),
    outcome: state.stage.outcome,
    sides: bySide(sides, (side) => revealedSide(state, side)),
    proposals: state.proposals.map((text) => ({
      ...text,
      worth: bySide(sides, (side) => worthNow(state, side, text.terms)),
      crosses: bySide(sides, (side) => linesCrossedNow(state, side, text.terms).map(({ id }) => id)),
    })),
    promises: state.promises,
    turns: state.turns,
    settings,
  }
}

function revealedSide(state: State, side: SideId): RevealedSide {
  const first = state.turns[0]?.before
  const path = [...(first ? [first] : []), ...state.turns.map(({ after }) => after)].map(({ standing }) =>
    of(standing, side),
  )
  return {
    brief: sideBrief(state.scenario, side),
    score: score(state, side),
    fightingOn: path.map(({ fightingOn }) => fightingOn),
    mandate: path.map(({ mandate }) => mandate),
    pressure: path.map(({ pressure }) => pressure),
    weariness: path.map(({ weariness }) => weariness),
    backlash: path.map(({ backlash }) => backlash),
    causes: state.turns.map((turn) => ({ round: turn.round, causes: causesOfTurn(turn, side) })),
    guesses: of(state.guesses, side).map((guess) => ({ ...guess, ...marked(state, guess) })),
    levers: state.leverHistory.filter((pull) => pull.side === side).map(({ round, lever }) => ({ round, lever })),
  }
}

/** How many of a guess's priorities and red lines were right. */
function marked(state: State, guess: Guess): { readonly prioritiesRight: number; readonly redLinesRight: number } {
  const about = of(state.scenario.bySide, guess.about)
  const weights = about.scores.map((scores) => Math.max(...scores) - Math.min(...scores))
  const main = weights
    .map((weight, issue) => ({ weight, issue }))
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ issue }) => issue)
  const alone = (issue: number, option: number) =>
    state.scenario.issues.map((_, at) => (at === issue ? option : NOT_COVERED))
  return {
    prioritiesRight: guess.priorities.filter((issue) => main.includes(issue)).length,
    redLinesRight: guess.redLines.filter(({ issue, option }) =>
      about.redLines.some(
        ({ forbids }) =>
          holdsAny(forbids, alone(issue, option)) ||
          forbids.some((clause) => clause.some((atom) => atom.issue === issue && ((atom.options >> option) & 1) === 1)),
      ),
    ).length,
  }
}
