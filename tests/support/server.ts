import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { writeVillages } from './villages.ts'

const root = join(import.meta.dirname, '../..')

/** A real server in a process of its own, on a free port, with a data folder of its own. */
export type TestServer = {
  readonly url: string
  readonly port: number
  readonly data: string
  /** what it has written so far */
  readonly log: () => string
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<Ending>
}

/** The exit code, or the signal that ended it. */
export type Ending = number | NodeJS.Signals | null

export type Settings = Readonly<Record<string, string>>

/** A temporary folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'red-lines-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with the four villages in it. */
export function villagesFolder(): string {
  const folder = temporaryFolder()
  writeVillages(folder)
  return folder
}

/** Starts a server and waits until it is open. It ends with the test. */
export async function startServer(settings: Settings = {}): Promise<TestServer> {
  const data = settings.DATA_DIR ?? join(temporaryFolder(), 'data')
  const { child, said, ended } = run({
    PORT: '0',
    HOST: '127.0.0.1',
    SCENARIOS_DIR: settings.SCENARIOS_DIR ?? villagesFolder(),
    ...settings,
    DATA_DIR: data,
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const place = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /is open on (http:\S+)/.exec(said())
      if (found?.[1] !== undefined) resolve(found[1])
    }
    child.stdout?.on('data', look)
    ended.then((code) => reject(new Error(`the server ended with ${code}:\n${said()}`)))
  })
  return {
    url: place,
    port: Number(new URL(place).port),
    data,
    log: said,
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs a server that is expected to give up, and gives back how it ended and what it said. */
export async function runServer(
  settings: Settings,
  args: readonly string[] = [],
): Promise<{ readonly code: Ending; readonly said: string }> {
  const { child, said, ended } = run({ PORT: '0', HOST: '127.0.0.1', ...settings }, args)
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return { code: await ended, said: said() }
}

function run(settings: Settings, args: readonly string[] = []) {
  const child: ChildProcess = spawn(process.execPath, ['server/src/main.ts', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  child.stdout?.on('data', (part: Buffer) => parts.push(part))
  child.stderr?.on('data', (part: Buffer) => parts.push(part))
  const said = (): string => Buffer.concat(parts).toString()
  const ended = new Promise<Ending>((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)))
  return { child, said, ended }
}
