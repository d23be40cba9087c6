import type { PublicBulletin, SeatView } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Meter } from '../../../parts/Meter.tsx'
import { CauseList } from '../causes/CauseList.tsx'
import { byConstituency, type HomeCause } from '../causes/causesAtHome.ts'
import { Signed } from '../causes/Signed.tsx'
import { sayCause } from '../causes/sayCause.ts'
import { partsOf, whole } from '../causes/shares.ts'
import { causeSpeaker } from '../causes/speaker.ts'
import { sideColour } from '../sides/SideName.tsx'
import type { Table } from '../useTable.ts'

/** The own meter, cause by cause and constituency by constituency; the parts add up to the movement. */
export function OwnHome({ table, seat, bulletin }: { table: Table; seat: SeatView; bulletin: PublicBulletin }) {
  const { t, mine, myWords, numbers } = table
  const { before, after } = of(bulletin.meters, seat.side)
  const causes = seat.causes.find(({ round }) => round === bulletin.round)?.causes ?? []
  const speaker = causeSpeaker(table)
  const felt = byConstituency(causes, mine?.constituencies.map(({ id }) => id) ?? [])
  const all = felt.flatMap((one) => one.causes)
  const total = whole(after) - whole(before)
  const say = (cause: HomeCause) =>
    `${myWords?.constituencies[cause.constituency]?.name ?? cause.constituency}: ${sayCause(speaker, cause)}`
  const words = t('bulletin.yourHomeSays', { before: whole(before), after: whole(after) })
  return (
    <section aria-label={t('bulletin.yourHome')} className="space-y-2">
      <h3 className="flex items-baseline justify-between gap-2 text-lead">
        {t('bulletin.yourHome')}
        <span className="font-sans text-body tabular-nums">
          {t('bulletin.fromTo', { before: whole(before), after: whole(after) })} <Signed value={total} />
        </span>
      </h3>
      <Meter value={after / 100} before={before / 100} words={words} colour={sideColour(table, seat.side)} />
      <CauseList
        parts={partsOf(all, total)}
        say={say}
        smaller={t('bulletin.smaller')}
        signedPoints={numbers.signedPoints}
      />
      <p className="flex justify-between gap-2 border-line border-t pt-1 font-semibold text-small">
        {t('bulletin.total')} <Signed value={total} />
      </p>
    </section>
  )
}
