import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { playOn } from '@red-lines/shared/bots/botGame.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { anyIntents, anyScenario } from '../support/arbitraries.ts'
import { factsOf, play } from '../support/play.ts'
import { stateHash } from '../support/stateHash.ts'
import { after, facts } from '../support/story.ts'
import { well } from '../support/well.ts'

const SEED = 20_251_201

type Game = {
  readonly scenario: Scenario
  readonly seed: number
  readonly events: readonly GameEvent[]
  readonly end: State
}

/** Games of people who try everything, and of bots who play to the end. */
function games(): readonly Game[] {
  const tried = fc
    .sample(fc.tuple(anyScenario, fc.nat(), anyIntents), { numRuns: 40, seed: SEED })
    .map(([scenario, seed, intents]): Game => {
      const start = opening(scenario, seed)
      const begun = facts(start, 'facilitator', { type: 'begin' })
      const steps = play(begun.reduce(evolve, start), intents)
      return { scenario, seed, events: [...begun, ...factsOf(steps)], end: steps.at(-1)?.after ?? start }
    })
  const bots = [1, 2, 3].map((seed): Game => {
    const start = opening(well, seed)
    const begun = facts(start, 'facilitator', { type: 'begin' })
    const { moves, end } = playOn(begun.reduce(evolve, start))
    return { scenario: well, seed, events: [...begun, ...moves.flatMap((move) => move.events)], end }
  })
  return [...tried, ...bots]
}

test('RE1 the same facts give the same state in another process, under another sky, from their written form', () => {
  const played = games()
  const folder = mkdtempSync(join(tmpdir(), 'red-lines-replay-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'journals.json')
  writeFileSync(file, JSON.stringify(played.map(({ scenario, seed, events }) => ({ scenario, seed, events }))))
  const script = join(import.meta.dirname, '../support/hashOfJournal.ts')
  const env = { ...process.env, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const hashes = execFileSync(process.execPath, [script, file], { env, encoding: 'utf8' }).trim().split('\n')
  expect(hashes).toEqual(played.map(({ end }) => stateHash(end)))
  expect(new Set(hashes).size).toBe(played.length)
  expect(played.filter(({ end }) => end.stage.name === 'over').length).toBeGreaterThan(5)
})

test('RE1 one fact more, less or changed gives another state: the hash sees it', () => {
  const [game] = games()
  if (game === undefined) throw new Error('no game')
  const replayed = (events: readonly GameEvent[]) => stateHash(events.reduce(evolve, opening(game.scenario, game.seed)))
  const whole = stateHash(game.end)
  expect(replayed(game.events)).toBe(whole)
  const moved = game.events.findIndex(({ type }) => type === 'pressureMoved' || type === 'proposed')
  expect(moved).toBeGreaterThan(0)
  expect(replayed(game.events.filter((_, at) => at !== moved))).not.toBe(whole)
  expect(replayed([...game.events, ...game.events.slice(moved, moved + 1)])).not.toBe(whole)
})

test('RE1 the same wish at the same state has the same answer, and asking changes nothing', () => {
  let asked = 0
  fc.assert(
    fc.property(anyScenario, fc.nat(), anyIntents, (scenario, seed, intents) => {
      const start = after(opening(scenario, seed), ['clock', { type: 'begin' }])
      for (const { before, by, command, decision } of play(start, intents)) {
        asked += 1
        const copy: State = JSON.parse(JSON.stringify(before))
        expect(decide(copy, command, by)).toEqual(decision)
      }
    }),
    { numRuns: 12, seed: SEED },
  )
  expect(asked).toBeGreaterThan(500)
})
