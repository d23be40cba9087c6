import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideMark } from '../../../parts/SideMark.tsx'
import { useKnowing } from '../useKnowing.ts'

/** The signs of some sides, without their names: only where the names are said beside them. */
export function SideSigns({ sides, size = 15 }: { sides: readonly SideId[]; size?: number }) {
  const { brief, words } = useKnowing()
  return sides.map((side) => (
    <SideMark key={side} index={brief.sides.indexOf(side)} initial={words.sides[side]?.initial ?? ''} size={size} />
  ))
}
