import type { Proposal } from '@red-lines/shared/game/state.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { useChances } from '../chances/Chances.tsx'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { SideSigns } from './SideSigns.tsx'

/** What the signs on the board mean now. */
export function Legend({ compared, pinned }: { compared: Proposal | null; pinned: readonly SideId[] }) {
  const known = useKnowing()
  const { t } = known
  const counted = useChances()
  const hasClosed = counted.state === 'found' && counted.answer.closed.flat().includes('worth')
  return (
    <ul aria-label={t('board.legend.label')} className="flex flex-wrap gap-x-4 gap-y-0.5 text-ink-soft text-tiny">
      <li>
        <span aria-hidden="true">●</span> {t('board.legend.draft')}
      </li>
      {compared !== null && (
        <li>
          <span aria-hidden="true">◐</span> {textName(known, compared)}
        </li>
      )}
      <li className="flex items-center gap-1">
        <span aria-hidden="true" className="hatch inline-block h-3 w-4 rounded-xs border border-line-strong" />
        {t('board.legend.crosses')}
      </li>
      {hasClosed && (
        <li>
          <span aria-hidden="true">⊘</span> {t('board.legend.closed')}
        </li>
      )}
      {pinned.length > 0 && (
        <li className="flex items-center gap-1">
          <SideSigns sides={pinned} size={13} /> {t('board.legend.pins')}
        </li>
      )}
    </ul>
  )
}
