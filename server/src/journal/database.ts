import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from '../cannotStart.ts'

/** SQLite before it could corrupt a write-ahead log that was reset while being read (fixed in 3.51.3). */
const LEAST_VERSION = [3, 51, 3]

/** Was it SQLite that failed, and not our own code? A broken rule of a table (19) is our own fault. */
export const isStorageTrouble = (problem: unknown): boolean =>
  problem instanceof Error &&
  'code' in problem &&
  problem.code === 'ERR_SQLITE_ERROR' &&
  !('errcode' in problem && typeof problem.errcode === 'number' && (problem.errcode & 0xff) === 19)

/** Opens the journal's file for writing, as its only owner, brought up to date. */
export function openDatabase(folder: string): { readonly database: DatabaseSync; readonly close: () => void } {
  const opened: DatabaseSync[] = []
  const close = (): void => {
    for (const one of opened.toReversed()) one.close()
  }
  try {
    mkdirSync(folder, { recursive: true })
    opened.push(own(folder))
    // a lock that somebody else holds for longer is answered as trouble with the disk: waiting would stop every table
    const database = new DatabaseSync(join(folder, 'journal.db'), { timeout: 250 })
    opened.push(database)
    assertVersion(database)
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
    `)
    migrate(database)
    return { database, close }
  } catch (problem) {
    close()
    if (problem instanceof CannotStart) throw problem
    const said = problem instanceof Error ? problem.message : String(problem)
    throw new CannotStart(
      `Cannot write to the data folder ${folder} (${said}). Make it writable for the user who runs the server, or choose another with DATA_DIR.`,
    )
  }
}

/** Opens the journal's file for reading only, beside a server that may be running. */
export function openDatabaseToRead(folder: string): DatabaseSync {
  try {
    return new DatabaseSync(join(folder, 'journal.db'), { readOnly: true })
  } catch {
    throw new CannotStart(`There is no journal to read in ${folder}. Give the data folder of a server.`)
  }
}

/**
 * Takes the folder for this process: two servers on one journal would each believe that they hold the truth. The lock
 * is a second file, so that the journal itself stays readable for backups; the system lets go of it when we die.
 */
function own(folder: string): DatabaseSync {
  const owner = new DatabaseSync(join(folder, 'owner.db'), { timeout: 0 })
  try {
    owner.exec('BEGIN EXCLUSIVE')
    return owner
  } catch (problem) {
    owner.close()
    if (!(problem instanceof Error && problem.message.includes('locked'))) throw problem
    throw new CannotStart(
      `Another server is already using the data folder ${folder}. Stop it, or choose another folder with DATA_DIR.`,
    )
  }
}

function assertVersion(database: DatabaseSync): void {
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.version)
  const parts = version.split('.').map(Number)
  const differs = LEAST_VERSION.findIndex((least, at) => parts[at] !== least)
  if (differs !== -1 && (parts[differs] ?? 0) < (LEAST_VERSION[differs] ?? 0)) {
    throw new CannotStart(`This Node carries SQLite ${version}, which can damage the journal. Use Node 24.21 or newer.`)
  }
}

function migrate(database: DatabaseSync): void {
  const folder = join(import.meta.dirname, 'migrations')
  const steps = readdirSync(folder).toSorted()
  const done = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (done > steps.length) {
    throw new CannotStart(
      `The journal was written by a newer version (${done}, this one knows ${steps.length}). Install that version.`,
    )
  }
  for (const [at, step] of steps.entries()) {
    if (at < done) continue
    database.exec(`BEGIN; ${readFileSync(join(folder, step), 'utf8')} PRAGMA user_version = ${at + 1}; COMMIT;`)
  }
}
