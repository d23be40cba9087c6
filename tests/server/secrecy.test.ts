import type { Command } from '@red-lines/shared/game/command.ts'
import { expect, test } from 'vitest'
import { enter, get, openTable, type Player } from '../support/player.ts'
import { startServer } from '../support/server.ts'
import { canaryOf, VILLAGES } from '../support/villages.ts'

const said = (text: string) => ({ kind: 'text', text }) as const
const proposal = { terms: [1, 1, 0], answers: null, conditional: false }

/** Does somebody's connection carry the words? Frames are searched as they came, as text and as UTF-16. */
const hears = (player: Player, words: string): boolean =>
  player.bytes().includes(words) || player.bytes().includes(Buffer.from(words, 'utf16le'))

test('nobody receives a byte of what another seat knows, drafts, guesses, says or proposes in private', async () => {
  const { url, log } = await startServer({ LOG_LEVEL: 'debug' })
  const { facilitator, players, code } = await openTable(url)
  const [north, east, south, west] = players as [Player, Player, Player, Player]
  await facilitator.act({ type: 'begin' })
  expect(await north.act({ type: 'pullLever', lever: 'north-dam' })).toMatchObject({ result: 'done' })
  await facilitator.act({ type: 'advance' })

  const secrets: readonly (readonly [Player, Command, string, readonly Player[]])[] = [
    [
      north,
      { type: 'keepDraft', draft: 'canary-draft', name: 'canary-name', terms: [2, 2, 2] },
      'canary-draft',
      [north],
    ],
    [
      north,
      { type: 'propose', ...proposal, to: [east.side], secret: true, words: said('canary-secret-text') },
      'canary-secret-text',
      [north, east],
    ],
    [south, { type: 'speak', to: west.side, words: said('canary-whisper') }, 'canary-whisper', [south, west]],
  ]
  for (const [player, command] of secrets) expect(await player.act(command)).toMatchObject({ result: 'done' })
  await west.act({ type: 'guess', about: north.side, priorities: [0, 2], redLines: [{ issue: 0, option: 2 }] })
  // said aloud, to show that the search would find what is there
  await west.act({ type: 'speak', to: 'everyone', words: said('canary-aloud') })
  const late = await enter(url, south.seated)
  const all = [facilitator, north, east, west, late]
  for (const player of all) await player.until(() => player.table().game.speeches.length === 1)

  expect(all.every((player) => hears(player, 'canary-aloud'))).toBe(true)
  for (const [player, , canary, mayKnow] of secrets) {
    const knows = [...all, south].filter((one) => hears(one, canary)).map(({ side }) => side)
    expect(new Set(knows)).toEqual(new Set(mayKnow.map(({ side }) => side)))
    expect(log()).not.toContain(canary)
    expect(hears(player, canary)).toBe(true)
  }
  for (const village of VILLAGES) {
    const knows = new Set(all.filter((one) => hears(one, canaryOf(village))).map(({ side }) => side))
    expect([...knows]).toEqual([village])
  }
  expect(all.some((player) => hears(player, 'canary-of-injects'))).toBe(false)
  for (const path of ['/api/scenarios', `/api/tables/${code}`, '/api/health']) {
    expect((await get(url, path)).text).not.toContain('canary')
  }
  for (const { seated } of players) expect(log()).not.toContain(seated.seatToken)
})

test('what happens in private moves nothing at all on the connections of others', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url)
  const [north, east, south] = players as [Player, Player, Player, Player]
  await facilitator.act({ type: 'begin' })
  await facilitator.act({ type: 'advance' })
  for (const player of [...players, facilitator]) await player.until(() => player.table().game.stage === 'talks')
  const lengths = async (): Promise<readonly number[]> => {
    // a request of one's own, so that everything sent before has arrived
    for (const player of [east, facilitator]) await player.request('run', 'nothing')
    return [east, facilitator].map((player) => player.bytes().length)
  }
  const first = await lengths()
  const second = await lengths()
  const ownAnswers = second.map((length, at) => length - (first[at] ?? 0))

  await north.act({ type: 'keepDraft', draft: 'one', name: 'One', terms: [1, 1, 1] })
  await north.act({ type: 'guess', about: east.side, priorities: [1], redLines: [] })
  await north.act({ type: 'propose', ...proposal, to: [south.side], secret: true, words: said('psst') })
  await south.act({ type: 'speak', to: north.side, words: said('psst too') })
  await south.act({ type: 'accept', proposal: north.seat().secretProposals[0]?.id ?? '' })
  const third = await lengths()
  expect(third.map((length, at) => length - (second[at] ?? 0))).toEqual(ownAnswers)
  // and the same search sees what is public
  await north.act({ type: 'speak', to: 'everyone', words: said('hear me') })
  const fourth = await lengths()
  expect(fourth.every((length, at) => length - (third[at] ?? 0) > (ownAnswers[at] ?? 0))).toBe(true)
})

test('nothing is revealed before the end, and everything to everybody at the end', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url)
  await facilitator.act({ type: 'begin' })
  const [north] = players as [Player]
  expect(north.hasReveal()).toBe(false)
  await facilitator.act({ type: 'stop' })
  for (const player of [...players, facilitator]) {
    await player.until(() => player.hasReveal())
    expect(hears(player, canaryOf('west'))).toBe(true)
  }
  const again = await enter(url, north.seated)
  await again.until(() => again.hasReveal())
})
