import type { SeatView } from '@red-lines/shared/game/views.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { Meter } from '../../../parts/Meter.tsx'
import { whole } from '../causes/shares.ts'
import { NowPossible } from '../chances/NowPossible.tsx'
import type { Table } from '../useTable.ts'
import { MandateBand } from './MandateBand.tsx'
import { OwnRedLines } from './OwnRedLines.tsx'
import { PeopleAtHome } from './PeopleAtHome.tsx'
import { Presence } from './Presence.tsx'
import { PressureMeter } from './PressureMeter.tsx'
import { PublicActs } from './PublicActs.tsx'
import { Standing } from './SideCard.tsx'
import { sideColour } from './SideName.tsx'

/** The reader's own side: what everybody sees of it, and what only its delegation may know. */
export function OwnCard({ table, side }: { table: Table; side: SideId }) {
  const { seat } = table
  return (
    <li
      className="space-y-3 rounded-card border-2 bg-surface p-3.5 shadow-card"
      style={{ borderColor: sideColour(table, side) }}
    >
      <PressureMeter table={table} side={side} large />
      <Standing table={table} side={side} />
      {seat !== null && (
        <>
          <Streams table={table} seat={seat} />
          <MandateBand table={table} seat={seat} />
          <NowPossible table={table} />
          <PeopleAtHome table={table} seat={seat} />
          <OwnRedLines table={table} seat={seat} />
        </>
      )}
      <PublicActs table={table} side={side} />
      <Presence table={table} side={side} />
    </li>
  )
}

/** The two streams that make the meter. */
function Streams({ table: { t }, seat }: { table: Table; seat: SeatView }) {
  return (
    <dl className="grid grid-cols-2 gap-3">
      {(['weariness', 'backlash'] as const).map((stream) => (
        <div key={stream}>
          <dt className="flex items-baseline justify-between gap-2 text-small">
            <Explained explanation={t(`sides.own.${stream}About`)}>{t(`sides.own.${stream}`)}</Explained>
            <span className="font-semibold tabular-nums">{whole(seat[stream])}</span>
          </dt>
          <dd className="mt-1">
            <Meter
              value={seat[stream] / 100}
              words={t('sides.own.streamSays', { stream: t(`sides.own.${stream}`), value: whole(seat[stream]) })}
              colour={stream === 'weariness' ? 'var(--color-ink-faint)' : 'var(--color-danger)'}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
