import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { of } from '@red-lines/shared/scenario/sides.ts'
import type { Seated, TableCard } from '@red-lines/shared/wire/messages.ts'
import { CLOSED } from '@red-lines/shared/wire/messages.ts'
import { expect, test } from 'vitest'
import { enter, get, joined, openTable, type Player, post } from '../support/player.ts'
import { startServer } from '../support/server.ts'
import { SIDES } from '../support/villages.ts'

test('a taken seat, a full table and a code that nobody has are told apart', async () => {
  const { url } = await startServer()
  const { code } = await openTable(url, 0)
  await joined(url, code, 'Ann', 'south')
  expect(await post(url, '/api/join', { code, name: 'Ben', side: 'south' })).toMatchObject({
    status: 409,
    body: { problem: 'seat-taken' },
  })
  for (const name of ['Ben', 'Cem', 'Dana']) await joined(url, code, name)
  expect(await post(url, '/api/join', { code, name: 'Eve' })).toMatchObject({
    status: 409,
    body: { problem: 'table-full' },
  })
  expect(await post(url, '/api/join', { code: '222222', name: 'Eve' })).toMatchObject({
    status: 404,
    body: { problem: 'unknown-code' },
  })
  const card = await get<TableCard>(url, `/api/tables/${code.toLowerCase()}`)
  expect(card.body.seats.map(({ side, name, taken }) => [side, name, taken])).toEqual([
    ['north', 'Village north', true],
    ['east', 'Village east', true],
    ['south', 'Village south', true],
    ['west', 'Village west', true],
  ])
})

test('people with the same name get a number', async () => {
  const { url } = await startServer()
  const { code, facilitator } = await openTable(url, 0)
  for (const name of ['Ann', 'ann', 'Ａｎｎ', 'Ann 2']) await joined(url, code, name)
  await facilitator.until(() => Object.keys(facilitator.table().people).length === 4)
  expect(
    Object.values(facilitator.table().people)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Ann', 'ann 2', 'Ａｎｎ 3', 'Ann 2 2'].toSorted())
})

test('three words bring a person back to the same seat from another device', async () => {
  const { url } = await startServer()
  const { code, facilitator } = await openTable(url, 0)
  const seated = await joined(url, code, 'Ann', 'east')
  expect(seated.rejoinCode).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/)
  const said = ` ${seated.rejoinCode.toUpperCase().replaceAll(' ', ' - ')} `
  const back = await post<Seated>(url, '/api/rejoin', { code, rejoinCode: said })
  expect(back).toMatchObject({ status: 200, body: { code, role: { kind: 'delegate', side: 'east' } } })
  expect(back.body.seatToken).not.toBe(seated.seatToken)
  await enter(url, back.body)
  await facilitator.until(() => Object.values(facilitator.table().people)[0]?.connected === true)
  for (const wrong of [
    { code, rejoinCode: 'not these words' },
    { code: '222222', rejoinCode: said },
  ]) {
    expect(await post(url, '/api/rejoin', wrong)).toMatchObject({ status: 404, body: { problem: 'unknown-seat' } })
  }
})

test('a second tab takes the seat over and tells the first one so', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url, 1)
  const [first] = players as [Player]
  const second = await enter(url, first.seated)
  expect(await first.closed).toBe(CLOSED.openedElsewhere)
  await facilitator.act({ type: 'begin' })
  expect(await second.act({ type: 'ready', ready: true })).toMatchObject({ result: 'done' })
  expect(Object.values(facilitator.table().people)).toMatchObject([{ connected: true }])
})

test('a facilitator may watch from the wall and from a phone, and sees no seat', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url, 4)
  const phone = await enter(url, facilitator.seated)
  await phone.act({ type: 'begin' })
  await facilitator.until(() => facilitator.table().game.stage === 'consult')
  await players[0]?.act({ type: 'ready', ready: true })
  expect([facilitator.hasSeat(), phone.hasSeat(), facilitator.brief().mine]).toEqual([false, false, null])
})

test('the lobby begins by itself once everybody has read their brief', async () => {
  const { url } = await startServer()
  const { players } = await openTable(url)
  for (const player of players.slice(0, 3)) await player.readBrief()
  const [north, , , west] = players as [Player, Player, Player, Player]
  await north.until(() => Object.values(north.table().people).filter(({ readBrief }) => readBrief).length === 3)
  expect(north.table().game.stage).toBe('lobby')
  await west.readBrief()
  await north.until(() => north.table().game.stage === 'consult')
})

