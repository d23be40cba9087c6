import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RequestHandler, Response } from 'express'
import { answerProblem } from './problems.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
const COMPRESSES = ['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']

type File = {
  readonly type: string
  readonly changedMs: number
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Red Lines</title>
<h1>The pages have not been built yet</h1>
<p>The server is running, but it has no pages to show. Run <code>npm start</code>, or <code>npm run build</code> while it
runs, and reload this page.</p></html>`

/**
 * The built client: files with a hash in their name stay for good, the page is asked for again every time, and every
 * address that is no file is that page. Compressed once and kept in memory: it is about a megabyte.
 */
export function clientFiles(folder: string): RequestHandler {
  const kept = new Map<string, File>()

  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const path = decoded(request.path)
    const file = path === null || path === '/index.html' ? null : await fileAt(path)
    if (file !== null) return send(response, file, request)
    const isPage = ['', '.html'].includes(extname(request.path)) && request.accepts('html')
    if (!isPage) return answerProblem(response, 'not-found')
    const page = await fileAt('/index.html')
    if (page !== null) return sendPage(response, page)
    response.status(503).type('html').set('Cache-Control', 'no-store').send(NOT_BUILT)
  }

  async function fileAt(path: string): Promise<File | null> {
    const place = normalize(join(folder, path))
    if (!place.startsWith(normalize(folder) + sep)) return null
    const type = TYPES[extname(place)]
    const found = type === undefined ? null : await stat(place).catch(() => null)
    if (type === undefined || !found?.isFile()) return null
    const known = kept.get(place)
    if (known?.changedMs === found.mtimeMs) return known
    const file = { type, changedMs: found.mtimeMs, bodies: await compressed(place) }
    kept.set(place, file)
    return file
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function compressed(place: string): Promise<File['bodies']> {
  const identity = await readFile(place)
  if (!COMPRESSES.includes(extname(place))) return { identity, br: identity, gzip: identity }
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    promisify(gzip)(identity),
  ])
  return { identity, br, gzip: zipped }
}

type Asked = Parameters<RequestHandler>[0]

function send(response: Response, { type, bodies, changedMs }: File, request: Asked): void {
  const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one)) ?? 'identity'
  const body = bodies[encoding]
  const isForGood = request.path.startsWith('/assets/')
  if (body !== bodies.identity) response.set('Content-Encoding', encoding)
  response
    .set('Content-Type', type)
    .set('Vary', 'Accept-Encoding')
    .set('Cache-Control', isForGood ? 'public, max-age=31536000, immutable' : 'no-cache')
    .set('ETag', `"${changedMs.toString(36)}-${body.length.toString(36)}"`)
  // answers 304 by itself when the tag is the one that the browser has
  if (request.fresh) response.status(304).end()
  else response.send(body)
}

/** The page gets the nonce that its security header names, so it is never the same twice, and small enough for that. */
function sendPage(response: Response, { type, bodies }: File): void {
  const nonce = response.locals.nonce as string
  response
    .set('Content-Type', type)
    .set('Cache-Control', 'no-store')
    .send(bodies.identity.toString().replaceAll('__NONCE__', nonce))
}
