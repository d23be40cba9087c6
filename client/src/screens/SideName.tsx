import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideMark } from '../parts/SideMark.tsx'
import { useSides } from '../store/selectors.ts'

/** A side by sign and name. */
export function SideName({ side, strong = false }: { side: SideId; strong?: boolean }) {
  const found = useSides().find(({ id }) => id === side)
  if (found === undefined) return null
  return (
    <span className={`inline-flex items-center gap-1.5 ${strong ? 'font-semibold' : ''}`}>
      <SideMark index={found.index} initial={found.initial} />
      {found.name}
    </span>
  )
}
