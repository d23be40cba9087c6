import type { PublicView, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, PublicWords, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { SyncedTable } from '@red-lines/shared/wire/messages.ts'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../words/scenarioWords.ts'
import { useTableStore } from './tableStore.ts'

/** What a screen under `TablePage` may rely on: it is drawn only once these have arrived. */
function arrived<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`a table screen was drawn before the ${what} arrived`)
  return value
}

export const useEveryone = (): SyncedTable => arrived(useTableStore((table) => table.everyone), 'public state')
export const useGame = (): PublicView => useEveryone().game
export const useBrief = (): PublicBrief => arrived(useTableStore((table) => table.brief), 'public brief')
/** The own side's brief; throws for whoever holds no seat. */
export const useMine = (): SideBrief => arrived(useTableStore((table) => table.mine), 'side brief')
/** The own seat's view; throws for whoever holds no seat. */
export const useSeat = (): SeatView => arrived(useTableStore((table) => table.seat), 'seat view')
export const useOwnSide = (): SideId | null =>
  useTableStore(({ role }) => (role?.kind === 'delegate' ? role.side : null))

/** The scenario's public texts in the reader's language. */
export function useWords(): PublicWords {
  const { i18n } = useTranslation()
  return inLanguage(useBrief().words, i18n.language)
}

/** The own side's texts in the reader's language. */
export function useOwnWords(): SideBrief['words'][string] {
  const { i18n } = useTranslation()
  return inLanguage(useMine().words, i18n.language)
}

export type NamedSide = { readonly id: SideId; readonly index: number; readonly name: string; readonly initial: string }

/** The sides in the scenario's order, with what a screen shows of them. */
export function useSides(): readonly NamedSide[] {
  const { sides } = useBrief()
  const words = useWords()
  return sides.map((id, index) => ({
    id,
    index,
    name: words.sides[id]?.name ?? id,
    initial: words.sides[id]?.initial ?? id.slice(0, 1),
  }))
}

/** The end of this stage on this machine's clock; null when no clock runs. */
export function useDeadline(): number | null {
  const offset = useTableStore((table) => table.serverOffsetMs)
  const { deadlineMs, paused } = useEveryone()
  return paused || deadlineMs === 0 ? null : deadlineMs + offset
}
