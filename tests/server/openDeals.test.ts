import { expect, test } from 'vitest'
import { openTable, type Player } from '../support/player.ts'
import { startServer } from '../support/server.ts'

test('how many packages homes would ratify is counted for the facilitator alone, and moves nobody else', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url)
  const [north] = players as [Player]
  await facilitator.act({ type: 'begin' })
  await north.until(() => north.table().game.stage === 'consult')
  const before = north.bytes().length
  const sides = ['north', 'east', 'south', 'west']
  const answer = await facilitator.request('openDeals', {})
  expect(answer).toMatchObject({ packages: 27, coalitions: { length: 11, 0: { sides, open: expect.any(Number) } } })
  expect(north.bytes().length).toBe(before)
  for (const player of players) {
    expect(await player.request('openDeals', {})).toMatchObject({ result: 'refused', refusal: { code: 'not-yours' } })
  }
})
