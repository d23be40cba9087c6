import type {
  CreateAsk,
  HttpProblem,
  JoinAsk,
  PractiseAsk,
  RejoinAsk,
  ScenarioCard,
  Seated,
  TableCard,
} from '@red-lines/shared/wire/messages.ts'

/** A call that did not go well, with its problem from the closed list; `offline` when nothing answered. */
export class CallFailed extends Error {
  readonly problem: HttpProblem['problem'] | 'offline'

  constructor(problem: HttpProblem['problem'] | 'offline') {
    super(problem)
    this.problem = problem
  }
}

const PATIENCE_MS = 10_000

async function call<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    // a network that swallows everything must not look like a server that thinks
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new CallFailed('offline')
  })
  const json: unknown = await answer.json().catch(() => ({ problem: 'internal' }))
  if (!answer.ok) throw new CallFailed((json as HttpProblem).problem ?? 'internal')
  return json as T
}

export const scenarios = (): Promise<readonly ScenarioCard[]> => call('/api/scenarios')
export const tableCard = (code: string): Promise<TableCard> => call(`/api/tables/${encodeURIComponent(code)}`)
export const createTable = (ask: CreateAsk): Promise<Seated> => call('/api/tables', ask)
export const joinTable = (ask: JoinAsk): Promise<Seated> => call('/api/join', ask)
export const rejoinTable = (ask: RejoinAsk): Promise<Seated> => call('/api/rejoin', ask)
export const practise = (ask: PractiseAsk): Promise<Seated> => call('/api/practise', ask)
export const enter = <T>(seatToken: string): Promise<T> => call('/api/enter', { seatToken })
