import type { HttpProblem } from '@red-lines/shared/wire/messages.ts'
import type { ErrorRequestHandler, Response } from 'express'
import { z } from 'zod'
import { StorageUnavailable } from '../journal/commits.ts'
import { isStorageTrouble } from '../journal/database.ts'
import type { Log } from '../log.ts'
import { NoSeat } from '../session/seating.ts'

const STATUS: Readonly<Record<HttpProblem['problem'], number>> = {
  'bad-request': 400,
  'foreign-origin': 403,
  'unknown-code': 404,
  'unknown-seat': 404,
  'unknown-scenario': 404,
  'not-found': 404,
  'table-full': 409,
  'seat-taken': 409,
  'table-over': 409,
  'too-large': 413,
  'too-many-tries': 429,
  internal: 500,
  'storage-unavailable': 503,
}

/** Answers with one problem of the closed list. */
export function answerProblem(response: Response, problem: HttpProblem['problem'], detail?: string): void {
  response.status(STATUS[problem]).json(detail === undefined ? { problem } : { problem, detail })
}

/** Turns whatever was thrown into a problem that the client has words for. Only what we did not expect is logged. */
export function problems(log: Log): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) return next(thrown)
    const { problem, detail } = problemOf(thrown)
    if (problem === 'internal' || problem === 'storage-unavailable') {
      log.error({ err: thrown, route: request.route?.path }, 'a request failed')
    }
    answerProblem(response, problem, detail)
  }
}

function problemOf(thrown: unknown): HttpProblem {
  if (thrown instanceof NoSeat) return { problem: thrown.problem }
  if (thrown instanceof z.ZodError) {
    return { problem: 'bad-request', detail: thrown.issues[0]?.path.map(String).join('.').slice(0, 100) ?? '' }
  }
  if (thrown instanceof StorageUnavailable || isStorageTrouble(thrown)) return { problem: 'storage-unavailable' }
  // what express and its body parser throw carries the status that it means
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : 500
  if (status === 413) return { problem: 'too-large' }
  if (typeof status === 'number' && status >= 400 && status < 500) return { problem: 'bad-request' }
  return { problem: 'internal' }
}
