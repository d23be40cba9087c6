import type { Command } from '@red-lines/shared/game/command.ts'
import type { Envelope, Reply } from '@red-lines/shared/wire/messages.ts'

/** Sends an envelope and resolves with the server's reply; rejects when the line is down or silent. */
type Send = (envelope: Envelope) => Promise<Reply>

type Waiting = { readonly envelope: Envelope; readonly answered: (reply: Reply) => void }

const PATIENCE_MS = 2_500

/**
 * What has been wished and not yet answered. Every command is sent, with the same `cid`, until a reply comes: after
 * silence, after a reconnect, after a reload. The server applies it once.
 */
export type Outbox = {
  readonly post: (command: Command) => Promise<Reply>
  /** tries everything again, for when the line is back */
  readonly resend: () => void
  readonly close: () => void
}

export function openOutbox(code: string, send: Send): Outbox {
  const store = `red-lines.outbox.${code}`
  const waiting = new Map<string, Waiting>()
  for (const envelope of stored(store)) waiting.set(envelope.cid, { envelope, answered: () => {} })

  const keep = () => {
    const envelopes = [...waiting.values()].map(({ envelope }) => envelope)
    if (envelopes.length === 0) sessionStorage.removeItem(store)
    else sessionStorage.setItem(store, JSON.stringify(envelopes))
  }
  const settle = (cid: string, reply: Reply) => {
    waiting.get(cid)?.answered(reply)
    waiting.delete(cid)
    keep()
  }
  const deliver = ({ envelope }: Waiting) => {
    send(envelope)
      .then((reply) => settle(envelope.cid, reply))
      // silence is not an answer: the next round of sending repeats the same cid
      .catch(() => undefined)
  }
  const resend = () => {
    for (const one of waiting.values()) deliver(one)
  }
  const repeating = setInterval(resend, PATIENCE_MS)

  return {
    post: (command) =>
      new Promise((answered) => {
        const one = { envelope: { cid: crypto.randomUUID(), command }, answered }
        waiting.set(one.envelope.cid, one)
        keep()
        deliver(one)
      }),
    resend,
    close: () => clearInterval(repeating),
  }
}

function stored(store: string): readonly Envelope[] {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? '[]')
  } catch {
    return []
  }
}
