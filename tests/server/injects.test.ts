import { expect, test } from 'vitest'
import { openTable } from '../support/player.ts'
import { startServer } from '../support/server.ts'

test('only the facilitator reads the events that can be played, and only on asking', async () => {
  const { url } = await startServer()
  const {
    facilitator,
    players: [north],
  } = await openTable(url)
  expect(await facilitator.request('injects', {})).toMatchObject({
    injects: [{ id: 'flood' }, { id: 'festival' }],
    words: { en: { flood: { headline: 'A flood' } } },
  })
  expect(await north?.request('injects', {})).toMatchObject({ result: 'refused', refusal: { code: 'not-yours' } })
})
