import type { Command } from '@red-lines/shared/game/command.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { enter, get, joined, openTable, type Player, post } from '../support/player.ts'
import { startServer } from '../support/server.ts'
import { SIDES } from '../support/villages.ts'

const ready: Command = { type: 'ready', ready: true }

async function everyone(players: readonly Player[], command: Command): Promise<void> {
  for (const player of players) expect(await player.act(command)).toMatchObject({ result: 'done' })
}

test('four people join by code, talk, propose, sign and see everything opened', async () => {
  const { url } = await startServer()
  const { facilitator, players, code } = await openTable(url)
  const [north, east, south] = players as [Player, Player, Player, Player]
  expect(players.map(({ side }) => side)).toEqual(['north', 'east', 'south', 'west'])
  expect((await get(url, `/api/tables/${code}`)).body).toMatchObject({ code, started: false, over: false })
  await north.until(() => Object.values(north.table().people).filter(({ connected }) => connected).length === 4)

  expect(await facilitator.act({ type: 'begin' })).toMatchObject({ result: 'done' })
  await everyone(players, ready)
  await north.until(() => north.table().game.stage === 'talks')

  const terms = [1, 1, 1]
  const to = [east.side, south.side]
  await expect(
    north.act({
      type: 'propose',
      terms,
      to,
      secret: false,
      answers: null,
      conditional: false,
      words: { kind: 'text', text: 'Our offer' },
    }),
  ).resolves.toMatchObject({ result: 'done' })
  await east.until(() => Object.keys(east.table().game.proposals).length === 1)
  const [text] = Object.values(east.table().game.proposals)
  expect(text).toMatchObject({ by: 'north', terms, answers: null, words: { kind: 'text', text: 'Our offer' } })
  const proposal = text?.id ?? ''
  await everyone([east], { type: 'accept', proposal })
  await everyone([north, east], { type: 'sign', proposal })
  await facilitator.until(() => facilitator.table().game.proposals[proposal]?.signatures.length === 2)

  for (let round = 1; round <= 3 && north.table().game.stage !== 'over'; round += 1) {
    await facilitator.act({ type: 'advance' })
    await facilitator.act({ type: 'advance' })
    await facilitator.act({ type: 'advance' })
  }
  for (const player of [...players, facilitator]) {
    await player.until(() => player.hasReveal() && player.table().game.stage === 'over')
    expect(player.reveal().outcome.kind).toBe(player.table().game.outcome.kind)
  }
  expect((await post(url, '/api/join', { code, name: 'Late' })).body).toEqual({ problem: 'table-over' })
})

test('a late person takes the seat of a bot, and a table of bots plays itself to the end', async () => {
  const { url } = await startServer()
  const { facilitator, code } = await openTable(url, 0)
  await facilitator.act({ type: 'begin' })
  await facilitator.until(() => facilitator.table().game.stage === 'over')
  expect((await get(url, `/api/tables/${code}`)).body).toMatchObject({ started: true, over: true })

  const second = await openTable(url, 3)
  await second.facilitator.act({ type: 'begin' })
  await second.facilitator.until(() => of(second.facilitator.table().bots, SIDES.west))
  const late = await enter(url, await joined(url, second.code, 'Late'))
  expect(late.side).toBe('west')
  await late.until(() => Object.values(late.table().bots).every((isBot) => !isBot))
})

test('the same seed plays the same game, and another seed another', async () => {
  const { url } = await startServer()
  const play = async (seed: number) => {
    const { facilitator } = await openTable(url, 0, { seed })
    await facilitator.act({ type: 'begin' })
    await facilitator.until(() => facilitator.hasReveal())
    return facilitator.reveal()
  }
  const [first, again, other] = [await play(11), await play(11), await play(12)]
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
})
