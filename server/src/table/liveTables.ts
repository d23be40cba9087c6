import { matchMaker } from '@colyseus/core'
import type { Person } from '../journal/journal.ts'
import { openTable, type Table, type TableWorld } from './table.ts'

/** The name under which Colyseus knows the room of a table. */
export const TABLE_ROOM = 'table'

type Listing = Awaited<ReturnType<typeof matchMaker.createRoom>>
/** What the client's sdk consumes to open its connection. */
export type Reservation = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>

/** The tables that are awake: each lives in one room, for as long as anybody is connected to it. */
export type LiveTables = {
  readonly get: (code: string) => Table | undefined
  readonly count: () => number
  /** a place for one connection of this person, in the table's room; wakes the table from the journal if need be */
  readonly reserve: (person: Person) => Promise<Reservation>
  /** for the room: takes the table up from the journal; null when the journal does not know it */
  readonly open: (code: string) => Table | null
  /** for the room: nobody is connected any more */
  readonly close: (table: Table) => void
}

export function openLiveTables(world: TableWorld): LiveTables {
  const tables = new Map<string, Table>()
  const rooms = new Map<string, Promise<Listing>>()
  const live: LiveTables = { get: (code) => tables.get(code), count: () => tables.size, reserve, open, close }
  return live

  /** One room for a table, however many come in at the same moment. */
  function room(code: string): Promise<Listing> {
    const known = rooms.get(code)
    if (known !== undefined) return known
    const opening = matchMaker.createRoom(TABLE_ROOM, { code, tables: live, log: world.log })
    rooms.set(code, opening)
    opening.catch(() => rooms.delete(code))
    return opening
  }

  async function reserve(person: Person): Promise<Reservation> {
    let last: unknown = null
    for (let tries = 0; tries < 3; tries += 1) {
      const listing = await room(person.code)
      // a room that is just closing is no longer listed, but would still take the reservation
      if (!(await matchMaker.driver.has(listing.roomId))) {
        rooms.delete(person.code)
        continue
      }
      try {
        return await matchMaker.reserveSeatFor(listing, {}, { person: person.id })
      } catch (problem) {
        last = problem
        rooms.delete(person.code)
      }
    }
    throw new Error(`table ${person.code} keeps closing`, { cause: last })
  }

  function open(code: string): Table | null {
    const record = world.journal.table(code)
    if (record === null) return null
    const table = openTable(world, record)
    tables.set(code, table)
    world.log.info({ table: code, awake: tables.size }, 'a table wakes')
    return table
  }

  function close(table: Table): void {
    table.sleep()
    if (tables.get(table.code) !== table) return
    tables.delete(table.code)
    rooms.delete(table.code)
    world.log.info({ table: table.code, awake: tables.size }, 'a table sleeps')
  }
}
