import { connect } from 'node:net'
import type { Seated } from '@red-lines/shared/wire/messages.ts'
import { expect, test } from 'vitest'
import { WebSocket as Socket } from 'ws'
import { enter, get, openTable, type Player, post } from '../support/player.ts'
import { startServer } from '../support/server.ts'

type Reservation = { readonly processId: string; readonly roomId: string; readonly sessionId: string }

async function reserved(url: string, seated: Seated): Promise<string> {
  const { body } = await post<Reservation>(url, '/api/enter', { seatToken: seated.seatToken })
  return `${url.replace('http', 'ws')}/${body.processId}/${body.roomId}?sessionId=${body.sessionId}`
}

const closing = (socket: Socket): Promise<number> =>
  new Promise((resolve) => {
    socket.on('close', resolve)
    socket.on('error', () => undefined)
  })

test('malformed frames cost at most the connection that sent them', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url, 2)
  const [north, east] = players as [Player, Player]
  await facilitator.act({ type: 'begin' })
  const frames: readonly (Buffer | string)[] = [
    Buffer.alloc(0),
    Buffer.from([255]),
    Buffer.from([13]),
    Buffer.from([13, 163, 97, 99, 116]),
    Buffer.from([13, 163, 97, 99, 116, 0xc1, 0xff]),
    Buffer.concat([Buffer.from([13]), Buffer.from([0xa9]), Buffer.from('__proto__'), Buffer.from([0x80])]),
    Buffer.concat([Buffer.from([13]), Buffer.from([0xab]), Buffer.from('constructor'), Buffer.from([0x80])]),
    Buffer.alloc(15_000, 0x91),
    'text instead of bytes',
  ]
  for (const frame of frames) {
    const socket = new Socket(await reserved(url, north.seated))
    const closed = closing(socket)
    await new Promise((resolve) => socket.once('message', resolve))
    socket.send(Buffer.from([10]))
    socket.send(frame)
    socket.send(frame)
    socket.close()
    await closed
  }
  const huge = new Socket(await reserved(url, north.seated))
  const closed = closing(huge)
  await new Promise((resolve) => huge.once('message', resolve))
  huge.send(Buffer.alloc(17 * 1024))
  expect(await closed).toBe(1009)

  expect(await east.act({ type: 'ready', ready: true })).toMatchObject({ result: 'done' })
  const back = await enter(url, north.seated)
  expect(await back.act({ type: 'ready', ready: true })).toMatchObject({ result: 'done' })
})

test('a flood of messages ends the connection and not the table', async () => {
  const { url } = await startServer()
  const { facilitator, players } = await openTable(url, 1)
  const [north] = players as [Player]
  for (let number = 0; number < 200; number += 1) north.send('act', null)
  expect(await north.closed).toBe(4002)
  expect(await facilitator.act({ type: 'begin' })).toMatchObject({ result: 'done' })
})

test('a page from elsewhere gets neither an answer nor a socket', async () => {
  const { url } = await startServer()
  const { players } = await openTable(url, 1)
  const [north] = players as [Player]
  const foreign = { origin: 'https://evil.example' }
  expect(await post(url, '/api/practise', { scenario: 'villages', side: 'north' }, foreign)).toMatchObject({
    status: 403,
    body: { problem: 'foreign-origin' },
  })
  const socket = new Socket(await reserved(url, north.seated), { origin: 'https://evil.example' })
  const answer = await new Promise<number | undefined>((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode))
    socket.on('open', () => resolve(101))
    socket.on('error', () => undefined)
  })
  expect(answer).toBe(403)
  const own = new Socket(await reserved(url, north.seated), { origin: url })
  await new Promise((resolve) => own.once('message', resolve))
  own.close()
  const { headers } = await fetch(`${url}/api/health`, { headers: { origin: url } })
  expect(headers.get('access-control-allow-origin')).toBeNull()
})

test('there is no way in but the seat token', async () => {
  const { url } = await startServer()
  const { players, code } = await openTable(url, 1)
  for (const path of ['create/table', 'joinOrCreate/table', `joinById/${code}`, `reconnect/${code}`]) {
    expect(await post(url, `/matchmake/${path}`, { code }, { accept: 'application/json' })).toMatchObject({
      status: 404,
    })
  }
  const [north] = players as [Player]
  const token = north.seated.seatToken
  for (const wrong of [
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    'x'.repeat(32),
    "' OR 1=1 -- ".repeat(3),
  ]) {
    expect(await post(url, '/api/enter', { seatToken: wrong })).toMatchObject({
      status: 404,
      body: { problem: 'unknown-seat' },
    })
  }
  const used = new Socket(await reserved(url, north.seated))
  await new Promise((resolve) => used.once('message', resolve))
  const replayed = new Socket(used.url)
  expect(await closing(replayed)).toBe(4002)
  used.close()
})

test('bodies that are too large, broken or of the wrong shape are answered, each in its way', async () => {
  const { url, port } = await startServer()
  const create = { scenario: 'villages', preset: 'untimed' }
  const asked: readonly (readonly [unknown, number, string])[] = [
    [{ ...create, scenario: 'x'.repeat(20_000) }, 413, 'too-large'],
    ['{"scenario": ', 400, 'bad-request'],
    ['[]', 400, 'bad-request'],
    ['null', 400, 'bad-request'],
    [{ ...create, admin: true }, 400, 'bad-request'],
    [{ ...create, seed: -1 }, 400, 'bad-request'],
    ['{"scenario":"villages","preset":"untimed","__proto__":{"admin":true}}', 400, 'bad-request'],
    [{ ...create, scenario: 'elsewhere' }, 404, 'unknown-scenario'],
    [{ ...create, scenario: '__proto__' }, 404, 'unknown-scenario'],
  ]
  for (const [body, status, problem] of asked) {
    expect(await post(url, '/api/tables', body)).toMatchObject({ status, body: { problem } })
  }
  for (const name of ['', ' ', 'x'.repeat(41), 'turn\u202eed', 'nul\u0000l', 'line\nbreak']) {
    expect(await post(url, '/api/join', { code: '234679', name })).toMatchObject({ status: 400 })
  }
  expect(await get(url, '/api/nothing')).toMatchObject({ status: 404, body: { problem: 'not-found' } })
  expect(await get(url, '/api/tables/%ff')).toMatchObject({ status: 400, body: { problem: 'bad-request' } })

  // a body that never ends, in pieces
  const raw = connect(port, '127.0.0.1')
  raw.write(
    'POST /api/tables HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const chunk = `2000\r\n${'x'.repeat(0x2000)}\r\n`
  const answer = await new Promise<string>((resolve) => {
    raw.on('data', (data) => resolve(data.toString()))
    raw.on('error', () => undefined)
    for (let number = 0; number < 20; number += 1) raw.write(chunk)
  })
  raw.destroy()
  expect(answer).toMatch(/^HTTP\/1.1 413/)
  expect((await get(url, '/api/health')).status).toBe(200)
})

test('every answer carries the headers that keep others out', async () => {
  const { url } = await startServer()
  for (const path of ['/', '/api/health', '/join']) {
    const { headers } = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})
