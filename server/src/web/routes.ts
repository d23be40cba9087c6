import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import {
  CreateTable,
  Enter,
  JoinCode,
  JoinTable,
  Practise,
  RejoinTable,
  type ScenarioCard,
} from '@red-lines/shared/wire/messages.ts'
import express, { type Request, type Router } from 'express'
import type { Journal } from '../journal/journal.ts'
import { type Log, shortAddress } from '../log.ts'
import { scenarioCard } from '../session/scenarioCards.ts'
import { NoSeat, type Seating } from '../session/seating.ts'
import type { Settings } from '../settings.ts'
import type { LiveTables } from '../table/liveTables.ts'
import { answerProblem, problems } from './problems.ts'
import { refuseForeignOrigins } from './security.ts'
import { openTries } from './tries.ts'

/** Everything behind `/api`. Every answer is JSON, every problem one of `HTTP_PROBLEMS`. */
export function routes(
  settings: Settings,
  house: {
    readonly journal: Journal
    readonly seating: Seating
    readonly live: LiveTables
    readonly scenarios: ReadonlyMap<string, Scenario>
    readonly log: Log
  },
): Router {
  const { journal, seating, live, log } = house
  const tries = openTries(settings.CODE_TRIES)
  const cards: readonly ScenarioCard[] = [...house.scenarios.values()].map(scenarioCard)
  const api = express.Router()

  /** Looks something up by a code or token that may be a guess: a miss costs a try. */
  async function guessed<T>(request: Request, look: () => T | Promise<T>): Promise<T> {
    const address = request.ip ?? ''
    if (!(await tries.mayTry(address))) {
      log.warn({ from: shortAddress(address) }, 'too many wrong codes')
      throw new NoSeat('too-many-tries')
    }
    try {
      return await look()
    } catch (problem) {
      const isMiss = problem instanceof NoSeat && ['unknown-code', 'unknown-seat'].includes(problem.problem)
      if (isMiss) await tries.failed(address)
      throw problem
    }
  }

  async function opened<T>(request: Request, open: () => Promise<T>): Promise<T> {
    if (!(await tries.mayOpen(request.ip ?? ''))) throw new NoSeat('too-many-tries')
    return open()
  }

  api.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store')
    next()
  })
  api.use(refuseForeignOrigins(settings))
  api.use(express.json({ limit: '16kb' }))

  api.get('/health', (_request, response) => {
    const isWorking = journal.isWorking()
    response.status(isWorking ? 200 : 503).json({
      status: isWorking ? 'ok' : 'storage-unavailable',
      tables: live.count(),
      uptimeSeconds: Math.round(process.uptime()),
    })
  })

  api.get('/scenarios', (_request, response) => {
    response.json(cards)
  })

  api.post('/tables', async (request, response) => {
    const ask = CreateTable.parse(request.body)
    response.status(201).json(await opened(request, () => seating.create(ask)))
  })

  api.get('/tables/:code', async (request, response) => {
    const card = await guessed(request, () => {
      const code = JoinCode.safeParse(request.params.code)
      const found = code.success ? seating.card(code.data) : null
      if (found === null) throw new NoSeat('unknown-code')
      return found
    })
    response.json(card)
  })

  api.post('/join', async (request, response) => {
    const ask = JoinTable.parse(request.body)
    response.status(201).json(await guessed(request, () => seating.join(ask)))
  })

  api.post('/rejoin', async (request, response) => {
    const ask = RejoinTable.parse(request.body)
    response.json(await guessed(request, () => seating.rejoin(ask)))
  })

  api.post('/practise', async (request, response) => {
    const ask = Practise.parse(request.body)
    response.status(201).json(await opened(request, () => seating.practise(ask)))
  })

  api.post('/enter', async (request, response) => {
    const { seatToken } = Enter.parse(request.body)
    const person = await guessed(request, () => {
      const found = seating.personOf(seatToken)
      if (found === null) throw new NoSeat('unknown-seat')
      return found
    })
    response.json(await live.reserve(person))
  })

  api.use((_request, response) => answerProblem(response, 'not-found'))
  api.use(problems(log))
  return api
}
