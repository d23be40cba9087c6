import type { Command } from '@red-lines/shared/game/command.ts'
import { expect, test } from 'vitest'
import { openTable, type Player } from '../support/player.ts'
import { startServer } from '../support/server.ts'

test('what is refused is answered with a reason, and nobody else notices', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url)
  const [north, east] = players as [Player, Player, Player, Player]
  await facilitator.act({ type: 'begin' })
  for (const player of players) await player.until(() => player.table().game.stage === 'consult')
  const others = [facilitator, ...players.slice(1)]
  // a request of their own, so that everything sent before has arrived
  const settle = async (): Promise<void> => {
    for (const player of others) await player.request('run', 'nothing')
  }
  await settle()
  const before = others.map((player) => player.bytes().length)

  const refused: readonly (readonly [Command, string])[] = [
    [{ type: 'accept', proposal: 'N1' }, 'wrong-stage'],
    [{ type: 'begin' }, 'not-yours'],
    [{ type: 'stop' }, 'not-yours'],
    [{ type: 'pullLever', lever: 'east-dam' }, 'unknown'],
    [{ type: 'inject', inject: 'flood', target: null }, 'not-yours'],
  ]
  for (const [command, code] of refused) {
    expect(await north.act(command)).toMatchObject({ result: 'refused', refusal: { code } })
  }
  const garbage: readonly (readonly [unknown, string])[] = [
    [null, ''],
    [42, ''],
    ['act', ''],
    [{ cid: 'short', command: { type: 'poll' } }, 'cid'],
    [{ cid: 'long enough', command: { type: 'conquer' } }, 'command.type'],
    [{ cid: 'long enough', command: { type: 'poll', side: 'east' } }, 'command'],
    [{ cid: 'long enough', command: { type: 'poll' }, by: 'east' }, ''],
    [{ cid: 'long enough', command: { type: 'propose', terms: [99], to: [], secret: 1 } }, 'command.terms.0'],
    [JSON.parse('{"cid": "long enough", "command": {"__proto__": {"type": "poll"}}}'), 'command.type'],
  ]
  for (const [message, path] of garbage) {
    expect(await north.request('act', message)).toMatchObject({
      result: 'refused',
      refusal: { code: 'bad-input', path },
    })
  }
  expect(await north.run({ type: 'pause' })).toMatchObject({ result: 'refused', refusal: { code: 'not-yours' } })
  await expect(north.request('conquer', {})).rejects.toThrow()
  north.send('conquer', {})
  expect(await north.act({ type: 'poll' })).toMatchObject({ result: 'done' })

  const own = await Promise.all(others.map((player) => player.request('run', 'nothing')))
  expect(own.length).toBe(4)
  const after = others.map((player) => player.bytes().length)
  const answerLength = after.map((length, at) => length - (before[at] ?? 0))
  // each got the answer to its own request and not a byte more
  expect(new Set(answerLength).size).toBe(1)
  expect(answerLength[0]).toBeLessThan(100)
  expect(east.table().game.stage).toBe('consult')
})

test('who sends faster than a hand can is told so, and can go on', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url)
  const [north] = players as [Player]
  await facilitator.act({ type: 'begin' })
  const replies = await Promise.all(Array.from({ length: 50 }, () => north.act({ type: 'poll' })))
  const tooFast = replies.filter((reply) => reply.result === 'refused' && reply.refusal.code === 'too-fast')
  expect(tooFast.length).toBeGreaterThan(5)
  expect(tooFast.length).toBeLessThan(45)
  expect(await facilitator.act({ type: 'advance' })).toMatchObject({ result: 'done' })
})
