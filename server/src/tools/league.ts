/**
 * `npm run league -- [--scenario ukraine-2025] [--games 20] [--tuning] [--json]`: every kind of bot among its like and
 * alone among firm ones, on all cores. Reports on held-out seeds; `--tuning` takes those that numbers may be tuned with.
 */
import { parseArgs } from 'node:util'
import { openWorkerPool } from '../workers/workerPool.ts'
import { scenarioNamed } from './check/scenarioNamed.ts'
import { FIRST_SEED, leagueOf, MOST_GAMES, type Purpose } from './league/leagueOf.ts'
import { tablesOf } from './league/tables.ts'

const USAGE = 'Usage: npm run league -- [--scenario ID|FOLDER] [--games 20] [--tuning] [--json]'

type Asked = {
  readonly named: string
  readonly games: number
  readonly purpose: Purpose
  readonly json: boolean
}

/** What the command line asks for, or what is wrong with it. */
function asked(args: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string', default: 'ukraine-2025' },
        games: { type: 'string', default: '20' },
        tuning: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const games = Number(values.games)
    if (!Number.isInteger(games) || games < 1 || games > MOST_GAMES)
      return `--games takes a whole number from 1 to ${MOST_GAMES}.`
    return { named: values.scenario, games, purpose: values.tuning ? 'tuning' : 'held-out', json: values.json }
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

async function run({ named, games, purpose, json }: Asked): Promise<void> {
  const read = scenarioNamed(named)
  if (!read.ok) {
    console.error(read.says)
    process.exitCode = 2
    return
  }
  const { scenario } = read
  const workers = openWorkerPool<typeof import('./league/playSeed.ts')>(
    new URL('./league/playSeed.ts', import.meta.url),
    { onDeath: ({ message }) => console.error(`a worker died and was replaced: ${message}`) },
  )
  let done = 0
  const results = await Promise.all(
    Array.from({ length: games }, async (_, at) => {
      const result = await workers.run('playSeed', { scenario, seed: FIRST_SEED[purpose] + at })
      done += 1
      if (done % 10 === 0) console.error(`${done} of ${games} seeds`)
      return result
    }),
  ).finally(workers.close)
  const league = leagueOf(scenario, purpose, results)
  console.log(json ? JSON.stringify(league, null, 2) : tablesOf(league))
}

const wish = asked(process.argv.slice(2))
if (typeof wish === 'string') {
  console.error(`${wish}\n${USAGE}`)
  process.exitCode = 2
} else await run(wish)
