import type { Reveal, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { Role, SyncedTable } from '@red-lines/shared/wire/messages.ts'
import { create } from 'zustand'
import type { LinkState } from '../link/connect.ts'
import { shared } from './sharing.ts'

/** What the server last said about the table that is open on this page. */
export type TableState = {
  readonly link: LinkState | 'idle'
  readonly code: string
  readonly role: Role | null
  readonly everyone: SyncedTable | null
  readonly brief: PublicBrief | null
  readonly mine: SideBrief | null
  readonly seat: SeatView | null
  readonly reveal: Reveal | null
  /** what to add to the server's clock to read this machine's */
  readonly serverOffsetMs: number
}

export const NO_TABLE: TableState = {
  link: 'idle',
  code: '',
  role: null,
  everyone: null,
  brief: null,
  mine: null,
  seat: null,
  reveal: null,
  serverOffsetMs: 0,
}

export const useTableStore = create<TableState>()(() => NO_TABLE)

/** Takes in news, keeping what has not changed. */
export const takeIn = (news: Partial<TableState>): void =>
  useTableStore.setState((before) =>
    Object.fromEntries(
      Object.entries(news).map(([key, value]) => [key, shared(before[key as keyof TableState], value)]),
    ),
  )
