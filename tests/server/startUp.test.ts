import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { runServer, startServer, temporaryFolder, villagesFolder } from '../support/server.ts'

test('a taken port is said in one sentence, with what to do', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const { code, said } = await runServer({
    PORT: String(port),
    DATA_DIR: join(temporaryFolder(), 'data'),
    SCENARIOS_DIR: villagesFolder(),
  })
  taken.close()
  expect(code).toBe(1)
  expect(said).toBe(`Port ${port} is already taken. Stop what uses it, or choose another with PORT=${port + 1}.\n`)
})

test('a data folder that cannot be written is said in one sentence', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const data = join(folder, 'file', 'data')
  const { code, said } = await runServer({ DATA_DIR: data, SCENARIOS_DIR: villagesFolder() })
  expect(code).toBe(1)
  expect(said).toMatch(/^Cannot write to the data folder .* \(.*\)\. Make it writable .* DATA_DIR\.\n$/)
})

test('a file that is no journal is not written over', async () => {
  const data = temporaryFolder()
  writeFileSync(join(data, 'journal.db'), 'a shopping list, and a long one at that'.repeat(100))
  const { code, said } = await runServer({ DATA_DIR: data, SCENARIOS_DIR: villagesFolder() })
  expect([code, said.split('\n').length]).toEqual([1, 2])
  expect(readFileSync(join(data, 'journal.db'), 'utf8')).toMatch(/^a shopping list/)
})

test('a journal of a newer version is left alone', async () => {
  const data = temporaryFolder()
  const newer = new DatabaseSync(join(data, 'journal.db'))
  newer.exec('PRAGMA user_version = 99; CREATE TABLE from_the_future (n INTEGER)')
  newer.close()
  const { code, said } = await runServer({ DATA_DIR: data, SCENARIOS_DIR: villagesFolder() })
  expect(code).toBe(1)
  expect(said).toMatch(
    /^The journal was written by a newer version \(99, this one knows \d+\)\. Install that version\.\n$/,
  )
})

test('two servers never share a journal', async () => {
  const { data } = await startServer()
  const { code, said } = await runServer({ DATA_DIR: data, SCENARIOS_DIR: villagesFolder() })
  expect(code).toBe(1)
  expect(said).toMatch(/^Another server is already using the data folder .*\n$/)
})

test('a broken scenario names the file, the place in it and what belongs there', async () => {
  const folder = villagesFolder()
  const file = join(folder, 'villages/scenario.json')
  const scenario = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...scenario, rounds: 'many' }))
  const { code, said } = await runServer({ DATA_DIR: join(temporaryFolder(), 'data'), SCENARIOS_DIR: folder })
  expect(code).toBe(1)
  expect(said).toContain('scenario.json')
  expect(said).toContain('rounds')
  expect(said).toContain('expected number')

  mkdirSync(join(folder, 'empty'))
  const none = await runServer({ DATA_DIR: join(temporaryFolder(), 'data'), SCENARIOS_DIR: join(folder, 'empty') })
  expect(none).toMatchObject({ code: 1, said: expect.stringMatching(/^There is no scenario in /) })
})

test('a setting that makes no sense is named, and --help lists them all', async () => {
  const wrong = await runServer({ PORT: 'http', BOT_PACE: '9-3', DATA_DIR: temporaryFolder() })
  expect(wrong.code).toBe(1)
  expect(wrong.said).toBe(
    'PORT is "http": expected a whole number.\nBOT_PACE is "9-3": expected the smaller number first.\nSee --help for all settings.\n',
  )
  const help = await runServer({}, ['--help'])
  expect(help.code).toBe(0)
  for (const name of ['PORT', 'HOST', 'DATA_DIR', 'PUBLIC_ORIGINS', 'BOT_PACE']) expect(help.said).toContain(name)
})

test('without built pages, the server says so where somebody looks', async () => {
  const { url } = await startServer({ CLIENT_DIR: temporaryFolder() })
  const page = await fetch(url, { headers: { accept: 'text/html' } })
  expect(page.status).toBe(503)
  expect(await page.text()).toContain('have not been built yet')
  expect((await fetch(`${url}/api/scenarios`)).status).toBe(200)
})

test('pages are served as an app: files for good, pages afresh, and nothing from outside the folder', async () => {
  const pages = temporaryFolder()
  mkdirSync(join(pages, 'assets'))
  const html = '<!doctype html><title>Red Lines</title><meta property="csp-nonce" nonce="__NONCE__">'
  writeFileSync(join(pages, 'index.html'), html)
  writeFileSync(join(pages, 'assets/app-abc123.js'), `console.log(${JSON.stringify('x'.repeat(5_000))})`)
  const { url } = await startServer({ CLIENT_DIR: pages })
  const nonces: string[] = []
  for (const path of ['/', '/index.html', '/join/234679', '/table']) {
    const page = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const [nonce = ''] = /(?<=nonce=")[^"]+/.exec(await page.text()) ?? []
    expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
    nonces.push(nonce)
  }
  expect(new Set(nonces).size).toBe(4)
  const script = await fetch(`${url}/assets/app-abc123.js`, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(Number(script.headers.get('content-length'))).toBeLessThan(200)
  // `fetch` would ask for a fresh one whatever we have
  const headers = { 'accept-encoding': 'gzip, deflate, br', 'if-none-match': script.headers.get('etag') ?? '' }
  const again = await new Promise((resolve) => {
    request(`${url}/assets/app-abc123.js`, { headers }, ({ statusCode }) => resolve(statusCode)).end()
  })
  expect(again).toBe(304)
  for (const path of ['/assets/gone.js', '/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fpackage.json']) {
    expect((await fetch(`${url}${path}`)).status).toBe(404)
  }
  for (const path of ['/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2f..%2fetc%2fpasswd', '/%ff', '/%00']) {
    expect(await (await fetch(`${url}${path}`)).text()).not.toContain('root:')
  }
})
