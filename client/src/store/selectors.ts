import type { PublicView, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { PersonHere, SyncedTable } from '@red-lines/shared/wire/messages.ts'
import { type TableState, useTableStore } from './tableStore.ts'

/** What a screen under `TablePage` may rely on: it is drawn only once these have arrived. */
function useArrived<Part extends 'everyone' | 'brief' | 'mine' | 'seat'>(part: Part): NonNullable<TableState[Part]> {
  const value = useTableStore((table) => table[part])
  if (value === null) throw new Error(`a table screen was drawn before "${part}" arrived`)
  return value
}

export const useEveryone = (): SyncedTable => useArrived('everyone')
export const useGame = (): PublicView => useEveryone().game
export const useBrief = (): PublicBrief => useArrived('brief')
/** The own side's brief; throws for whoever holds no seat. */
export const useMine = (): SideBrief => useArrived('mine')
/** The own seat's view; throws for whoever holds no seat. */
export const useSeat = (): SeatView => useArrived('seat')
export const useOwnSide = (): SideId | null =>
  useTableStore(({ role }) => (role?.kind === 'delegate' ? role.side : null))

/** The reader as everybody sees them; undefined for whoever holds no seat. */
export function useOwnPerson(): PersonHere | undefined {
  const own = useOwnSide()
  return Object.values(useEveryone().people).find(({ side }) => side === own)
}

/** The end of this stage on this machine's clock; null when no clock runs. */
export function useDeadline(): number | null {
  const offset = useTableStore((table) => table.serverOffsetMs)
  const { deadlineMs, paused } = useEveryone()
  return paused || deadlineMs === 0 ? null : deadlineMs + offset
}
