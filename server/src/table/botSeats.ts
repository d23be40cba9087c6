import { draw, drawBelow } from '@red-lines/shared/game/chance.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import type { PublicView, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import type { Reply } from '@red-lines/shared/wire/messages.ts'
import type { Log } from '../log.ts'

/** A bot: what one side may know -> what it does next, or null when there is nothing to do now. */
export type ChooseMove = (
  brief: PublicBrief,
  mine: SideBrief,
  view: PublicView,
  seat: SeatView,
  chance: number,
) => Command | null

/** What the bots of a table need of it. They learn of the game only what a person in their seat would. */
export type BotTable = {
  readonly code: string
  readonly seed: number
  /** milliseconds between two acts of one bot, least and most; null: at once */
  readonly pace: readonly [number, number] | null
  /** the seats that bots play now; none while the game stands still */
  readonly seats: () => readonly SideId[]
  readonly view: () => PublicView
  readonly seat: (side: SideId) => SeatView
  readonly brief: () => PublicBrief
  readonly mine: (side: SideId) => SideBrief
  readonly act: (side: SideId, command: Command) => Promise<Reply>
}

/** A stage needs far fewer acts of one side; whoever wants more is stuck. */
const MOST_ACTS = 40
/** Reading what a stage has brought takes as long as so many acts. */
const READING = 2

type Mind = {
  readonly stage: string
  /** when it acts next; null: it waits for news */
  dueMs: number | null
  /** what it had seen when it found nothing to do */
  seen: PublicView | null
  acts: number
  /** has gone wrong in this stage and sits still until the next */
  stuck: boolean
}

export type BotSeats = {
  /** something has changed: look again */
  readonly wake: () => void
  readonly close: () => void
}

/** Plays the empty seats of a table, one act at a time, at a human pace. */
export function openBotSeats(table: BotTable, choose: ChooseMove, log: Log): BotSeats {
  const minds = new Map<SideId, Mind>()
  let cancel = (): void => undefined
  let acting = false
  let closed = false
  let drawn = 0

  function wake(): void {
    if (acting || closed) return
    cancel()
    const next = nextToAct()
    if (next === null) return
    const act = () => void take(next.side, next.mind)
    const wait = (next.mind.dueMs ?? 0) - Date.now()
    if (table.pace === null || wait <= 0) {
      const soon = setImmediate(act)
      cancel = () => clearImmediate(soon)
    } else {
      const later = setTimeout(act, wait)
      cancel = () => clearTimeout(later)
    }
  }

  function nextToAct(): { readonly side: SideId; readonly mind: Mind } | null {
    const playing = table.seats()
    for (const side of minds.keys()) if (!playing.includes(side)) minds.delete(side)
    let next: { readonly side: SideId; readonly mind: Mind } | null = null
    for (const side of playing) {
      const mind = mindOf(side)
      if (mind.stuck) continue
      if (mind.dueMs === null && mind.seen !== table.view()) mind.dueMs = Date.now() + pause(side)
      if (mind.dueMs !== null && (next === null || mind.dueMs < (next.mind.dueMs ?? 0))) next = { side, mind }
    }
    return next
  }

  /** What a side's bot is about; a new stage finds it with a fresh mind and something to read. */
  function mindOf(side: SideId): Mind {
    const stage = stageNow()
    const known = minds.get(side)
    if (known?.stage === stage) return known
    const reading = Array.from({ length: READING }, () => pause(side)).reduce((sum, ms) => sum + ms, 0)
    const mind = { stage, dueMs: Date.now() + reading, seen: null, acts: 0, stuck: false }
    minds.set(side, mind)
    return mind
  }

  function pause(side: SideId): number {
    if (table.pace === null) return 0
    const [least, most] = table.pace
    drawn += 1
    return least + drawBelow(most - least + 1, table.seed, table.view().round, `pace:${side}`, drawn)
  }

  async function take(side: SideId, mind: Mind): Promise<void> {
    acting = true
    try {
      const view = table.view()
      const command = chosen(side, view)
      if (command === null) {
        mind.dueMs = null
        mind.seen = view
      } else {
        mind.acts += 1
        const reply = await table.act(side, command)
        if (isItsFault(reply, mind) || mind.acts > MOST_ACTS) {
          const refusal = reply.result === 'refused' ? reply.refusal.code : 'none'
          await giveUp(side, mind, { command: command.type, refusal, acts: mind.acts })
        } else mind.dueMs = Date.now() + pause(side)
      }
    } catch (problem) {
      await giveUp(side, mind, { err: problem })
    } finally {
      acting = false
      wake()
    }
  }

  /** A pause, trouble with the disk, or a stage that ended while it was thinking are not. */
  function isItsFault(reply: Reply, mind: Mind): boolean {
    if (reply.result === 'done' || ['paused', 'storage_unavailable'].includes(reply.refusal.code)) return false
    return mind.stage === stageNow()
  }

  const stageNow = (): string => `${table.view().round} ${table.view().stage}`

  function chosen(side: SideId, view: PublicView): Command | null {
    // one seed a game: a bot draws its whims by round, so that looking again does not change its mind
    const chance = draw(table.seed, 0, `bot:${side}`)
    return choose(table.brief(), table.mine(side), view, table.seat(side), chance)
  }

  /** A bot that has lost its way must not hold up the others: it has finished with this stage. */
  async function giveUp(side: SideId, mind: Mind, why: object): Promise<void> {
    log.warn({ table: table.code, side, ...why }, 'a bot is stuck: made ready')
    mind.stuck = true
    if (!of(table.view().sides, side).ready) await table.act(side, { type: 'ready', ready: true })
  }

  return {
    wake,
    close: () => {
      closed = true
      cancel()
    },
  }
}
