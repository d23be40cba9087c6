import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { CauseList } from '../table/causes/CauseList.tsx'
import { merged } from '../table/causes/causesAtHome.ts'
import { sayCause } from '../table/causes/sayCause.ts'
import { partsOf, whole } from '../table/causes/shares.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { PressureChart } from './charts/PressureChart.tsx'
import { Scrolls } from './Scrolls.tsx'
import { Section } from './Section.tsx'
import { textNameIn } from './textNameIn.ts'
import type { Opened } from './useReveal.ts'

/** The pressure at home of all sides by round, with its largest causes over the whole game. */
export function Pressure({ opened }: { opened: Opened }) {
  const { t, brief, words, reveal } = opened
  const { strained, crisis } = brief.thresholds
  const lines = brief.sides.map((side, index) => ({
    id: side,
    index,
    name: words.sides[side]?.name ?? side,
    initial: words.sides[side]?.initial ?? '',
    values: of(reveal.sides, side).pressure.map((value) => value / 100),
  }))
  return (
    <Section opened={opened} id="pressure" about={t('reveal.pressure.about')}>
      <div className="rounded-card border border-line bg-surface p-4">
        <PressureChart
          lines={lines}
          label={t('reveal.pressure.label')}
          start={t('reveal.pressure.start')}
          thresholds={[
            { at: strained.enter / 100, name: t('reveal.pressure.strained') },
            { at: crisis.enter / 100, name: t('reveal.pressure.crisis') },
          ]}
        />
        <details className="mt-2 text-small">
          <summary className="min-h-6 text-ink-soft">{t('reveal.pressure.table')}</summary>
          <PressureTable opened={opened} />
        </details>
      </div>
      <ul className="mt-5 grid gap-x-8 gap-y-6 md:grid-cols-2">
        {brief.sides.map((side) => (
          <LargestCauses key={side} opened={opened} side={side} />
        ))}
      </ul>
    </Section>
  )
}

function PressureTable({ opened }: { opened: Opened }) {
  const { t, brief, reveal } = opened
  const rounds = Math.max(...brief.sides.map((side) => of(reveal.sides, side).pressure.length))
  return (
    <Scrolls label={t('reveal.pressure.table')}>
      <table className="mt-2 w-full tabular-nums">
        <thead>
          <tr>
            <td />
            {Array.from({ length: rounds }, (_, at) => at).map((at) => (
              <th key={at} scope="col" className="px-1.5 text-right font-normal text-ink-soft">
                {at === 0 ? t('reveal.pressure.start') : at}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {brief.sides.map((side) => (
            <tr key={side} className="border-line border-t">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                <SideName table={opened} side={side} />
              </th>
              {of(reveal.sides, side).pressure.map((value, at) => (
                <td key={at} className="px-1.5 text-right">
                  {whole(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}

const SHOWN = 6

function LargestCauses({ opened, side }: { opened: Opened; side: SideId }) {
  const { t, brief, words, reveal, numbers } = opened
  const { pressure, causes } = of(reveal.sides, side)
  const all = merged(causes.flatMap((turn) => turn.causes).map((cause) => ({ ...cause, constituency: '' })))
  const largest = all.toSorted((one, other) => Math.abs(other.onMeter) - Math.abs(one.onMeter)).slice(0, SHOWN)
  const sum = largest.reduce((total, { onMeter }) => total + onMeter, 0)
  const speaker = { t, brief, words, me: null, textName: (proposal: string) => textNameIn(opened, proposal) }
  const name = words.sides[side]?.name ?? side
  return (
    <li className="break-inside-avoid space-y-1.5">
      <h3 className="font-sans font-semibold text-body">
        <SideName table={opened} side={side} />
      </h3>
      <p className="text-small">
        {t('reveal.pressure.summary', {
          side: name,
          first: whole(pressure[0] ?? 0),
          last: whole(pressure.at(-1) ?? 0),
          highest: whole(Math.max(0, ...pressure)),
        })}
      </p>
      <p className="text-ink-soft text-tiny">{t('reveal.pressure.causes')}</p>
      <CauseList
        parts={partsOf(largest, whole(sum))}
        say={(cause) => sayCause(speaker, cause)}
        smaller={t('sides.causes.smaller')}
        signedPoints={numbers.signedPoints}
      />
    </li>
  )
}
