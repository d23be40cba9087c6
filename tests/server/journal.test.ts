import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openCommits, StorageUnavailable } from '@red-lines/server/journal/commits.ts'
import { openJournal } from '@red-lines/server/journal/journal.ts'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/server.ts'

function openNumbers() {
  const database = new DatabaseSync(join(temporaryFolder(), 'numbers.db'))
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE numbers (n INTEGER PRIMARY KEY, filler TEXT)')
  const heard: boolean[] = []
  const commits = openCommits(database, (isWorking) => heard.push(isWorking))
  const add = (n: number, filler = ''): Promise<number> =>
    commits.together(() => {
      database.prepare('INSERT INTO numbers VALUES (?, ?)').run(n, filler)
      return n
    })
  const kept = () =>
    database
      .prepare('SELECT n FROM numbers ORDER BY n')
      .all()
      .map(({ n }) => n)
  return { database, commits, heard, add, kept }
}

test('everything asked for in one tick is one commit', async () => {
  const { database, add, kept } = openNumbers()
  const before = Number(database.prepare('PRAGMA data_version').get()?.data_version)
  const other = new DatabaseSync(database.location() ?? '', { readOnly: true })
  const version = () => Number(other.prepare('PRAGMA data_version').get()?.data_version)
  const first = version()
  await Promise.all(Array.from({ length: 50 }, (_, n) => add(n)))
  expect(kept().length).toBe(50)
  expect(version() - first).toBe(1)
  expect(before).toBeGreaterThan(0)
  other.close()
  database.close()
})

test("one writer's mistake undoes that writer alone", async () => {
  const { database, commits, add, kept, heard } = openNumbers()
  const mistake = commits.together(() => {
    database.prepare('INSERT INTO numbers VALUES (99, null)').run()
    throw new RangeError('mine')
  })
  const results = await Promise.allSettled([add(1), mistake, add(1), add(2)])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(kept()).toEqual([1, 2])
  expect(heard).toEqual([])
  database.close()
})

test('a full disk undoes everything of that commit, is heard of once, and once more when it works again', async () => {
  const { database, add, kept, heard } = openNumbers()
  await add(1)
  const pages = Number(database.prepare('PRAGMA page_count').get()?.page_count)
  database.exec(`PRAGMA max_page_count = ${pages}`)
  const results = await Promise.allSettled([add(2), add(3, 'x'.repeat(100_000)), add(4)])
  for (const result of results) {
    expect(result.status).toBe('rejected')
    expect(result.status === 'rejected' && result.reason).toBeInstanceOf(StorageUnavailable)
  }
  await Promise.allSettled([add(5, 'x'.repeat(100_000))])
  expect([kept(), heard]).toEqual([[1], [false]])
  database.exec(`PRAGMA max_page_count = ${pages + 100}`)
  await add(6)
  expect([kept(), heard]).toEqual([
    [1, 6],
    [false, true],
  ])
  database.close()
})

test('old tables are erased without a trace in the files', async () => {
  const folder = temporaryFolder()
  const journal = openJournal(folder)
  await journal.together(() => {
    const clock = { paused: false, deadlineMs: 0, leftMs: 0, asOfMs: 0 }
    const scenarioHash = journal.keepScenario({ id: 'canary-scenario' } as never)
    const table = {
      code: '234679',
      scenarioHash,
      preset: 'untimed',
      botPace: 'human',
      botTemperament: 'firm',
      practice: false,
    } as const
    journal.addTable({ ...table, seed: 1, seq: 0, stage: 'lobby', clock })
    journal.addPerson(
      { id: 'p1', code: '234679', name: 'canary-name', readBrief: false, role: 'delegate', side: 'north' as never },
      new Uint8Array([1]),
    )
    journal.addToken('p1', new Uint8Array([2]))
  })
  const holds = (words: string): boolean => {
    const files = ['journal.db', 'journal.db-wal'].map((name) => readIfThere(join(folder, name)))
    return files.some((file) => file.includes(words))
  }
  expect([holds('canary-name'), holds('canary-scenario')]).toEqual([true, true])
  expect(await journal.together(() => journal.erase(Date.now() + 1))).toBe(1)
  journal.tidy()
  expect([holds('canary-name'), holds('canary-scenario')]).toEqual([false, false])
  expect(journal.personByToken(new Uint8Array([2]))).toBeNull()
  journal.close()
})

test('a person may come back from six devices; the oldest token ends', async () => {
  const journal = openJournal(temporaryFolder())
  const hash = (n: number) => new Uint8Array([n])
  await journal.together(() => {
    const clock = { paused: false, deadlineMs: 0, leftMs: 0, asOfMs: 0 }
    const scenarioHash = journal.keepScenario({ id: 'x' } as never)
    const table = {
      code: '234679',
      scenarioHash,
      preset: 'untimed',
      botPace: 'human',
      botTemperament: 'firm',
      practice: false,
    } as const
    journal.addTable({ ...table, seed: 1, seq: 0, stage: 'lobby', clock })
    journal.addPerson({ id: 'p', code: '234679', name: '', readBrief: false, role: 'facilitator', side: null }, null)
  })
  for (let n = 1; n <= 7; n += 1) await journal.together(() => journal.addToken('p', hash(n)))
  expect([1, 2, 7].map((n) => journal.personByToken(hash(n))?.id)).toEqual([undefined, 'p', 'p'])
  journal.close()
})

const readIfThere = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0))

test('a table of the first version of the journal goes on, with firm bots', () => {
  const folder = temporaryFolder()
  const first = new DatabaseSync(join(folder, 'journal.db'))
  const migrations = join(import.meta.dirname, '../../server/src/journal/migrations')
  first.exec(`${readFileSync(join(migrations, '0001-start.sql'), 'utf8')} PRAGMA user_version = 1;
    INSERT INTO scenarios (hash, scenario) VALUES ('h', '{}');
    INSERT INTO tables (code, scenario, preset, bot_pace, practice, seed, created_ms, acted_ms, seq, stage, clock)
    VALUES ('234679', 'h', 'untimed', 'human', 1, 1, 0, 0, 0, 'lobby', '{}');`)
  first.close()
  const journal = openJournal(folder)
  expect(journal.table('234679')).toMatchObject({ botPace: 'human', botTemperament: 'firm' })
  journal.close()
})
