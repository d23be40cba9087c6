import { randomBytes } from 'node:crypto'
import type { BeforeUpgradeHandler } from '@colyseus/core'
import type { Response as Answer, RequestHandler } from 'express'
import helmet from 'helmet'
import type { Settings } from '../settings.ts'
import { answerProblem } from './problems.ts'

type Headers = { readonly get: (name: string) => string | null | undefined }

/**
 * May a page from there talk to us? Without an `Origin` it is no browser, and nobody's cookies or network are borrowed:
 * there are no cookies. A browser's own pages have our host's name.
 */
export function isOurOrigin(headers: Headers, { PUBLIC_ORIGINS, TRUST_PROXY }: Settings): boolean {
  const origin = headers.get('origin')?.toLowerCase()
  if (origin === undefined || origin === '') return true
  if (PUBLIC_ORIGINS.length > 0) return PUBLIC_ORIGINS.includes(origin)
  const host = (TRUST_PROXY && headers.get('x-forwarded-host')) || headers.get('host')
  return origin === `http://${host?.toLowerCase()}` || origin === `https://${host?.toLowerCase()}`
}

/** Turns foreign pages away before they have a socket, and whoever has not come through `/api/enter`. */
export const checkUpgrade =
  (settings: Settings): BeforeUpgradeHandler =>
  (request, { headers }) => {
    if (!isOurOrigin(headers, settings)) return new Response(null, { status: 403 })
    if (!new URL(request.url).searchParams.has('sessionId')) return new Response(null, { status: 404 })
    return undefined
  }

export const refuseForeignOrigins =
  (settings: Settings): RequestHandler =>
  (request, response, next) => {
    if (isOurOrigin({ get: (name) => request.get(name) }, settings)) return next()
    answerProblem(response, 'foreign-origin')
  }

/** Far more than any ask needs. */
const LARGEST_BODY = 16 * 1024

/**
 * Turns away bodies that are too large before any of them is read. A browser always says how long its body is; one in
 * pieces may never end, and the body parser would wait for that.
 */
export const refuseLargeBodies: RequestHandler = (request, response, next) => {
  const isInPieces = request.headers['transfer-encoding'] !== undefined
  if (!isInPieces && Number(request.headers['content-length'] ?? 0) <= LARGEST_BODY) return next()
  response.set('Connection', 'close')
  answerProblem(response, 'too-large')
}

/** Nothing but our own files, no inline script, no frame around us, and no address given away with a link. */
export function securityHeaders(): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Radix keeps the page behind a dialog from scrolling with a style element of its own; the page hands it the nonce
        'style-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        // older Safari does not count our own sockets as 'self'
        'connect-src': ["'self'", (request) => socketsOf(request.headers.host)],
        'worker-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    // a class on a local network has no certificate: these two only make sense, and only work, with one
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
    if (request.secure) {
      response.setHeader('Strict-Transport-Security', 'max-age=31536000')
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    }
    response.locals.nonce = randomBytes(16).toString('base64url')
    headers(request, response, next)
  }
}

const nonceOf = (response: object): string => (response as Answer).locals.nonce

function socketsOf(host: string | undefined): string {
  // the header is whatever was sent: only what a host can be may enter the policy
  const plain = /^[\w.:[\]-]+$/.test(host ?? '') ? host : ''
  return plain ? `ws://${plain} wss://${plain}` : "'self'"
}
