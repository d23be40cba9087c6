import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import type { StageName } from '@red-lines/shared/game/state.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { BotPace, BotTemperament, PresetId, Reply } from '@red-lines/shared/wire/messages.ts'
import { type Commits, openCommits } from './commits.ts'
import { openDatabase } from './database.ts'

/** How a stage's time stands. Kept with the moment it was written, so that an outage can be given back. */
export type ClockRecord = {
  readonly paused: boolean
  /** milliseconds since 1970; 0: the clock does not run */
  readonly deadlineMs: number
  /** what is left while it does not run; 0: no deadline */
  readonly leftMs: number
  readonly asOfMs: number
}

/** What a table was opened with, and how it stands apart from its facts. */
export type TableRecord = {
  readonly code: string
  readonly scenarioHash: string
  readonly preset: PresetId
  readonly botPace: BotPace
  readonly botTemperament: BotTemperament
  readonly practice: boolean
  readonly seed: number
  readonly seq: number
  readonly stage: StageName
  readonly clock: ClockRecord
}

/** Somebody who may come in with a seat token. Only a delegate has a side and is seen by others. */
export type Person = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly readBrief: boolean
} & ({ readonly role: 'delegate'; readonly side: SideId } | { readonly role: 'facilitator'; readonly side: null })

/** What one command (or bot, or the clock) has changed: written in one piece or not at all. */
export type Step = {
  readonly code: string
  readonly firstFact: number
  readonly facts: readonly GameEvent[]
  readonly seq: number
  readonly stage: StageName
  readonly clock: ClockRecord
}

export type StoredReply = { readonly wishHash: Uint8Array; readonly reply: Reply }

/** Facts on disk. The `add`, `keep` and `set` functions write and belong inside `together`. */
export type Journal = Commits & {
  /** when a server was last known to be alive before this one started; 0: never */
  readonly lastBeatMs: number
  readonly startedMs: number
  readonly isWorking: () => boolean
  /** tells of trouble with the disk and of its end */
  readonly onTurn: (listener: (isWorking: boolean) => void) => () => void
  readonly keepScenario: (scenario: Scenario) => string
  readonly scenario: (hash: string) => Scenario
  readonly addTable: (table: TableRecord) => void
  readonly table: (code: string) => TableRecord | null
  readonly facts: (code: string) => readonly GameEvent[]
  readonly keepStep: (step: Step) => void
  readonly reply: (code: string, seat: string, cid: string) => StoredReply | null
  readonly keepReply: (code: string, seat: string, wishHash: Uint8Array, reply: Reply) => void
  readonly setClock: (code: string, clock: ClockRecord) => void
  readonly addPerson: (person: Person, rejoinHash: Uint8Array | null) => void
  readonly people: (code: string) => readonly Person[]
  readonly personByRejoin: (code: string, rejoinHash: Uint8Array) => Person | null
  readonly personByToken: (tokenHash: Uint8Array) => Person | null
  readonly addToken: (person: string, tokenHash: Uint8Array) => void
  readonly setReadBrief: (person: string) => void
  readonly beat: () => void
  /** forgets the tables where nobody has acted since then */
  readonly erase: (beforeMs: number) => number
  /** empties the write-ahead log; not within `together` */
  readonly tidy: () => void
  readonly close: () => void
}

/** A person may come back from this many devices; a token too many ends the oldest. */
const TOKENS_PER_PERSON = 6

type Row = Record<string, unknown>

/** Opens the journal in a folder. Throws `CannotStart` when that is impossible. */
export function openJournal(folder: string): Journal {
  const { database, close } = openDatabase(folder)
  const listeners = new Set<(isWorking: boolean) => void>()
  let works = true
  const commits = openCommits(database, (isWorking) => {
    works = isWorking
    for (const listener of listeners) listener(isWorking)
  })
  const reading = openReading(database)
  const lastBeatMs = Number(database.prepare('SELECT at_ms FROM heartbeat').get()?.at_ms ?? 0)
  return {
    ...commits,
    ...reading,
    ...openWriting(database),
    lastBeatMs,
    startedMs: Date.now(),
    isWorking: () => works,
    onTurn: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tidy: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    close: () => {
      commits.flush()
      close()
    },
  }
}

