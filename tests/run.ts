/** `npm test`: the checks, the suites, the browser journeys, and at the very end one plain line with the sum. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

const root = join(import.meta.dirname, '..')
const reports = await mkdtemp(join(tmpdir(), 'red-lines-reports-'))
const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
let running: ChildProcess | undefined
const nothing: Count = { passed: 0, failed: 0, skipped: 0 }

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  console.log(`\n> ${command} ${args.join(' ')}`)
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } })
    running = child
    child.on('error', (problem) => {
      console.error(problem)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
}

/** A check counts only when it fails, so that the sum of passed is the sum of tests. */
async function check(command: string, ...args: string[]): Promise<Count> {
  return (await run(command, args)) ? nothing : { ...nothing, failed: 1 }
}

/** A suite that ends badly without a failed test (a crash, an error outside of any test) counts as one failure. */
function counted(ended: boolean, count: Count): Count {
  return !ended && count.failed + count.skipped === 0 ? { ...count, failed: 1 } : count
}

async function report<T>(file: string): Promise<T | undefined> {
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as T) : undefined
}

async function suites(): Promise<Count> {
  const file = join(reports, 'suites.json')
  const ended = await run('vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }
  const told = await report<Report>(file)
  if (!told) return { ...nothing, failed: 1 }
  return counted(ended, {
    passed: told.numPassedTests,
    failed: told.numFailedTests,
    skipped: told.numPendingTests + told.numTodoTests,
  })
}

async function journeys(): Promise<Count> {
  const file = join(reports, 'journeys.json')
  const ended = await run('playwright', ['test', '--config=tests/playwright.config.ts', '--pass-with-no-tests'], {
    JOURNEY_PORT: String(await freePort()),
    JOURNEY_REPORT: file,
    JOURNEY_DATA: join(reports, 'data'),
  })
  const told = await report<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(file)
  if (!told) return { ...nothing, failed: 1 }
  const { expected, unexpected, flaky, skipped } = told.stats
  return counted(ended, { passed: expected, failed: unexpected + flaky, skipped })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    running?.kill(signal)
    process.exit(1)
  })
}

const checks: Count[] = []
for (const folder of ['shared', 'server', 'client', 'tests']) checks.push(await check('tsc', '-p', folder))
checks.push(await check('biome', 'check', '.'))
const build = await check('vite', 'build', 'client', '--logLevel', 'warn')
const counts = [...checks, build, await suites()]
if (build.failed === 0) counts.push(await journeys())
await rm(reports, { recursive: true, force: true })

const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0)
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed + skipped > 0 || passed === 0 ? 1 : 0