test('practising begins at once, against bots, and may be paused by the one who practises', async () => {
  const { url } = await startServer()
  const { body } = await post<Seated>(url, '/api/practise', { scenario: 'villages', side: 'east', botPace: 'atOnce' })
  const me = await enter(url, body)
  await me.until(() => me.table().game.stage === 'consult')
  expect(me.table().bots).toEqual({ north: true, east: false, south: true, west: true })
  expect(await me.run({ type: 'pause' })).toMatchObject({ result: 'done' })
  await me.until(() => me.table().paused)
  expect(await me.act({ type: 'ready', ready: true })).toMatchObject({ refusal: { code: 'paused' } })
  expect(await me.run({ type: 'resume' })).toMatchObject({ result: 'done' })
  expect(await me.act({ type: 'ready', ready: true })).toMatchObject({ result: 'done' })
  await me.until(() => me.table().game.stage === 'talks')
})

test('whoever practises may choose how the others bargain, among the three that there are', async () => {
  const { url, data } = await startServer()
  const ask = { scenario: 'villages', side: 'east', botPace: 'atOnce' }
  const { body } = await post<Seated>(url, '/api/practise', { ...ask, botTemperament: 'hawkish' })
  const journal = new DatabaseSync(join(data, 'journal.db'), { readOnly: true })
  expect(journal.prepare('SELECT bot_temperament FROM tables WHERE code = ?').get(body.code)).toMatchObject({
    bot_temperament: 'hawkish',
  })
  journal.close()
  const angry = await post(url, '/api/practise', { ...ask, botTemperament: 'angry' })
  expect(angry.body).toMatchObject({ problem: 'bad-request' })
})

test('a bot sits in for somebody who has gone, and gives the seat back', async () => {
  const { url } = await startServer({ AWAY_SECONDS: '1' })
  const { facilitator, players } = await openTable(url)
  const [north] = players as [Player]
  await facilitator.act({ type: 'begin' })
  north.leave()
  await facilitator.until(() => of(facilitator.table().bots, SIDES.north))
  await facilitator.until(() => of(facilitator.table().game.sides, SIDES.north).ready)
  const back = await enter(url, north.seated)
  await back.until(() => of(back.table().bots, SIDES.north) === false)
})

test('guessing codes soon costs more than it brings, while people with the right code still get in', async () => {
  const { url } = await startServer({ CODE_TRIES: '10' })
  const { code } = await openTable(url, 0)
  const answers = []
  for (let tries = 0; tries < 12; tries += 1) answers.push((await get(url, '/api/tables/222222')).body.problem)
  expect(answers).toEqual([...Array(10).fill('unknown-code'), 'too-many-tries', 'too-many-tries'])
  expect((await get(url, `/api/tables/${code}`)).status).toBe(429)

  const other = await startServer({ CODE_TRIES: '10' })
  const table = await openTable(other.url, 0)
  const looks = await Promise.all(Array.from({ length: 200 }, () => get(other.url, `/api/tables/${table.code}`)))
  expect(looks.every(({ status }) => status === 200)).toBe(true)
})

test('two hundred people behind one address get in, though one in ten mistypes the code', async () => {
  const { url } = await startServer()
  const tables = await Promise.all(Array.from({ length: 50 }, () => openTable(url, 0)))
  const typo = (code: string): string => (code.startsWith('2') ? `3${code.slice(1)}` : `2${code.slice(1)}`)
  const arrivals = tables.flatMap(({ code }, table) =>
    [0, 1, 2, 3].map(async (person) => {
      const isClumsy = (table * 4 + person) % 10 === 0
      if (isClumsy) expect(await get(url, `/api/tables/${typo(code)}`)).toMatchObject({ status: 404 })
      expect(await get(url, `/api/tables/${code}`)).toMatchObject({ status: 200 })
      return joined(url, code, `Person ${person}`)
    }),
  )
  const seated = await Promise.all(arrivals)
  expect(new Set(seated.map(({ seatToken }) => seatToken)).size).toBe(200)
})
