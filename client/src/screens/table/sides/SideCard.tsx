import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { whole } from '../causes/shares.ts'
import type { Table } from '../useTable.ts'
import { Presence } from './Presence.tsx'
import { PressureMeter } from './PressureMeter.tsx'
import { PublicActs } from './PublicActs.tsx'
import { RedLineList } from './RedLineList.tsx'

/** Another side as everybody sees it. */
export function SideCard({ table, side }: { table: Table; side: SideId }) {
  const { t, game, seat, words } = table
  const { declaredRedLines } = of(game.sides, side)
  const heard = seat?.heardRedLines.filter((line) => line.side === side) ?? []
  return (
    <li className="space-y-2 rounded-card border border-line bg-surface p-3 shadow-card">
      <PressureMeter table={table} side={side} />
      <Standing table={table} side={side} />
      <RedLineList table={table} side={side} lines={declaredRedLines} />
      {heard.length > 0 && (
        <div className="rounded-control bg-sunken px-2 py-1.5 text-small">
          <p className="text-ink-soft text-tiny">{t('sides.own.heard')}</p>
          {heard.map(({ redLine }) => (
            <p key={redLine} className="font-serif">
              {words.sides[side]?.redLines[redLine]?.title ?? t('sides.own.heardLine')}
            </p>
          ))}
        </div>
      )}
      <PublicActs table={table} side={side} />
      <Presence table={table} side={side} />
    </li>
  )
}

/** Strain in words, and how far the side's word counts. */
export function Standing({ table: { t, game }, side }: { table: Table; side: SideId }) {
  const { strain, credibility } = of(game.sides, side)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-ink-soft text-small">
      <span className={strain === 'crisis' || strain === 'collapse' ? 'font-semibold text-danger' : ''}>
        {t(`sides.strain.${strain}`)}
      </span>
      <Explained
        explanation={t('sides.credibilityAbout')}
        label={t('sides.credibilitySays', { value: whole(credibility) })}
      >
        {t('sides.credibility')} <span className="font-semibold text-ink tabular-nums">{whole(credibility)}</span>
      </Explained>
    </p>
  )
}
