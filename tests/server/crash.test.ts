import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openDatabaseToRead } from '@red-lines/server/journal/database.ts'
import { openReading } from '@red-lines/server/journal/journal.ts'
import { drawBelow } from '@red-lines/shared/game/chance.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import type { Reply } from '@red-lines/shared/wire/messages.ts'
import { expect, test, vi } from 'vitest'
import { enter, freshCid, openTable, type Player } from '../support/player.ts'
import { startServer } from '../support/server.ts'

// several servers are started and killed one after the other, maybe on a busy machine
vi.setConfig({ testTimeout: 120_000 })

/** Where the journal's facts lead, played by a process of its own. */
function replayed(data: string): { readonly facts: number; readonly hash: string; readonly stage: string } {
  const tool = join(import.meta.dirname, '../../server/src/tools/replay.ts')
  return JSON.parse(execFileSync(process.execPath, [tool, data], { encoding: 'utf8' }))
}

const speak = (text: string): Command => ({ type: 'speak', to: 'everyone', words: { kind: 'text', text } })

test('killed in the middle of a game, the server comes back with every acknowledged command and everybody in their seat', async () => {
  const first = await startServer()
  const { facilitator, players } = await openTable(first.url)
  const [north, east, south] = players as [Player, Player, Player, Player]
  await facilitator.act({ type: 'begin' })
  await facilitator.act({ type: 'advance' })
  await north.act({
    type: 'propose',
    terms: [1, 0, 2],
    to: [east.side],
    secret: true,
    answers: null,
    conditional: false,
    words: { kind: 'text', text: 'Between us' },
  })
  await south.act({ type: 'keepDraft', draft: 'mine', name: 'A plan', terms: [0, 1, 1] })

  // everybody talks at once while the server dies: some answers will never come
  const acknowledged: { readonly cid: string; readonly reply: Reply; readonly text: string }[] = []
  const unanswered: { readonly cid: string; readonly text: string }[] = []
  let answered = 0
  await new Promise<void>((resolve) => {
    for (const player of players) {
      for (let number = 1; number <= 6; number += 1) {
        const [cid, text] = [freshCid(), `${player.side} ${number}`]
        player.act(speak(text), cid).then(
          (reply) => {
            acknowledged.push({ cid, reply, text })
            answered += 1
            if (answered === 10) void first.kill('SIGKILL').then(() => resolve())
          },
          () => unanswered.push({ cid, text }),
        )
      }
    }
  })
  const atDeath = replayed(first.data)

  const second = await startServer({ DATA_DIR: first.data })
  const back = await Promise.all(players.map((player) => enter(second.url, player.seated)))
  const [northAgain, eastAgain, southAgain] = back as [Player, Player, Player, Player]
  const said = southAgain.table().game.speeches.map(({ words }) => (words.kind === 'text' ? words.text : ''))
  const kept = acknowledged.filter(({ reply }) => reply.result === 'done')
  expect(kept.length).toBeGreaterThanOrEqual(10)
  for (const { text } of kept) expect(said.filter((one) => one === text)).toEqual([text])
  expect(back.map(({ side }) => side)).toEqual(['north', 'east', 'south', 'west'])
  expect(southAgain.seat().drafts).toMatchObject([{ name: 'A plan' }])
  expect(eastAgain.seat().secretProposals).toMatchObject([{ terms: [1, 0, 2] }])
  await northAgain.until(() => Object.values(northAgain.table().people).every(({ connected }) => connected))

  // what was sent again is answered as before, and what was never answered can be sent again without harm
  const bySide = new Map(back.map((player) => [String(player.side), player]))
  const sayAgain = (text: string, cid: string) => bySide.get(text.split(' ')[0] ?? '')?.act(speak(text), cid)
  for (const { cid, reply, text } of acknowledged) expect(await sayAgain(text, cid)).toEqual(reply)
  expect(replayed(first.data)).toEqual(atDeath)
  for (const { cid, text } of unanswered) {
    await sayAgain(text, cid)
    const once = southAgain.table().game.speeches.filter(({ words }) => words.kind === 'text' && words.text === text)
    expect(once.length).toBeLessThanOrEqual(1)
  }

  // a request of one's own, so that everything sent before has arrived
  await northAgain.request('run', 'nothing')
  const stood = northAgain.table().game
  await second.kill('SIGTERM')
  const third = await startServer({ DATA_DIR: first.data })
  const last = await enter(third.url, north.seated)
  expect(last.table().game).toEqual(stood)
})

test('told to stop, the server tells everybody, keeps everything and ends by itself', async () => {
  const first = await startServer()
  const { facilitator, players } = await openTable(first.url, 2)
  await facilitator.act({ type: 'begin' })
  const ended = first.kill('SIGTERM')
  expect(await Promise.all(players.map(({ closed }) => closed))).toEqual([4001, 4001])
  expect(await ended).toBe(0)
  expect(replayed(first.data)).toMatchObject({ stage: 'consult' })
})

test('killed again and again at any moment, it loses nothing that was acknowledged and applies nothing twice', {
  timeout: 120_000,
}, async () => {
  const ready = (is: boolean): Command => ({ type: 'ready', ready: is })
  let server = await startServer()
  const { facilitator, players } = await openTable(server.url)
  await facilitator.act({ type: 'begin' })
  // one side stays behind, so that the stage never ends
  const seats = players.slice(0, 3).map(({ seated }) => seated)
  const ledger = new Map<string, { readonly side: string; readonly reply: Reply | null }>()
  let playing: readonly Player[] = players.slice(0, 3)

  for (let kill = 1; kill <= 6; kill += 1) {
    const deadline = 7 + drawBelow(20, 2026, kill, 'kill')
    let answers = 0
    await new Promise<void>((resolve) => {
      for (const player of playing) void keepActing(player, 0)
      async function keepActing(player: Player, count: number): Promise<void> {
        const cid = freshCid()
        ledger.set(cid, { side: player.side, reply: null })
        const isReady = player.table().game.sides[player.side]?.ready === true
        const reply = await player.act(ready(count % 2 === 0 ? !isReady : isReady), cid).catch(() => null)
        ledger.set(cid, { side: player.side, reply })
        if (reply === null) return
        answers += 1
        if (answers === deadline) void server.kill('SIGKILL').then(() => resolve())
        void keepActing(player, count + 1)
      }
    })
    server = await startServer({ DATA_DIR: server.data })
    playing = await Promise.all(seats.map((seated) => enter(server.url, seated)))
  }
  await server.kill('SIGKILL')

  const journal = openReading(openDatabaseToRead(server.data))
  const code = seats[0]?.code ?? ''
  const readied = journal.facts(code).filter(({ type }) => type === 'readied').length
  const acknowledged = [...ledger].filter(([, { reply }]) => reply !== null)
  const stored = [...ledger].filter(([cid, { side }]) => journal.reply(code, side, cid) !== null)
  for (const [cid, { side, reply }] of acknowledged) expect(journal.reply(code, side, cid)?.reply).toEqual(reply)
  expect(acknowledged.length).toBeGreaterThan(40)
  expect(ledger.size - stored.length).toBeLessThanOrEqual(6 * 3)
  expect(readied).toBeLessThanOrEqual(stored.length)
  expect(readied).toBeGreaterThan(stored.length / 3)
})
