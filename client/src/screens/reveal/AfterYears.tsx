import type { AfterYear } from '@red-lines/shared/game/state.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { Scrolls } from './Scrolls.tsx'
import type { Opened } from './useReveal.ts'

/** Each signatory's temptation to breach against what deters it, for three years. */
export function AfterYears({ opened, years }: { opened: Opened; years: readonly AfterYear[] }) {
  const { t, brief, words, numbers } = opened
  const numbersOfYears = [...new Set(years.map(({ year }) => year))]
  const sides = brief.sides.filter((side) => years.some((one) => one.side === side))
  const breaches = sides.flatMap((side) => {
    const first = years.find((one) => one.side === side && !one.holds)
    return first === undefined
      ? []
      : [t('reveal.after.breachPart', { side: words.sides[side]?.name ?? side, year: first.year })]
  })
  return (
    <div className="space-y-2">
      <h2 className="text-lead">{t('reveal.after.heading')}</h2>
      <p className="max-w-prose text-ink-soft text-small">{t('reveal.after.about')}</p>
      <p className="font-semibold">
        {breaches.length === 0 ? t('reveal.after.allHold') : t('reveal.after.breach', { who: numbers.list(breaches) })}
      </p>
      <Scrolls label={t('reveal.after.heading')}>
        <table className="w-full max-w-2xl border-collapse text-small">
          <thead>
            <tr className="border-line-strong border-b text-left">
              <th scope="col" className="py-1.5 pr-3 font-normal text-ink-soft" />
              {numbersOfYears.map((year) => (
                <th key={year} scope="col" className="py-1.5 pr-3 font-semibold">
                  {t('reveal.after.year', { year })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <tr key={side} className="border-line border-b align-top">
                <th scope="row" className="py-2 pr-3 text-left font-normal">
                  <SideName table={opened} side={side} />
                </th>
                {numbersOfYears.map((year) => {
                  const one = years.find((after) => after.side === side && after.year === year)
                  if (one === undefined) return <td key={year} />
                  return (
                    <td key={year} className="py-2 pr-3">
                      <span className={`font-semibold ${one.holds ? 'text-gain' : 'text-danger'}`}>
                        <span aria-hidden="true">{one.holds ? '✓' : '✕'}</span>{' '}
                        {t(one.holds ? 'reveal.after.holds' : 'reveal.after.breaks')}
                      </span>
                      <span className="block text-ink-soft text-tiny tabular-nums">
                        {t('reveal.after.cell', { temptation: one.temptation, deterrence: one.deterrence })}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </div>
  )
}
