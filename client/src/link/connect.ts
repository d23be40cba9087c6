import type { Client, Room, SeatReservation } from '@colyseus/sdk'
import type { OpenDeals } from '@red-lines/shared/analysis/openDeals.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import type { InjectLibrary } from '@red-lines/shared/scenario/brief.ts'
import type { Reply, Running, ServerMessages, SyncedTable } from '@red-lines/shared/wire/messages.ts'
import { type PackedTable, unpacked } from '@red-lines/shared/wire/packed.ts'
import { CLOSED } from '@red-lines/shared/wire/values.ts'
import { CallFailed, enter } from './api.ts'
import { insist } from './insist.ts'
import { openOutbox } from './outbox.ts'

export type LinkState = 'connecting' | 'online' | 'reconnecting' | 'replaced' | 'gone'

/** What a line to a table brings. */
export type Heard = {
  readonly link: (state: LinkState) => void
  readonly everyone: (table: SyncedTable) => void
  readonly brief: (brief: ServerMessages['brief']) => void
  readonly seat: (seat: ServerMessages['seat']) => void
  readonly reveal: (reveal: ServerMessages['reveal']) => void
}

export type Line = {
  readonly act: (command: Command) => Promise<Reply>
  readonly run: (ask: Running) => Promise<Reply>
  readonly readBrief: () => Promise<Reply>
  /** the events that a facilitator can play; a refusal for anybody else */
  readonly injects: () => Promise<InjectLibrary | Reply>
  /** how many packages homes would ratify now, for a facilitator; a refusal for anybody else */
  readonly openDeals: () => Promise<OpenDeals | Reply>
  /** takes the seat back from another tab */
  readonly takeOver: () => void
  readonly hangUp: () => void
}

const LONGEST_PAUSE_MS = 8_000
/** A line on which not everything has arrived by then is given up and opened anew. */
const ARRIVAL_MS = 8_000

/** Opens a line to a table and keeps it: whatever cuts it, it comes back through the same door. */
export function openLine(code: string, seatToken: string, heard: Heard): Line {
  let room: Room | null = null
  // every attempt has a number; what a stale attempt still brings is nobody's business any more
  let attempt = 0
  let failures = 0
  let hungUp = false
  let retry: ReturnType<typeof setTimeout> | undefined
  let arriving: ReturnType<typeof setTimeout> | undefined

  const live = (): Room => {
    if (room === null) throw new Error('the line is down')
    return room
  }
  const outbox = openOutbox(code, async (envelope) => live().request('act', envelope) as Promise<Reply>)

  async function connect(): Promise<void> {
    attempt += 1
    const mine = attempt
    const isStale = () => hungUp || mine !== attempt
    clearTimeout(arriving)
    arriving = setTimeout(() => !isStale() && giveUp(), ARRIVAL_MS)
    try {
      const [{ Client: Sdk }, reservation] = await Promise.all([
        import('@colyseus/sdk'),
        enter<SeatReservation>(seatToken),
      ])
      if (isStale()) return
      const client: Client = new Sdk(location.origin)
      const opened = await client.consumeSeatReservation(reservation)
      if (isStale()) {
        void opened.leave()
        return
      }
      // one way back in for every cause: ours
      opened.reconnection.enabled = false
      listen(opened, isStale)
      room = opened
    } catch (problem) {
      if (isStale()) return
      clearTimeout(arriving)
      if (problem instanceof CallFailed && (problem.problem === 'unknown-seat' || problem.problem === 'unknown-code')) {
        heard.link('gone')
        return
      }
      again()
    }
  }

  function listen(opened: Room, isStale: () => boolean): void {
    const awaited = new Set(['state', 'brief', 'seat'])
    const arrived = (...what: readonly string[]) => {
      for (const one of what) awaited.delete(one)
      if (awaited.size === 0) clearTimeout(arriving)
    }
    opened.onMessage('brief', (brief: ServerMessages['brief']) => {
      if (isStale()) return
      heard.brief(brief)
      // whoever has no seat gets no view of one
      arrived('brief', ...(brief.mine === null ? ['seat'] : []))
    })
    opened.onMessage('seat', (seat: ServerMessages['seat']) => {
      if (isStale()) return
      heard.seat(seat)
      arrived('seat')
    })
    opened.onMessage('reveal', (reveal: ServerMessages['reveal']) => !isStale() && heard.reveal(reveal))
    opened.onStateChange((state) => {
      if (isStale()) return
      heard.everyone(unpacked(state.toJSON() as PackedTable))
      failures = 0
      heard.link('online')
      arrived('state')
    })
    opened.onLeave((closeCode) => {
      if (isStale()) return
      room = null
      clearTimeout(arriving)
      if (closeCode === CLOSED.openedElsewhere) heard.link('replaced')
      else again()
    })
    // an undecodable state cannot be repaired, only fetched anew
    opened.onError(() => !isStale() && opened.leave(false))
    setTimeout(outbox.resend, 0)
  }

  /** Leaves a line that does not come alive, whatever it waits for, and tries another. */
  function giveUp(): void {
    attempt += 1
    const dead = room
    room = null
    void dead?.leave(false)
    again()
  }

  /** Full jitter: a class whose Wi-Fi comes back must not knock all at once. */
  function again(): void {
    heard.link('reconnecting')
    failures += 1
    const pause = Math.random() * Math.min(LONGEST_PAUSE_MS, 400 * 2 ** failures)
    clearTimeout(retry)
    retry = setTimeout(() => void connect(), pause)
  }

  const backOnline = () => {
    if (room !== null || hungUp) return
    clearTimeout(retry)
    void connect()
  }
  const wentOffline = () => {
    if (room === null) return
    heard.link('reconnecting')
    // a dead socket may look alive for minutes
    giveUp()
  }
  window.addEventListener('online', backOnline)
  window.addEventListener('offline', wentOffline)

  heard.link('connecting')
  void connect()

  return {
    act: outbox.post,
    run: async (ask) => live().request('run', ask) as Promise<Reply>,
    readBrief: () =>
      insist(
        async () => live().request('readBrief', {}) as Promise<Reply>,
        () => hungUp,
      ),
    openDeals: async () => live().request('openDeals', {}) as Promise<OpenDeals | Reply>,
    injects: async () => live().request('injects', {}) as Promise<InjectLibrary | Reply>,
    takeOver: () => {
      heard.link('connecting')
      void connect()
    },
    hangUp: () => {
      hungUp = true
      clearTimeout(retry)
      clearTimeout(arriving)
      outbox.close()
      window.removeEventListener('online', backOnline)
      window.removeEventListener('offline', wentOffline)
      void room?.leave()
    },
  }
}
