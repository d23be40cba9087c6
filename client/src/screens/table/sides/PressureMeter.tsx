import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { Meter } from '../../../parts/Meter.tsx'
import { CauseList } from '../causes/CauseList.tsx'
import { lastMovement } from '../causes/lastMovement.ts'
import { sayCause } from '../causes/sayCause.ts'
import { partsOf, whole } from '../causes/shares.ts'
import { causeSpeaker } from '../causes/speaker.ts'
import type { Table } from '../useTable.ts'
import { SideName, sideColour } from './SideName.tsx'

/** A side's name, its pressure at home with the movement of the last world turn, and the meter with its thresholds. */
export function PressureMeter({ table, side, large = false }: { table: Table; side: SideId; large?: boolean }) {
  const { t, game, brief } = table
  const { pressure, strain } = of(game.sides, side)
  const movement = lastMovement(game, side)
  const moved = movement?.points ?? 0
  const trend = t(moved > 0 ? 'sides.trend.rising' : moved < 0 ? 'sides.trend.falling' : 'sides.trend.level')
  const { strained, crisis, collapse } = brief.thresholds
  const words = t('sides.meterSays', { value: whole(pressure), strain: t(`sides.strain.${strain}`), trend })
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-2">
        <h3 className="min-w-0 font-sans font-semibold text-body">
          <SideName table={table} side={side} />
          {side === table.me && <span className="ml-1.5 font-normal text-ink-soft text-small">{t('sides.you')}</span>}
        </h3>
        <Explained
          className="relative shrink-0 decoration-line!"
          explanation={<WhyItMoved table={table} side={side} />}
        >
          <span className="sr-only">{`${table.words.sides[side]?.name}: ${words}`}</span>
          <span aria-hidden="true" className={`font-bold tabular-nums ${large ? 'text-title' : 'text-lead'}`}>
            {whole(pressure)}
          </span>
          {movement !== null && (
            <span aria-hidden="true" className="ml-1.5 font-medium text-ink-soft text-small tabular-nums">
              {moved > 0 ? '▲' : moved < 0 ? '▼' : '='}
              {moved === 0 ? '' : ` ${Math.abs(moved)}`}
            </span>
          )}
        </Explained>
      </div>
      <Meter
        value={pressure / 100}
        {...(movement === null ? {} : { before: movement.before / 100 })}
        words={words}
        colour={sideColour(table, side)}
        ticks={[strained.enter / 100, crisis.enter / 100, collapse.enter / 100]}
      />
    </div>
  )
}

/** The last movement with its causes, as everybody may know them, and what the ticks mean. */
function WhyItMoved({ table, side }: { table: Table; side: SideId }) {
  const { t, game, brief, numbers } = table
  const meter = game.bulletins.at(-1)?.meters[side]
  const { strained, crisis, collapse } = brief.thresholds
  const speaker = causeSpeaker(table)
  const moved = meter === undefined ? 0 : whole(meter.after) - whole(meter.before)
  return (
    <div className="space-y-2">
      <p className="font-semibold">{t('sides.pressure')}</p>
      {meter === undefined ? (
        <p>{t('sides.own.noTurnYet')}</p>
      ) : (
        <>
          <p>
            {moved === 0 ? t('sides.sinceLastTurnLevel') : t('sides.sinceLastTurn', { amount: numbers.signed(moved) })}
          </p>
          <CauseList
            parts={partsOf(meter.causes, moved)}
            say={(cause) => sayCause(speaker, cause)}
            smaller={t('sides.causes.smaller')}
            signedPoints={numbers.signedPoints}
          />
        </>
      )}
      <p className="text-ink-soft">
        {t('sides.thresholds', {
          strained: whole(strained.enter),
          crisis: whole(crisis.enter),
          collapse: whole(collapse.enter),
        })}
      </p>
    </div>
  )
}
