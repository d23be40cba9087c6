/**
 * `npm run check -- FILE|ID [--seeds 100] [--first 1] [--only 1,2,3] [--json]`: says what is wrong with a scenario, file
 * by file, and proves or refutes what a good one must hold. Ends with 1 when something does not hold, with 2 when there
 * was nothing to check.
 */
import { parseArgs } from 'node:util'
import { openWorkerPool } from '../workers/workerPool.ts'
import { checkScenario } from './check/checkScenario.ts'
import { tableOf } from './check/report.ts'
import { scenarioNamed } from './check/scenarioNamed.ts'
import { ALL_THEOREMS } from './check/theorems.ts'

const USAGE = 'Usage: npm run check -- FILE|ID [--seeds 100] [--first 1] [--only 1,2,3] [--json]'

type Asked = {
  readonly named: string
  readonly seeds: { readonly first: number; readonly count: number }
  readonly only: readonly string[]
  readonly json: boolean
}

/** What the command line asks for, or what is wrong with it. */
function asked(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seeds: { type: 'string', default: '100' },
        first: { type: 'string', default: '1' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [named, ...more] = positionals
    if (named === undefined || more.length > 0)
      return 'Name one scenario: a folder, its scenario.json, or an id of ours.'
    const seeds = { first: Number(values.first), count: Number(values.seeds) }
    if (!Number.isInteger(seeds.count) || seeds.count < 1) return '--seeds takes a whole number from 1 on.'
    if (!Number.isInteger(seeds.first) || seeds.first < 0) return '--first takes a whole number from 0 on.'
    const known = ALL_THEOREMS.map(({ id }) => id)
    const only = values.only?.split(',') ?? known
    const unknown = only.find((id) => !known.includes(id))
    if (unknown !== undefined) return `There is no invariant "${unknown}"; known: ${known.join(', ')}.`
    return { named, seeds, only, json: values.json }
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

async function run({ named, seeds, only, json }: Asked): Promise<void> {
  const read = scenarioNamed(named)
  if (!read.ok) {
    console.error(read.says)
    process.exitCode = 2
    return
  }
  const workers = openWorkerPool<typeof import('./check/lookAt.ts')>(new URL('./check/lookAt.ts', import.meta.url), {
    onDeath: ({ message }) => console.error(`a worker died and was replaced: ${message}`),
  })
  let done = 0
  const report = await checkScenario(
    read.scenario,
    ALL_THEOREMS.filter(({ id }) => only.includes(id)),
    seeds,
    async (job) => {
      const seen = await workers.run('lookAt', job)
      done += 1
      if (done % 10 === 0) console.error(`${done} of ${seeds.count} seeds`)
      return seen
    },
  ).finally(workers.close)
  console.log(json ? JSON.stringify(report, null, 2) : tableOf(report))
  if (report.invariants.some(({ pass }) => !pass)) process.exitCode = 1
}

const wish = asked(process.argv.slice(2))
if (typeof wish === 'string') {
  console.error(`${wish}\n${USAGE}`)
  process.exitCode = 2
} else await run(wish)
