import type { Table } from '../useTable.ts'
import type { HomeCause } from './causesAtHome.ts'
import { sayCause } from './sayCause.ts'
import { causeSpeaker } from './speaker.ts'

/** What one constituency felt, in one line: each cause with its part of the movement to the tenth of a point. */
export function CauseLine({ table, causes }: { table: Table; causes: readonly HomeCause[] }) {
  const { t, numbers } = table
  const speaker = causeSpeaker(table)
  const sorted = causes.toSorted((one, other) => Math.abs(other.onMeter) - Math.abs(one.onMeter))
  if (sorted.length === 0) return <p className="text-ink-soft text-tiny">{t('sides.own.calm')}</p>
  return (
    <p className="text-ink-soft text-tiny">
      {sorted.map((cause) => `${sayCause(speaker, cause)} ${numbers.signedTenths(cause.onMeter)}`).join(' · ')}
    </p>
  )
}
