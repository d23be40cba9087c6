import type { OpenDeals } from '@red-lines/shared/analysis/openDeals.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import type { InjectLibrary } from '@red-lines/shared/scenario/brief.ts'
import type { Reply, Running } from '@red-lines/shared/wire/messages.ts'
import { type Line, openLine } from '../link/connect.ts'
import { forgetSeat, seatAt } from '../link/seatKey.ts'
import { NO_TABLE, takeIn, useTableStore } from './tableStore.ts'

let line: Line | null = null

/** Opens the table at which this device holds a seat. False when it holds none. */
export function openTable(code: string): boolean {
  if (useTableStore.getState().code === code && line !== null) return true
  closeTable()
  const seat = seatAt(code)
  if (seat === null) return false
  useTableStore.setState({ ...NO_TABLE, code, role: seat.role })
  line = openLine(code, seat.seatToken, {
    link: (link) => {
      if (link === 'gone') forgetSeat(code)
      takeIn({ link })
    },
    everyone: (everyone) => takeIn({ everyone }),
    brief: ({ everyone, mine, role, serverTimeMs }) =>
      takeIn({ brief: everyone, mine, role, serverOffsetMs: Date.now() - serverTimeMs }),
    seat: ({ view }) => takeIn({ seat: view }),
    reveal: (reveal) => takeIn({ reveal }),
  })
  return true
}

export function closeTable(): void {
  line?.hangUp()
  line = null
  useTableStore.setState(NO_TABLE, true)
}

function open(): Line {
  if (line === null) throw new Error('no table is open')
  return line
}

/** Sends one command of this seat; resolves with the reply, however long the way takes. */
export const act = (command: Command): Promise<Reply> => open().act(command)

/** The facilitator's hand on the clock. */
export const run = (ask: Running): Promise<Reply> => open().run(ask)

/** The events that the facilitator can play; null when they are not to be had just now. */
export async function injects(): Promise<InjectLibrary | null> {
  const answer = await open()
    .injects()
    .catch(() => null)
  return answer === null || 'result' in answer ? null : answer
}

/** What could be agreed now, for the facilitator; null when nobody could count. */
export async function openDeals(): Promise<OpenDeals | null> {
  const answer = await open()
    .openDeals()
    .catch(() => null)
  return answer === null || 'result' in answer ? null : answer
}

export const tickReadBrief = (): Promise<Reply> => open().readBrief()

/** Takes the seat back from the tab or device that took it over. */
export const takeOver = (): void => open().takeOver()

/** Does this device run the table, so that it may show it to the class? */
export const mayShowWall = (code: string): boolean => seatAt(code)?.role.kind === 'facilitator'

/** The three words that bring this seat back on another device; empty when this device does not know them. */
export const ownRejoinCode = (code: string): string => seatAt(code)?.rejoinCode ?? ''
