import type { PublicBulletin } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Meter } from '../../../parts/Meter.tsx'
import { CauseList } from '../causes/CauseList.tsx'
import { Signed } from '../causes/Signed.tsx'
import { sayCause } from '../causes/sayCause.ts'
import { partsOf, whole } from '../causes/shares.ts'
import { causeSpeaker } from '../causes/speaker.ts'
import { SideName, sideColour } from '../sides/SideName.tsx'
import type { Table } from '../useTable.ts'

/** The other sides' meters with the causes that everybody may know. */
export function MetersOfAll({ table, bulletin }: { table: Table; bulletin: PublicBulletin }) {
  const { t, brief, me, numbers } = table
  const speaker = causeSpeaker(table)
  return (
    <section aria-label={t('bulletin.meters')}>
      <h3 className="text-lead">{t('bulletin.meters')}</h3>
      <p className="mb-3 text-ink-soft text-small">{t('bulletin.metersHelp')}</p>
      <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {brief.sides
          .filter((side) => side !== me)
          .map((side) => {
            const { before, after, causes } = of(bulletin.meters, side)
            const total = whole(after) - whole(before)
            const range = t('bulletin.fromTo', { before: whole(before), after: whole(after) })
            return (
              <li key={side} className="space-y-1.5">
                <p className="flex items-baseline justify-between gap-2">
                  <SideName table={table} side={side} className="font-semibold" />
                  <span className="text-small tabular-nums">
                    {range} <Signed value={total} />
                  </span>
                </p>
                <Meter
                  value={after / 100}
                  before={before / 100}
                  words={t('bulletin.moved', {
                    name: table.words.sides[side]?.name,
                    before: whole(before),
                    after: whole(after),
                  })}
                  colour={sideColour(table, side)}
                />
                <CauseList
                  parts={partsOf(causes, total)}
                  say={(cause) => sayCause(speaker, cause)}
                  smaller={t('bulletin.smaller')}
                  signedPoints={numbers.signedPoints}
                />
              </li>
            )
          })}
      </ul>
    </section>
  )
}
