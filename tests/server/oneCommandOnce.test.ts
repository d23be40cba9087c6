import type { Command } from '@red-lines/shared/game/command.ts'
import { expect, test } from 'vitest'
import { enter, freshCid, openTable, type Player } from '../support/player.ts'
import { startServer } from '../support/server.ts'

const draft = (name: string): Command => ({ type: 'keepDraft', draft: 'first', name, terms: [1, 1, 1] })

async function tableInTalks(url: string): Promise<{ north: Player; east: Player; facilitator: Player }> {
  const { facilitator, players } = await openTable(url)
  const [north, east] = players as [Player, Player, Player, Player]
  await facilitator.act({ type: 'begin' })
  await facilitator.act({ type: 'advance' })
  await north.until(() => north.table().game.stage === 'talks')
  return { north, east, facilitator }
}

test('the same command sent again and again is applied once and gets the same reply', async () => {
  const { url } = await startServer()
  const { north } = await tableInTalks(url)
  const speak: Command = { type: 'speak', to: 'everyone', words: { kind: 'text', text: 'Once.' } }
  const cid = freshCid()
  const replies = await Promise.all([north.act(speak, cid), north.act(speak, cid), north.act(speak, cid)])
  replies.push(await north.act(speak, cid))
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
  expect(replies[0]).toMatchObject({ cid, result: 'done' })
  expect(north.table().game.speeches.length).toBe(1)
})

test('an id that was used for another command is refused, and the first reply stays', async () => {
  const { url } = await startServer()
  const { north } = await tableInTalks(url)
  const cid = freshCid()
  const first = await north.act(draft('one'), cid)
  expect(await north.act(draft('two'), cid)).toMatchObject({ cid, result: 'refused', refusal: { code: 'cid-reused' } })
  expect(await north.act(draft('one'), cid)).toEqual(first)
  expect(north.seat().drafts).toMatchObject([{ name: 'one' }])
})

test('a refusal is an answer too: the same command is refused again even when it would now be allowed', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url)
  const [north] = players as [Player]
  const cid = freshCid()
  const early = await north.act({ type: 'ready', ready: true }, cid)
  expect(early).toMatchObject({ result: 'refused', refusal: { code: 'wrong-stage' } })
  await facilitator.act({ type: 'begin' })
  expect(await north.act({ type: 'ready', ready: true }, cid)).toEqual(early)
  expect(await north.act({ type: 'ready', ready: true })).toMatchObject({ result: 'done' })
})

test('two seats may use the same id', async () => {
  const { url } = await startServer()
  const { north, east } = await tableInTalks(url)
  const cid = freshCid()
  expect(await north.act(draft('north'), cid)).toMatchObject({ result: 'done' })
  expect(await east.act(draft('east'), cid)).toMatchObject({ result: 'done' })
  expect(east.seat().drafts).toMatchObject([{ name: 'east' }])
})

test('a command that was answered before a restart is not applied again after it', async () => {
  const first = await startServer()
  const { north } = await tableInTalks(first.url)
  const cid = freshCid()
  const reply = await north.act(draft('kept'), cid)
  await first.kill('SIGKILL')
  const { url } = await startServer({ DATA_DIR: first.data })
  const back = await enter(url, north.seated)
  expect(await back.act(draft('kept'), cid)).toEqual(reply)
  expect(back.seat().drafts).toMatchObject([{ name: 'kept' }])
})
