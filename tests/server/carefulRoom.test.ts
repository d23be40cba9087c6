import type { Client } from '@colyseus/core'
import { type Log, openLog } from '@red-lines/server/log.ts'
import { CarefulRoom } from '@red-lines/server/table/CarefulRoom.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'

const shape = z.strictObject({ what: z.enum(['answer', 'throw', 'reject']) })

class TryingRoom extends CarefulRoom<object, Client> {
  protected override readonly log: Log = openLog('silent')
  readonly ask = this.handle(
    shape,
    (_client, { what }) => {
      if (what === 'throw') throw new Error('a mistake of ours')
      return what === 'reject' ? Promise.reject(new Error('a later one')) : Promise.resolve<unknown>('answered')
    },
    (refusal) => refusal,
  )
}

test('a request is answered whatever happens to it', async () => {
  const room = new TryingRoom()
  const client = {} as Client
  expect(await room.ask(client, { what: 'answer' })).toBe('answered')
  expect(await room.ask(client, { what: 'throw' })).toEqual({ code: 'internal' })
  expect(await room.ask(client, { what: 'reject' })).toEqual({ code: 'internal' })
  expect(await room.ask(client, { what: 'else' })).toEqual({ code: 'bad-input', path: 'what' })
  expect(await room.ask(client, undefined)).toEqual({ code: 'bad-input', path: '' })
})

test('a burst is allowed, a flood is not, and one connection does not use up the patience for another', async () => {
  const room = new TryingRoom()
  const [one, other] = [{} as Client, {} as Client]
  const answers = await Promise.all(Array.from({ length: 60 }, () => room.ask(one, { what: 'answer' })))
  const answered = answers.filter((answer) => answer === 'answered').length
  expect(answered).toBeGreaterThanOrEqual(30)
  expect(answered).toBeLessThan(45)
  expect(answers.at(-1)).toEqual({ code: 'too-fast' })
  expect(await room.ask(other, { what: 'answer' })).toBe('answered')
})
