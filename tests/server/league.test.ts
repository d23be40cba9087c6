import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { estimate } from '@red-lines/server/tools/league/bootstrap.ts'
import { FIRST_SEED, MOST_GAMES } from '@red-lines/server/tools/league/leagueOf.ts'
import { mediatedGame } from '@red-lines/server/tools/league/mediator.ts'
import { playSeed } from '@red-lines/server/tools/league/playSeed.ts'
import { score } from '@red-lines/shared/game/score.ts'
import { bySide, of } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { scenario as ukraine } from '../support/ukraine.ts'
import { writeVillages } from '../support/villages.ts'
import { well } from '../support/well.ts'

const tool = join(import.meta.dirname, '../../server/src/tools/league.ts')
const league = (...args: readonly string[]) => spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' })

test('LE1 seeds that numbers are tuned with are never reported on', () => {
  expect(FIRST_SEED.tuning + MOST_GAMES - 1).toBeLessThan(FIRST_SEED['held-out'])
  const folder = mkdtempSync(join(tmpdir(), 'red-lines-'))
  writeVillages(folder)
  const told = JSON.parse(league('--scenario', join(folder, 'villages'), '--games', '2', '--json').stdout)
  expect(told.seeds).toEqual({ first: 10_001, count: 2, purpose: 'held-out' })
  expect(told.standings.map(({ kind }: { kind: string }) => kind)).toContain('mediator')
  expect(told.exploitability).toHaveLength(4)
})

test('LE2 an interval holds the mean, is as wide as the spread says, and is the same every time', () => {
  const values = Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 10 : -10))
  const { mean, low, high } = estimate(values, 'coin')
  expect(mean).toBe(0)
  // 1.96 standard errors of a fair coin worth ten points, thrown 400 times
  expect(low).toBeGreaterThan(-1.3)
  expect(low).toBeLessThan(-0.7)
  expect(high).toBeGreaterThan(0.7)
  expect(high).toBeLessThan(1.3)
  expect(estimate(values, 'coin')).toEqual({ mean, low, high })
  expect(estimate([4, 4, 4], 'stone')).toEqual({ mean: 4, low: 4, high: 4 })
})

test('LE3 the same seed gives the same games, and a seat that plays as before gains nothing', () => {
  const once = playSeed({ scenario: well, seed: 7 })
  expect(playSeed({ scenario: well, seed: 7 })).toEqual(once)
  expect(Object.keys(once.gains)).toEqual([...well.sides])
})

test('LE4 nobody does worse with a mediator who knows everything than by fighting on', () => {
  const { end } = mediatedGame(ukraine, 10_001)
  expect(end.stage).toMatchObject({ name: 'over', outcome: { kind: 'agreement' } })
  const better = bySide(ukraine.sides, (side) => score(end, side).total - score(end, side).fightingOnTotal)
  for (const side of ukraine.sides) expect(of(better, side)).toBeGreaterThanOrEqual(0)
})

test('LE5 a league that cannot be played says why, and what to do', () => {
  for (const [args, says] of [
    [['--games', '0'], '--games takes a whole number from 1'],
    [['--scenario', 'atlantis'], 'atlantis'],
    [['--kinds', 'x'], 'Usage: npm run league'],
  ] as const) {
    const { status, stderr } = league(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(says)
  }
})
