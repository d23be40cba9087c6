import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { enter, openTable, type Player } from '../support/player.ts'
import { startServer } from '../support/server.ts'

test('a stage ends by itself when its time is up', async () => {
  // a minute of the game is a fifth of a second
  const { url } = await startServer({ CLOCK_SPEED: '300', AWAY_SECONDS: '600' })
  const { facilitator, players } = await openTable(url, 4, { preset: 'brisk' })
  const [north] = players as [Player]
  expect(north.table()).toMatchObject({ deadlineMs: 0, preset: 'brisk' })
  await facilitator.act({ type: 'begin' })
  for (const stage of ['consult', 'talks', 'worldTurn', 'consult'] as const) {
    await north.until(() => north.table().game.stage === stage)
  }
  expect(north.table().game.round).toBe(2)
  await north.until(() => north.table().game.stage === 'over')
  expect(north.table()).toMatchObject({ deadlineMs: 0, paused: false })
})

test('the facilitator stops the clock, lets it run on and gives more time', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url, 4, { preset: 'lesson' })
  const [north] = players as [Player]
  await facilitator.act({ type: 'begin' })
  await north.until(() => north.table().deadlineMs > 0)
  const deadline = north.table().deadlineMs
  expect(deadline - Date.now()).toBeGreaterThan(110_000)
  await facilitator.run({ type: 'extend', seconds: 60 })
  await north.until(() => north.table().deadlineMs === deadline + 60_000)
  await facilitator.run({ type: 'pause' })
  await north.until(() => north.table().paused)
  const { pausedWithMs, deadlineMs } = north.table()
  expect(deadlineMs).toBe(0)
  expect(pausedWithMs).toBeGreaterThan(170_000)
  expect(await north.act({ type: 'ready', ready: true })).toMatchObject({ refusal: { code: 'paused' } })
  await facilitator.run({ type: 'extend', seconds: -100 })
  await north.until(() => north.table().pausedWithMs === pausedWithMs - 100_000)
  await facilitator.run({ type: 'resume' })
  await north.until(() => !north.table().paused)
  expect(north.table().deadlineMs - Date.now()).toBeLessThan(pausedWithMs - 99_000)
  expect(await north.act({ type: 'ready', ready: true })).toMatchObject({ result: 'done' })
})

test('a pause lasts over the end of a stage, and is still there after a restart', async () => {
  const first = await startServer()
  const { facilitator } = await openTable(first.url, 4, { preset: 'lesson' })
  await facilitator.act({ type: 'begin' })
  await facilitator.run({ type: 'pause' })
  await facilitator.act({ type: 'advance' })
  await facilitator.until(() => facilitator.table().game.stage === 'talks')
  expect(facilitator.table()).toMatchObject({ paused: true, deadlineMs: 0, pausedWithMs: 300_000 })
  await first.kill('SIGKILL')
  const second = await startServer({ DATA_DIR: first.data })
  const back = await enter(second.url, facilitator.seated)
  expect(back.table()).toMatchObject({ paused: true, deadlineMs: 0, pausedWithMs: 300_000 })
})

/** Makes a journal an hour older, as if its server had been dead for so long. */
function ageByAnHour(data: string): void {
  const journal = new DatabaseSync(join(data, 'journal.db'))
  journal.exec(`
    UPDATE heartbeat SET at_ms = at_ms - 3600000;
    UPDATE tables SET clock = json_set(clock,
      '$.asOfMs', clock ->> 'asOfMs' - 3600000,
      '$.deadlineMs', max(0, clock ->> 'deadlineMs' - 3600000));
  `)
  journal.close()
}

test('an hour without a server and an empty room cost nobody any time', async () => {
  const first = await startServer()
  const { facilitator } = await openTable(first.url, 4, { preset: 'lesson' })
  await facilitator.act({ type: 'begin' })
  await facilitator.until(() => facilitator.table().deadlineMs > 0)
  const left = (player: Player): number => player.table().deadlineMs - Date.now()
  expect(left(facilitator)).toBeGreaterThan(100_000)
  await first.kill('SIGKILL')
  ageByAnHour(first.data)
  const second = await startServer({ DATA_DIR: first.data })
  const back = await enter(second.url, facilitator.seated)
  expect(left(back)).toBeGreaterThan(100_000)
  // a little may be given: the last heartbeat is up to a second old
  expect(left(back)).toBeLessThan(122_000)

  // everybody leaves: the table sleeps, and the clock with it
  back.leave()
  await back.closed
  await second.kill('SIGTERM')
  ageByAnHour(first.data)
  const third = await startServer({ DATA_DIR: first.data })
  const again = await enter(third.url, facilitator.seated)
  expect(left(again)).toBeGreaterThan(90_000)
  expect(left(again)).toBeLessThan(122_000)
})
