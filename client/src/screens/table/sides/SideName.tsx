import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideMark } from '../../../parts/SideMark.tsx'
import type { Table } from '../useTable.ts'

/** A side's sign and name. */
export function SideName({
  table: { brief, words },
  side,
  size = 18,
  className = '',
}: {
  table: Pick<Table, 'brief' | 'words'>
  side: SideId
  size?: number
  className?: string
}) {
  const texts = words.sides[side]
  return (
    <span className={`inline-flex items-center gap-1.5 ${className}`}>
      <SideMark index={brief.sides.indexOf(side)} initial={texts?.initial ?? ''} size={size} />
      <span>{texts?.name ?? side}</span>
    </span>
  )
}

/** The colour token of a side; always to be shown beside its name, sign or initial. */
export const sideColour = ({ brief }: Pick<Table, 'brief'>, side: SideId): string =>
  `var(--color-side-${brief.sides.indexOf(side) % 8})`
