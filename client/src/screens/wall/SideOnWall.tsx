import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import clsx from 'clsx'
import { PressureMeter } from '../table/sides/PressureMeter.tsx'
import type { Table } from '../table/useTable.ts'

/** One side as everybody sees it: pressure at home, declared red lines, who plays it, whether it is ready. */
export function SideOnWall({ table, side, large }: { table: Table; side: SideId; large: boolean }) {
  const { t, game, words, everyone, brief } = table
  const { strain, ready } = of(game.sides, side)
  const person = Object.values(everyone.people).find((one) => one.side === side)
  const declared = brief.redLines.filter((known) => known.side === side)
  return (
    <li className="rounded-card border border-line bg-surface p-4 shadow-card">
      <PressureMeter table={table} side={side} large />
      <p className={clsx('mt-2 text-ink-soft', !large && 'text-small')}>
        {t(`sides.strain.${strain}`)} · {everyone.bots[side] === true ? t('sides.bot') : (person?.name ?? '')}
        {ready && <span className="text-gain"> · ✓ {t('lobby.wall.ready')}</span>}
      </p>
      {declared.length > 0 && (
        <ul className="mt-2 space-y-1 font-serif">
          {declared.map(({ line }) => (
            <li key={line.id} className="flex gap-2 leading-snug">
              <span aria-hidden="true" className="my-0.5 w-1 shrink-0 rounded-full bg-danger" />
              {words.sides[side]?.redLines[line.id]?.title}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
