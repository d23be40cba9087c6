import type { Command } from '@red-lines/shared/game/command.ts'
import type { Reveal, SeatView } from '@red-lines/shared/game/views.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type {
  HttpProblem,
  Reply,
  Running,
  Seated,
  ServerMessages,
  SyncedTable,
} from '@red-lines/shared/wire/messages.ts'
import { type PackedTable, unpacked } from '@red-lines/shared/wire/packed.ts'
import { onTestFinished } from 'vitest'

/** Every byte that each connection has received, by its session id. */
const received = new Map<string, Buffer[]>()

class RecordedSocket extends WebSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols)
    const frames: Buffer[] = []
    received.set(new URL(url).searchParams.get('sessionId') ?? '', frames)
    this.addEventListener('message', ({ data }) => frames.push(Buffer.from(data as ArrayBuffer)))
  }
}
// the sdk takes the socket that it finds when it is loaded
globalThis.WebSocket = RecordedSocket
const { Client } = await import('@colyseus/sdk')

export type Answer<T> = { readonly status: number; readonly body: T & Partial<HttpProblem>; readonly text: string }

export async function get<T>(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<T>> {
  return answerOf(await fetch(`${url}${path}`, { headers }))
}

export async function post<T>(
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<T>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const sent = { 'content-type': 'application/json', ...headers }
  return answerOf(await fetch(`${url}${path}`, { method: 'POST', body: text, headers: sent }))
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text()
  return { status: response.status, text, body: JSON.parse(text) }
}

/** Somebody at a table, connected as a browser is. */
export type Player = {
  readonly seated: Seated
  readonly side: SideId
  /** a request; a new `cid` unless one is given */
  readonly act: (command: Command, cid?: string) => Promise<Reply>
  readonly run: (wish: Running) => Promise<Reply>
  readonly readBrief: () => Promise<Reply>
  /** any request at all */
  readonly request: (type: string, message: unknown) => Promise<unknown>
  readonly send: (type: string, message: unknown) => void
  readonly table: () => SyncedTable
  readonly seat: () => SeatView
  readonly brief: () => ServerMessages['brief']
  readonly reveal: () => Reveal
  readonly hasSeat: () => boolean
  readonly hasReveal: () => boolean
  /** waits until what this player sees is so */
  readonly until: (isSo: () => boolean) => Promise<void>
  /** everything received over the socket */
  readonly bytes: () => Buffer
  readonly closed: Promise<number>
  readonly leave: () => void
}

let lastCid = 0
export const freshCid = (): string => `cid-${process.pid}-${++lastCid}`

/** Comes in with a seat token, as every reload and every new device does. */
export async function enter(url: string, seated: Seated): Promise<Player> {
  const { status, body, text } = await post<Parameters<typeof client.consumeSeatReservation>[0]>(url, '/api/enter', {
    seatToken: seated.seatToken,
  })
  if (status !== 200) throw new Error(`could not enter: ${status} ${text}`)
  const client = new Client(url)
  const room = await client.consumeSeatReservation(body)
  room.reconnection.enabled = false
  onTestFinished(() => {
    if (room.connection.isOpen) room.leave()
  })

  let table: SyncedTable | null = null
  let got: Partial<ServerMessages> = {}
  const watchers = new Set<() => void>()
  const look = (): void => {
    for (const watch of watchers) watch()
  }
  room.onStateChange((state) => {
    table = unpacked((state as { toJSON: () => PackedTable }).toJSON())
    look()
  })
  for (const name of ['brief', 'seat', 'reveal'] as const) {
    room.onMessage(name, (message: never) => {
      got = { ...got, [name]: message }
      look()
    })
  }
  const closed = new Promise<number>((resolve) => {
    room.onLeave((code: number) => {
      resolve(code)
      look()
    })
  })

  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const isReached = (): boolean => {
        try {
          return isSo()
        } catch {
          return false
        }
      }
      const watch = (): void => {
        if (!isReached()) return
        clearTimeout(tooLate)
        watchers.delete(watch)
        resolve()
      }
      const tooLate = setTimeout(() => {
        watchers.delete(watch)
        reject(new Error(`never came: ${isSo}\nlast seen: ${JSON.stringify(table)?.slice(0, 600)}`))
      }, 20_000)
      watchers.add(watch)
      watch()
    })
  const have = <T>(thing: T | null | undefined, name: string): T => {
    if (thing === null || thing === undefined) throw new Error(`no ${name} yet`)
    return thing
  }

  const player: Player = {
    seated,
    side: (seated.role.kind === 'delegate' ? seated.role.side : '') as SideId,
    act: (command, cid = freshCid()) => room.request('act', { cid, command }),
    run: (wish) => room.request('run', wish),
    readBrief: () => room.request('readBrief', null),
    request: (type, message) => room.request(type, message),
    send: (type, message) => room.send(type, message),
    table: () => have(table, 'table'),
    seat: () => have(got.seat, 'seat').view,
    brief: () => have(got.brief, 'brief'),
    reveal: () => have(got.reveal, 'reveal'),
    hasSeat: () => got.seat !== undefined,
    hasReveal: () => got.reveal !== undefined,
    until,
    bytes: () => Buffer.concat(received.get(room.sessionId) ?? []),
    closed,
    leave: () => void room.leave(),
  }
  await until(() => table !== null && got.brief !== undefined && (player.side === '' || got.seat !== undefined))
  return player
}

export type Opened = { readonly facilitator: Player; readonly players: readonly Player[]; readonly code: string }

/** A facilitator opens a table of the four villages and so many people join it, in the order of the seats. */
export async function openTable(
  url: string,
  people = 4,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Opened> {
  const created = await post<Seated>(url, '/api/tables', {
    scenario: 'villages',
    preset: 'untimed',
    botPace: 'atOnce',
    seed: 1,
    ...more,
  })
  if (created.status !== 201) throw new Error(`could not create a table: ${created.text}`)
  const facilitator = await enter(url, created.body)
  const players: Player[] = []
  for (let number = 1; number <= people; number += 1) {
    players.push(await enter(url, await joined(url, created.body.code, `Person ${number}`)))
  }
  return { facilitator, players, code: created.body.code }
}

export async function joined(url: string, code: string, name: string, side: string | null = null): Promise<Seated> {
  const { status, body, text } = await post<Seated>(url, '/api/join', { code, name, side })
  if (status !== 201) throw new Error(`could not join: ${status} ${text}`)
  return body
}
