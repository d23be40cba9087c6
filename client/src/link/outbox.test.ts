import type { Envelope, Reply } from '@red-lines/shared/wire/messages.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openOutbox } from './outbox.ts'

const kept = new Map<string, string>()

beforeEach(() => {
  vi.useFakeTimers()
  kept.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const done = ({ cid }: Envelope): Reply => ({ cid, seq: 1, result: 'done' })

test('a command is sent with the same cid until a reply comes, and then no more', async () => {
  const sent: Envelope[] = []
  let isUp = false
  const outbox = openOutbox('ABCDEF', async (envelope) => {
    sent.push(envelope)
    if (!isUp) throw new Error('the line is down')
    return done(envelope)
  })
  const reply = outbox.post({ type: 'ready', ready: true })
  await vi.advanceTimersByTimeAsync(6_000)
  expect(sent.length).toBe(3)
  isUp = true
  outbox.resend()
  expect(await reply).toMatchObject({ result: 'done' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(new Set(sent.map(({ cid }) => cid)).size).toBe(1)
  expect(sent.length).toBe(4)
  expect(kept.size).toBe(0)
  outbox.close()
})

test('what was not answered before a reload is sent after it', async () => {
  const before = openOutbox('ABCDEF', () => new Promise(() => undefined))
  void before.post({ type: 'poll' })
  before.close()
  const sent: Envelope[] = []
  const after = openOutbox('ABCDEF', async (envelope) => {
    sent.push(envelope)
    return done(envelope)
  })
  after.resend()
  await vi.advanceTimersByTimeAsync(0)
  expect(sent.map(({ command }) => command.type)).toEqual(['poll'])
  expect(kept.size).toBe(0)
  after.close()
})

test('what is kept for one table stays out of another', () => {
  const one = openOutbox('ABCDEF', () => new Promise(() => undefined))
  void one.post({ type: 'poll' })
  const sent: Envelope[] = []
  const other = openOutbox('GHJKMN', async (envelope) => {
    sent.push(envelope)
    return done(envelope)
  })
  other.resend()
  expect(sent).toEqual([])
  one.close()
  other.close()
})
