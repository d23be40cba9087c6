import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { defineRoom, defineServer, matchMaker } from '@colyseus/core'
import { WebSocketTransport } from '@colyseus/ws-transport'
import express from 'express'
import { CannotStart } from '../cannotStart.ts'
import type { Log } from '../log.ts'
import type { Settings } from '../settings.ts'
import { TABLE_ROOM } from '../table/liveTables.ts'
import { TableRoom } from '../table/TableRoom.ts'
import { clientFiles } from './clientFiles.ts'
import { answerProblem, problems } from './problems.ts'
import { routes } from './routes.ts'
import { checkUpgrade, refuseLargeBodies, securityHeaders } from './security.ts'

export type OpenServer = { readonly port: number; readonly close: () => Promise<void> }

/** One process, one port: pages, API and sockets. */
export async function openServer(settings: Settings, house: Parameters<typeof routes>[1]): Promise<OpenServer> {
  const { log } = house
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.TRUST_PROXY ? 1 : false)
  app.use(securityHeaders(), refuseLargeBodies)
  app.get('/__healthcheck', (_request, response) => {
    response.sendStatus(200)
  })
  app.use('/api', routes(settings, house))
  app.use(clientFiles(settings.CLIENT_DIR))
  app.use((_request, response) => answerProblem(response, 'not-found'))
  app.use(problems(log))

  const http = createServer({ requestTimeout: 20_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 }, app)
  const transport = new WebSocketTransport({
    server: http,
    maxPayload: 16 * 1024,
    pingInterval: 15_000,
    beforeUpgrade: checkUpgrade(settings),
  })
  const colyseus = defineServer({
    greet: false,
    gracefullyShutdown: false,
    transport,
    logger: quiet(log),
    rooms: { [TABLE_ROOM]: defineRoom(TableRoom) },
  })
  // the only way in is /api/enter
  matchMaker.controller.exposedMethods = []
  matchMaker.controller.getCorsHeaders = () => ({})

  // Colyseus waits for ever when it cannot listen
  const failed = new Promise<never>((_resolve, reject) =>
    http.once('error', (problem) => reject(cannotListen(problem, settings))),
  )
  await Promise.race([colyseus.listen(settings.PORT, settings.HOST === '' ? undefined : settings.HOST), failed])
  // Colyseus puts its own router before everything: matchmaking for anybody, CORS for every page, bodies of any size
  http.removeAllListeners('request')
  http.on('request', app)

  const address = http.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : settings.PORT,
    close: async () => {
      await colyseus.gracefullyShutdown(false)
      http.closeAllConnections()
    },
  }
}

/** Where people find the pages: this machine's name for itself, and its addresses in the networks that it is in. */
export function placesOf(port: number, host: string): readonly string[] {
  if (host !== '' && host !== '0.0.0.0' && host !== '::')
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`]
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
  return [`http://localhost:${port}`, ...others.map(({ address }) => `http://${address}:${port}`)]
}

function cannotListen(problem: NodeJS.ErrnoException, { PORT, HOST }: Settings): CannotStart {
  switch (problem.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${PORT} is already taken. Stop what uses it, or choose another with PORT=${PORT + 1}.`,
      )
    case 'EACCES':
      return new CannotStart(`This user may not open port ${PORT}. Choose one above 1023 with PORT.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(`This machine has no address "${HOST}". Correct HOST, or leave it out.`)
    default:
      return new CannotStart(`Cannot listen on port ${PORT} (${problem.message}).`)
  }
}

/** Colyseus' own messages: useful when looking for a fault, and otherwise mostly about people whose Wi-Fi went. */
function quiet(log: Log) {
  const say = (...parts: readonly unknown[]): void => {
    log.debug(
      { from: 'colyseus' },
      parts
        .map((part) => (part instanceof Error ? part.message : String(part)))
        .join(' ')
        .slice(0, 300),
    )
  }
  return { debug: say, error: say, info: say, trace: say, warn: say }
}
