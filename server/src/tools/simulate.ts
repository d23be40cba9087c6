/**
 * `node server/src/tools/simulate.ts SCENARIO [--games 20] [--seed 1]`: bots play whole games in every seat; a table of
 * how they ended. SCENARIO: a folder, or the name of one of ours. Game n has seed + n - 1, so that any can be looked at.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BotGame, botGame, type Move } from '@red-lines/shared/bots/botGame.ts'
import { score } from '@red-lines/shared/game/score.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { lineOf, loadScenario } from '../scenarios/loadScenario.ts'

type Game = BotGame & { readonly seed: number; readonly ms: number }

function play(scenario: Scenario, seed: number): Game {
  const startMs = performance.now()
  return { ...botGame(scenario, seed), seed, ms: performance.now() - startMs }
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length

const share = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`

const outcomeOf = ({ stage }: State) => (stage.name === 'over' ? stage.outcome : null)

/** One game on a line. */
function row({ seed, moves, end, ms }: Game): Record<string, string | number> {
  const outcome = outcomeOf(end)
  const { scenario } = end
  const isTruce = ({ events }: Move) => events.some(({ type }) => type === 'interimTookForce')
  return {
    seed,
    outcome: outcome?.kind ?? '',
    round: end.round,
    signers: outcome?.kind === 'agreement' ? outcome.signatories.join(' ') : '',
    'refused at home': end.ratifications.filter(({ verdicts }) => verdicts.some(({ yes }) => !yes)).length,
    truces: moves.filter(isTruce).length,
    pressure: scenario.sides
      .map((side) => Math.round((end.turns.at(-1)?.after.standing[side]?.pressure ?? 0) / 100))
      .join(' '),
    fallen: scenario.sides.filter((side) => of(end.homes, side).hasCollapsed).join(' '),
    moves: moves.length,
    ms: Math.round(ms),
  }
}

/** All games in a few lines. */
function summary(scenario: Scenario, games: readonly Game[]): readonly string[] {
  const agreed = games.flatMap(({ end }) => {
    const outcome = outcomeOf(end)
    return outcome?.kind === 'agreement' ? [{ outcome, round: end.round }] : []
  })
  const rounds = Array.from({ length: scenario.rounds }, (_, at) => at + 1)
    .map((round) => ({ round, count: agreed.filter((one) => one.round === round).length }))
    .filter(({ count }) => count > 0)
  return [
    `agreements: ${agreed.length} of ${games.length} (${share(agreed.length, games.length)})`,
    `in round: ${rounds.map(({ round, count }) => `${round}: ${count}`).join(', ') || '-'}`,
    ...scenario.sides.map((side) => {
      const ends = games.map(({ end }) => end)
      const pressures = ends.flatMap(({ turns }) => turns.map(({ after }) => of(after.standing, side).pressure / 100))
      const signed = agreed.filter(({ outcome }) => outcome.signatories.includes(side)).length
      const fallen = ends.filter(({ homes }) => of(homes, side).hasCollapsed).length
      const gains = games
        .filter(({ end }) => outcomeOf(end)?.kind === 'agreement')
        .map(({ end }) => score(end, side))
        .map(({ total, fightingOnTotal }) => total - fightingOnTotal)
      return `${side}: signs ${share(signed, agreed.length)}, gains ${mean(gains).toFixed(0)} over fighting on, mean pressure ${mean(pressures).toFixed(0)}, government fell ${share(fallen, games.length)}`
    }),
    `terms agreed, by issue:`,
    ...scenario.issues.map(({ id, options }, issue) => {
      const counts = options.map((option, at) => ({
        option: option.id,
        count: agreed.filter(({ outcome }) => outcome.terms[issue] === at).length,
      }))
      return `  ${id}: ${counts.map(({ option, count }) => `${option} ${share(count, agreed.length)}`).join(', ')}`
    }),
  ]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { games: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
})
const [named] = positionals
const games = Number(values.games)
const firstSeed = Number(values.seed)
if (named === undefined || !Number.isInteger(games) || games < 1 || !Number.isInteger(firstSeed)) {
  console.error('Usage: node server/src/tools/simulate.ts SCENARIO [--games 20] [--seed 1]')
  process.exitCode = 1
} else {
  const ours = join(import.meta.dirname, '../../scenarios', named)
  const loaded = loadScenario(existsSync(join(named, 'scenario.json')) ? named : ours)
  if (loaded.ok) {
    const played = Array.from({ length: games }, (_, at) => play(loaded.scenario, firstSeed + at))
    console.table(played.map(row))
    console.log(summary(loaded.scenario, played).join('\n'))
  } else {
    console.error([`${named}: this scenario cannot be played`, ...loaded.problems.map(lineOf)].join('\n'))
    process.exitCode = 1
  }
}
