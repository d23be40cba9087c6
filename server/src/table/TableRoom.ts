import type { Client } from '@colyseus/core'
import type { OpenDeals } from '@red-lines/shared/analysis/openDeals.ts'
import type { SeatView } from '@red-lines/shared/game/views.ts'
import type { InjectLibrary, PublicBrief } from '@red-lines/shared/scenario/brief.ts'
import {
  type CarrierRefusal,
  CLOSED,
  Envelope,
  type Reply,
  type Role,
  Running,
  type ServerMessages,
} from '@red-lines/shared/wire/messages.ts'
import { type PackedTable, packed } from '@red-lines/shared/wire/packed.ts'
import { z } from 'zod'
import type { Person } from '../journal/journal.ts'
import type { Log } from '../log.ts'
import { CarefulRoom } from './CarefulRoom.ts'
import type { LiveTables } from './liveTables.ts'
import { mirror } from './mirror.ts'
import { PublicState } from './publicState.ts'
import { same } from './same.ts'
import type { Table } from './table.ts'

type Connection = Client<{ auth: { readonly person: string }; messages: ServerMessages }>

/** What a connection was last sent, so that it is sent again only when it differs. */
type Sent = { brief: PublicBrief | null; seat: SeatView | null; reveal: boolean }

/** Bytes that may wait for a slow reader before we let go of it. */
const MOST_BUFFERED = 1024 * 1024

/** Carries one table: people come and go, messages come in, views go out. It decides nothing. */
export class TableRoom extends CarefulRoom<PublicState, Connection> {
  override state = new PublicState()
  // seats are ours to give: Colyseus would count the seat of somebody who is just reloading
  override maxClients = 500
  // everything is patched at once; this is only the pulse of the room's own clock
  override patchRate = 1_000
  override seatReservationTimeout = 5
  declare protected log: Log
  #tables: LiveTables | null = null
  #open: Table | null = null
  #shown: PackedTable | undefined
  readonly #sent = new Map<string, Sent>()

  override messages = {
    act: this.handle(
      Envelope,
      (client, { cid, command }) => this.#table.act(this.#personOf(client), cid, command),
      (refusal, raw) => this.#refuse(refusal, raw),
    ),
    run: this.handle(
      Running,
      (client, ask) => this.#table.run(this.#personOf(client), ask),
      (refusal, raw) => this.#refuse(refusal, raw),
    ),
    readBrief: this.handle(
      z.unknown(),
      (client) => this.#table.readBrief(this.#personOf(client)),
      (refusal, raw) => this.#refuse(refusal, raw),
    ),
    injects: this.handle(
      z.unknown(),
      async (client): Promise<InjectLibrary | Reply> => this.#table.injects(this.#personOf(client)),
      (refusal, raw) => this.#refuse(refusal, raw),
    ),
    openDeals: this.handle(
      z.unknown(),
      (client): Promise<OpenDeals | Reply> => this.#table.openDeals(this.#personOf(client)),
      (refusal, raw) => this.#refuse(refusal, raw),
    ),
    // anything else is nobody's business, and no reason to lose the connection
    _: () => undefined,
  }

  override onCreate({ code, tables, log }: { code: string; tables: LiveTables; log: Log }): void {
    this.log = log
    this.#tables = tables
    this.#open = tables.open(code)
    this.#table.wake(() => this.#show())
  }

  override onJoin(client: Connection): void {
    const person = this.#personOf(client)
    if (person.role === 'delegate') {
      const before = this.clients.filter((other) => other !== client && other.auth?.person === person.id)
      for (const { sessionId } of before) this.kickClient(sessionId, CLOSED.openedElsewhere, 'opened elsewhere')
    }
    this.#sent.set(client.sessionId, { brief: null, seat: null, reveal: false })
    this.#table.setConnected(person, true)
    // setting the same again changes nothing, so say it to this connection in any case
    this.#tell(client)
  }

  override onLeave(client: Connection): void {
    this.#sent.delete(client.sessionId)
    const person = this.#personOf(client)
    const isStillHere = this.clients.some((other) => other.auth?.person === person.id)
    if (!isStillHere) this.#table.setConnected(person, false)
  }

  override onDispose(): void {
    if (this.#open !== null) this.#tables?.close(this.#open)
  }

  get #table(): Table {
    if (this.#open === null) throw new Error('this room carries no table')
    return this.#open
  }

  /** Who it is, by the seat token that the connection came in with: never by what it says. */
  #personOf(client: Connection): Person {
    const person = this.#table.person(client.auth?.person ?? '')
    if (person === undefined) throw new Error('a connection of nobody at this table')
    return person
  }

  #refuse(refusal: CarrierRefusal, raw: unknown): Reply {
    const named = z.object({ cid: z.string().max(40) }).safeParse(raw)
    return this.#table.refuse(named.success ? named.data.cid : '', refusal)
  }

  /** First the public state, then to each what only it may see: so both are there when the reply comes. */
  #show(): void {
    const next = packed(this.#table.synced())
    mirror(this.state, next, this.#shown)
    this.#shown = next
    this.broadcastPatch()
    for (const client of this.clients) this.#tell(client)
  }

  #tell(client: Connection): void {
    const sent = this.#sent.get(client.sessionId)
    if (sent === undefined) return
    if (this.#isTooSlow(client)) return
    const person = this.#personOf(client)
    const everyone = this.#table.brief()
    if (sent.brief !== everyone) {
      const mine = person.role === 'delegate' ? this.#table.mine(person.side) : null
      client.send('brief', { everyone, mine, role: roleOf(person), serverTimeMs: Date.now() })
      sent.brief = everyone
    }
    if (person.role === 'delegate') {
      const view = this.#table.seat(person.side)
      if (!same(sent.seat, view)) client.send('seat', { seq: this.#shown?.seq ?? 0, view })
      sent.seat = view
    }
    const opened = this.#table.reveal()
    if (opened !== null && !sent.reveal) {
      client.send('reveal', opened)
      sent.reveal = true
    }
  }

  /** Who does not read must not fill our memory; they come back in when they do. */
  #isTooSlow({ ref, sessionId }: Connection): boolean {
    const waiting = 'bufferedAmount' in ref && typeof ref.bufferedAmount === 'number' ? ref.bufferedAmount : 0
    if (waiting <= MOST_BUFFERED) return false
    this.log.warn({ table: this.#table.code, waiting }, 'a connection does not read: closed')
    this.#sent.delete(sessionId)
    // a closing handshake would wait for the reader too
    if ('terminate' in ref && typeof ref.terminate === 'function') ref.terminate()
    return true
  }
}

const roleOf = (person: Person): Role =>
  person.role === 'facilitator' ? { kind: 'facilitator' } : { kind: 'delegate', side: person.side }
