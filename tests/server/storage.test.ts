import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { freshCid, get, openTable, type Player, post } from '../support/player.ts'
import { startServer } from '../support/server.ts'
import { SIDES } from '../support/villages.ts'

test('when the disk does not take a command, nobody is told that it did, the table stands still, and then goes on', async () => {
  const { url, data } = await startServer()
  const { facilitator, players } = await openTable(url, 4, { preset: 'lesson' })
  const [north, east] = players as [Player, Player]
  await facilitator.act({ type: 'begin' })
  await north.until(() => north.table().deadlineMs > 0)

  // somebody else holds the journal: to the server that is a disk that does not answer
  const other = new DatabaseSync(join(data, 'journal.db'))
  other.exec('BEGIN IMMEDIATE')
  const cid = freshCid()
  const asked = Date.now()
  expect(await north.act({ type: 'ready', ready: true }, cid)).toMatchObject({
    cid,
    result: 'refused',
    refusal: { code: 'storage_unavailable' },
  })
  expect(Date.now() - asked).toBeLessThan(3_000)
  await east.until(() => east.table().paused)
  expect(of(east.table().game.sides, SIDES.north).ready).toBe(false)
  expect(east.table().pausedWithMs).toBeGreaterThan(100_000)
  expect(await post(url, '/api/practise', { scenario: 'villages', side: 'north' })).toMatchObject({
    status: 503,
    body: { problem: 'storage-unavailable' },
  })
  expect((await get(url, '/api/health')).status).toBe(503)

  other.exec('ROLLBACK')
  other.close()
  await east.until(() => !east.table().paused)
  expect(await north.act({ type: 'ready', ready: true }, cid)).toMatchObject({ cid, result: 'done' })
  await east.until(() => of(east.table().game.sides, SIDES.north).ready)
  expect((await get(url, '/api/health')).status).toBe(200)
})
