import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import type { ReactNode } from 'react'
import type { Table } from '../useTable.ts'
import { openThreats, sayLastText, sayPledge } from './sayActs.ts'

/** What a side has bound itself to in public, what it threatens, whom it backs, and its newest text. */
export function PublicActs({ table, side }: { table: Table; side: SideId }) {
  const { t, game, words } = table
  const pledges = game.pledges.filter((pledge) => pledge.side === side)
  const { backsHost } = of(game.sides, side)
  return (
    <ul className="space-y-1 text-ink-soft text-small">
      {pledges.map((pledge) => (
        <Act key={`${pledge.round}${pledge.redLine}${pledge.issue}`} sign={pledge.status === 'held' ? '✎' : '✕'}>
          <span className={pledge.status === 'held' ? 'text-ink' : 'line-through'}>{sayPledge(table, pledge)}</span>{' '}
          <span className="text-tiny">
            (
            {pledge.status === 'held'
              ? t(`sides.pledgeStake.${stakeOf(pledge.stake)}`)
              : t(`sides.pledgeStatus.${pledge.status}`)}
            )
          </span>
        </Act>
      ))}
      {openThreats(table, side).map((lever) => (
        <Act key={lever} sign="!">
          <span className="text-ink">{t('sides.threatens', { lever })}</span>
        </Act>
      ))}
      {backsHost !== '' && <Act sign="⌂">{t('sides.backs', { host: words.hosts[backsHost]?.title ?? backsHost })}</Act>}
      <Act sign="¶">{sayLastText(table, side)}</Act>
    </ul>
  )
}

function Act({ sign, children }: { sign: string; children: ReactNode }) {
  return (
    <li className="flex gap-2">
      <span aria-hidden="true" className="w-3 shrink-0 text-center text-ink-faint">
        {sign}
      </span>
      <span className="min-w-0">{children}</span>
    </li>
  )
}

const stakeOf = (stake: number): 1 | 2 | 3 => (stake >= 3 ? 3 : stake === 2 ? 2 : 1)
