import type { HttpProblem, ScenarioCard, Seated, TableCard } from '@red-lines/shared/wire/messages.ts'
import { create } from 'zustand'
import * as api from '../link/api.ts'
import { keepSeat, seatsHere } from '../link/seatKey.ts'

type Problem = HttpProblem['problem'] | 'offline'

/** What the pages before a table need: the scenarios, and what went wrong last. */
export const useEntryStore = create<{
  readonly cards: readonly ScenarioCard[] | null
  readonly problem: Problem | null
}>()(() => ({ cards: null, problem: null }))

const problemOf = (thrown: unknown): Problem => (thrown instanceof api.CallFailed ? thrown.problem : 'internal')

export async function loadScenarios(): Promise<void> {
  if (useEntryStore.getState().cards !== null) return
  try {
    useEntryStore.setState({ cards: await api.scenarios(), problem: null })
  } catch (thrown) {
    useEntryStore.setState({ problem: problemOf(thrown) })
  }
}

export type Entered = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly problem: Problem }

async function entered(seating: Promise<Seated>, name: string): Promise<Entered> {
  try {
    const seated = await seating
    keepSeat(seated, name)
    return { ok: true, code: seated.code }
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) }
  }
}

export const join = (ask: Parameters<typeof api.joinTable>[0]): Promise<Entered> =>
  entered(api.joinTable(ask), ask.name)
export const rejoin = (ask: Parameters<typeof api.rejoinTable>[0]): Promise<Entered> =>
  entered(api.rejoinTable(ask), '')
export const host = (ask: Parameters<typeof api.createTable>[0]): Promise<Entered> => entered(api.createTable(ask), '')
export const practise = (ask: Parameters<typeof api.practise>[0]): Promise<Entered> =>
  entered(api.practise(ask), ask.name ?? '')

export type Looked =
  | { readonly ok: true; readonly table: TableCard }
  | { readonly ok: false; readonly problem: Problem }

/** What can be known about a table from its code, or why not. */
export async function lookAt(code: string): Promise<Looked> {
  try {
    return { ok: true, table: await api.tableCard(code) }
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) }
  }
}

export { seatsHere }
