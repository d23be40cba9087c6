import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { delegation } from '@red-lines/shared/bots/oneTextBot.ts'
import { TEMPERAMENTS } from '@red-lines/shared/bots/temperament.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { CannotStart } from './cannotStart.ts'
import { eraseOldTables } from './journal/erase.ts'
import { beatHeart } from './journal/heartbeat.ts'
import { openJournal } from './journal/journal.ts'
import { openLog } from './log.ts'
import { lineOf, loadScenario } from './scenarios/loadScenario.ts'
import { openSeating } from './session/seating.ts'
import { explainSettings, readSettings, type Settings } from './settings.ts'
import { openLiveTables } from './table/liveTables.ts'
import { openServer, placesOf } from './web/openServer.ts'
import { openWorkerPool } from './workers/workerPool.ts'

/** A supervisor kills what has not ended by itself after ten seconds; we would rather end in order. */
const LONGEST_GOODBYE_MS = 8_000

async function start(settings: Settings): Promise<void> {
  const log = openLog(settings.LOG_LEVEL)
  const scenarios = loadScenarios(settings.SCENARIOS_DIR)
  const journal = openJournal(settings.DATA_DIR)
  const analysts = openWorkerPool<typeof import('./workers/analyst.ts')>(
    new URL('./workers/analyst.ts', import.meta.url),
    { threads: 1, onDeath: (problem, job) => log.warn({ err: problem, job }, 'an analyst died and is replaced') },
  )
  const live = openLiveTables({
    journal,
    log,
    botOf: (temperament) => delegation(TEMPERAMENTS[temperament]),
    countDeals: (state) => analysts.run('openDeals', state),
    botPace: settings.BOT_PACE,
    awayMs: settings.AWAY_SECONDS * 1_000,
    clockSpeed: settings.CLOCK_SPEED,
  })
  const seating = openSeating(journal, live, scenarios)
  const server = await openServer(settings, { journal, seating, live, scenarios, log })
  const heart = beatHeart(journal, () => live.count() > 0, log)
  const eraser = eraseOldTables(journal, settings.KEEP_DAYS, log)

  let isEnding = false
  async function end(code: number): Promise<void> {
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(code), LONGEST_GOODBYE_MS).unref()
    heart.stop()
    eraser.stop()
    await server.close()
    await analysts.close()
    journal.close()
    process.exit(code)
  }
  process.on('SIGTERM', () => void end(0))
  process.on('SIGINT', () => void end(0))
  // every acknowledged command is in the journal: better a fresh start than a process in an unknown state
  process.on('uncaughtException', (problem) => {
    log.fatal({ err: problem }, 'an error that nobody caught')
    void end(1)
  })
  console.log(`Red Lines is open on ${placesOf(server.port, settings.HOST).join(' and ')}`)
}

/** Every folder that holds a scenario.json, by the scenario's id. */
function loadScenarios(folder: string): ReadonlyMap<string, Scenario> {
  const folders = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const found = folders.filter((one) => statSync(one).isDirectory() && existsSync(join(one, 'scenario.json')))
  if (found.length === 0) {
    throw new CannotStart(
      `There is no scenario in ${folder}. Put a folder with a scenario.json there, or set SCENARIOS_DIR.`,
    )
  }
  return new Map(
    found.map((one) => {
      const loaded = loadScenario(one)
      if (loaded.ok) return [loaded.scenario.id, loaded.scenario]
      const lines = loaded.problems.map((problem) => `  ${lineOf(problem)}`)
      throw new CannotStart(`The scenario in ${one} is broken:\n${lines.join('\n')}`)
    }),
  )
}

function refuseToStart(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}

const read = readSettings(process.env)
if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(explainSettings())
else if (!read.ok) refuseToStart([...read.problems, 'See --help for all settings.'].join('\n'))
else {
  start(read.settings).catch((problem) => {
    if (!(problem instanceof CannotStart)) throw problem
    console.error(problem.message)
    process.exit(1)
  })
}
