import { createHash } from 'node:crypto'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import { CannotStart } from '../cannotStart.ts'
import { openDatabaseToRead } from '../journal/database.ts'
import { openReading } from '../journal/journal.ts'

/**
 * `node server/src/tools/replay.ts <data folder> [code] [number of facts]`: plays the tables of a journal again and says
 * where each one stands. The hash is the same wherever and whenever the same facts are played.
 */
function replay(folder: string, code?: string, count = Number.POSITIVE_INFINITY): void {
  const database = openDatabaseToRead(folder)
  const journal = openReading(database)
  const rows = database.prepare('SELECT code FROM tables ORDER BY created_ms').all()
  const codes = code === undefined ? rows.map((row) => String(row.code)) : [code]
  for (const one of codes) {
    const table = journal.table(one)
    if (table === null) throw new CannotStart(`There is no table ${one} in this journal.`)
    const facts = journal.facts(one).slice(0, count)
    const state = facts.reduce(evolve, opening(journal.scenario(table.scenarioHash), table.seed))
    console.log(
      JSON.stringify({
        code: one,
        scenario: state.scenario.id,
        facts: facts.length,
        stage: state.stage.name,
        round: state.round,
        hash: stateHash(state),
      }),
    )
  }
  database.close()
}

/** The scenario is left out: it is not played but played with, and has its own hash. */
const stateHash = ({ scenario: _scenario, ...state }: State): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(state)))
    .digest('hex')

/** Keys in one order, so that equal states have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

const [folder, code, count] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node server/src/tools/replay.ts <data folder> [code] [number of facts]')
  process.exitCode = 1
} else {
  try {
    replay(folder, code, count === undefined ? undefined : Number(count))
  } catch (problem) {
    if (!(problem instanceof CannotStart)) throw problem
    console.error(problem.message)
    process.exitCode = 1
  }
}