type Reading = Pick<Journal, 'scenario' | 'table' | 'facts' | 'reply' | 'people' | 'personByRejoin' | 'personByToken'>

type Writing = Omit<
  Journal,
  keyof Reading | keyof Commits | 'lastBeatMs' | 'startedMs' | 'isWorking' | 'onTurn' | 'tidy' | 'close'
>

/** The reading half, which a tool may use beside a running server. */
export function openReading(database: DatabaseSync): Reading {
  const scenarios = new Map<string, Scenario>()
  const select = {
    scenario: database.prepare('SELECT scenario FROM scenarios WHERE hash = ?'),
    table: database.prepare('SELECT * FROM tables WHERE code = ?'),
    facts: database.prepare('SELECT fact FROM facts WHERE code = ? ORDER BY n'),
    reply: database.prepare('SELECT wish_hash, reply FROM replies WHERE code = ? AND seat = ? AND cid = ?'),
    people: database.prepare('SELECT * FROM people WHERE code = ? ORDER BY joined_ms, id'),
    byRejoin: database.prepare('SELECT * FROM people WHERE code = ? AND rejoin_hash = ?'),
    byToken: database.prepare(
      'SELECT people.* FROM people JOIN seat_tokens ON seat_tokens.person = people.id WHERE seat_tokens.hash = ?',
    ),
  }
  return {
    scenario: (hash) => {
      const known = scenarios.get(hash)
      if (known !== undefined) return known
      const row = select.scenario.get(hash)
      if (row === undefined) throw new Error(`the journal holds no scenario ${hash}`)
      // one object for all tables that play it
      const scenario = JSON.parse(String(row.scenario)) as Scenario
      scenarios.set(hash, scenario)
      return scenario
    },
    table: (code) => {
      const row = select.table.get(code)
      return row === undefined ? null : tableOf(row)
    },
    facts: (code) => select.facts.all(code).map((row) => JSON.parse(String(row.fact)) as GameEvent),
    reply: (code, seat, cid) => {
      const row = select.reply.get(code, seat, cid)
      if (row === undefined) return null
      return { wishHash: row.wish_hash as Uint8Array, reply: JSON.parse(String(row.reply)) as Reply }
    },
    people: (code) => select.people.all(code).map(personOf),
    personByRejoin: (code, rejoinHash) => {
      const row = select.byRejoin.get(code, rejoinHash)
      return row === undefined ? null : personOf(row)
    },
    personByToken: (tokenHash) => {
      const row = select.byToken.get(tokenHash)
      return row === undefined ? null : personOf(row)
    },
  }
}

