import { type Client, type MessageContext, Room, type RoomException } from '@colyseus/core'
import type { z } from 'zod'
import type { Log } from '../log.ts'

/** Messages from one connection in a second: a burst, then a steady rate that no honest hand reaches. */
const BURST = 30
const PER_SECOND = 10

type Allowance = { left: number; atMs: number }

/**
 * The base of every room: whatever is sent to it, it answers, and no exception leaves it. In Colyseus an exception in
 * a message handler ends the process, and bad input ends the connection (core 0.18.17).
 */
export abstract class CarefulRoom<State extends object, Here extends Client> extends Room<{
  state: State
  client: Here
}> {
  /** floods beyond any honest use end the connection */
  override maxMessagesPerSecond = 60
  protected abstract readonly log: Log
  readonly #allowances = new WeakMap<object, Allowance>()

  /** A handler for one kind of request: checks the shape, runs, and answers `refuse` with what was wrong. */
  protected handle<Shape extends z.ZodType, Answer>(
    shape: Shape,
    run: (client: Here, message: z.output<Shape>) => Promise<Answer>,
    refuse: (
      refusal: { code: 'bad-input'; path: string } | { code: 'internal' } | { code: 'too-fast' },
      raw: unknown,
      client: Here,
    ) => Answer,
  ) {
    return async (client: Here, raw: unknown, _context?: MessageContext): Promise<Answer> => {
      try {
        if (!this.#allows(client)) return refuse({ code: 'too-fast' }, raw, client)
        const parsed = shape.safeParse(raw)
        if (parsed.success) return await run(client, parsed.data)
        const path = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 100) ?? ''
        return refuse({ code: 'bad-input', path }, raw, client)
      } catch (problem) {
        this.log.error({ err: problem }, 'a request failed')
        return refuse({ code: 'internal' }, raw, client)
      }
    }
  }

  #allows(client: Here): boolean {
    const nowMs = Date.now()
    const allowance = this.#allowances.get(client) ?? { left: BURST, atMs: nowMs }
    allowance.left = Math.min(BURST, allowance.left + ((nowMs - allowance.atMs) / 1_000) * PER_SECOND)
    allowance.atMs = nowMs
    this.#allowances.set(client, allowance)
    if (allowance.left < 1) return false
    allowance.left -= 1
    return true
  }

  override onUncaughtException(error: RoomException, method: string): void {
    this.log.error({ err: error, method }, 'caught at the edge of a room')
  }
}