function openWriting(database: DatabaseSync): Writing {
  const hashes = new WeakMap<Scenario, string>()
  const run = {
    hasScenario: database.prepare('SELECT 1 FROM scenarios WHERE hash = ?'),
    scenario: database.prepare('INSERT INTO scenarios (hash, scenario) VALUES (?, ?)'),
    table: database.prepare(
      `INSERT INTO tables
       (code, scenario, preset, bot_pace, bot_temperament, practice, seed, created_ms, acted_ms, seq, stage, clock)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    fact: database.prepare('INSERT INTO facts (code, n, at_ms, fact) VALUES (?, ?, ?, ?)'),
    standing: database.prepare('UPDATE tables SET seq = ?, stage = ?, clock = ?, acted_ms = ? WHERE code = ?'),
    reply: database.prepare('INSERT INTO replies (code, seat, cid, wish_hash, reply) VALUES (?, ?, ?, ?, ?)'),
    clock: database.prepare('UPDATE tables SET clock = ? WHERE code = ?'),
    person: database.prepare(
      `INSERT INTO people (id, code, role, side, name, rejoin_hash, read_brief, joined_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    readBrief: database.prepare('UPDATE people SET read_brief = 1 WHERE id = ?'),
    token: database.prepare(
      `INSERT INTO seat_tokens (hash, person, nth)
       SELECT ?1, ?2, coalesce(max(nth), 0) + 1 FROM seat_tokens WHERE person = ?2`,
    ),
    spareTokens: database.prepare(
      `DELETE FROM seat_tokens WHERE person = ?1 AND hash NOT IN
       (SELECT hash FROM seat_tokens WHERE person = ?1 ORDER BY nth DESC LIMIT ?2)`,
    ),
    beat: database.prepare(
      'INSERT INTO heartbeat (one, at_ms) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET at_ms = ?1',
    ),
    erase: database.prepare('DELETE FROM tables WHERE acted_ms < ?'),
    eraseScenarios: database.prepare('DELETE FROM scenarios WHERE hash NOT IN (SELECT scenario FROM tables)'),
  }
  return {
    keepScenario: (scenario) => {
      // half a megabyte of text: written out once, not for every table
      const hash = hashes.get(scenario) ?? hashOf(scenario)
      hashes.set(scenario, hash)
      if (run.hasScenario.get(hash) === undefined) run.scenario.run(hash, JSON.stringify(scenario))
      return hash
    },
    addTable: ({ code, scenarioHash, preset, botPace, botTemperament, practice, seed, seq, stage, clock }) => {
      const now = Date.now()
      run.table.run(
        code,
        scenarioHash,
        preset,
        botPace,
        botTemperament,
        practice ? 1 : 0,
        seed,
        now,
        now,
        seq,
        stage,
        JSON.stringify(clock),
      )
    },
    keepStep: ({ code, firstFact, facts, seq, stage, clock }) => {
      const now = Date.now()
      for (const [at, fact] of facts.entries()) run.fact.run(code, firstFact + at, now, JSON.stringify(fact))
      run.standing.run(seq, stage, JSON.stringify(clock), now, code)
    },
    keepReply: (code, seat, wishHash, reply) => {
      run.reply.run(code, seat, reply.cid, wishHash, JSON.stringify(reply))
    },
    setClock: (code, clock) => {
      run.clock.run(JSON.stringify(clock), code)
    },
    addPerson: ({ id, code, role, side, name, readBrief }, rejoinHash) => {
      run.person.run(id, code, role, side, name, rejoinHash, readBrief ? 1 : 0, Date.now())
    },
    addToken: (person, tokenHash) => {
      run.token.run(tokenHash, person)
      run.spareTokens.run(person, TOKENS_PER_PERSON)
    },
    setReadBrief: (person) => {
      run.readBrief.run(person)
    },
    beat: () => {
      run.beat.run(Date.now())
    },
    erase: (beforeMs) => {
      const { changes } = run.erase.run(beforeMs)
      run.eraseScenarios.run()
      return Number(changes)
    },
  }
}

const hashOf = (scenario: Scenario): string => createHash('sha256').update(JSON.stringify(scenario)).digest('hex')

const tableOf = (row: Row): TableRecord => ({
  code: String(row.code),
  scenarioHash: String(row.scenario),
  preset: row.preset as PresetId,
  botPace: row.bot_pace as BotPace,
  botTemperament: row.bot_temperament as BotTemperament,
  practice: row.practice === 1,
  seed: Number(row.seed),
  seq: Number(row.seq),
  stage: row.stage as StageName,
  clock: JSON.parse(String(row.clock)) as ClockRecord,
})

function personOf(row: Row): Person {
  const common = { id: String(row.id), code: String(row.code), name: String(row.name), readBrief: row.read_brief === 1 }
  return row.role === 'facilitator'
    ? { ...common, role: 'facilitator', side: null }
    : { ...common, role: 'delegate', side: String(row.side) as SideId }
}
