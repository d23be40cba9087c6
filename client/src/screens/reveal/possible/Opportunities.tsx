import type { Debrief, Opportunity } from '@red-lines/shared/analysis/debrief.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { Scrolls } from '../Scrolls.tsx'
import type { Opened } from '../useReveal.ts'
import { countIn, shareIn } from './sayCounts.ts'

/** The moving zone of agreement: how many packages every home would have ratified, round by round. */
export function Opportunities({ opened, debrief }: { opened: Opened; debrief: Debrief }) {
  const { t, language } = opened
  const { opportunities, packages } = debrief
  const most = Math.max(1, ...opportunities.map(({ open }) => open))
  const first = opportunities.find(({ open }) => open > 0)
  return (
    <div>
      <h3 className="text-lead">{t('reveal.possible.zone')}</h3>
      <p className="mt-1 mb-3 max-w-prose">
        {first === undefined
          ? t('reveal.possible.neverOpen')
          : t('reveal.possible.openFrom', { round: first.round, packages: countIn(language, packages) })}
      </p>
      <Scrolls label={t('reveal.possible.zone')}>
        <table className="w-full text-small tabular-nums">
          <thead className="text-left text-ink-soft">
            <tr>
              <th scope="col" className="py-1 pr-4 font-normal">
                {t('reveal.possible.round')}
              </th>
              <th scope="col" className="w-full py-1 font-normal sm:w-1/2 sm:pr-4">
                {t('reveal.possible.everyHome')}
              </th>
              <th scope="col" className="py-1 font-normal max-sm:hidden">
                {t('reveal.possible.heldUp')}
              </th>
            </tr>
          </thead>
          <tbody>
            {opportunities.map((one) => {
              const inTheWay = sayMostInTheWay(opened, one)
              return (
                <tr key={one.round} className="border-line border-t">
                  <th scope="row" className="py-1.5 pr-4 text-left font-semibold">
                    {one.round}
                  </th>
                  <td className="py-1.5 sm:pr-4">
                    <span className="flex items-center gap-3">
                      <span aria-hidden="true" className="block h-3 flex-1 rounded-sm bg-sunken">
                        <span
                          className="block h-3 rounded-sm bg-gain"
                          style={{ width: `${(100 * one.open) / most}%` }}
                        />
                      </span>
                      <span className="w-32 shrink-0 text-right">
                        {countIn(language, one.open)} ({shareIn(language, one.open, packages)})
                      </span>
                    </span>
                    <span className="block text-ink-soft sm:hidden">{inTheWay}</span>
                  </td>
                  <td className="py-1.5 text-ink-soft max-sm:hidden">{inTheWay}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scrolls>
    </div>
  )
}

function sayMostInTheWay({ t, language, words }: Opened, one: Opportunity): string {
  const side = mostInTheWay(one)
  if (side === null) return t('reveal.possible.nothingWithout')
  const count = of(one.without, side)
  return t('reveal.possible.without', {
    side: words.sides[side]?.name ?? side,
    count,
    packages: countIn(language, count),
  })
}

/** The side without which most would have been possible. */
function mostInTheWay({ without, open }: Opportunity): SideId | null {
  const sides = Object.keys(without) as SideId[]
  const [first] = sides.toSorted((one, other) => of(without, other) - of(without, one))
  return first === undefined || of(without, first) <= open ? null : first
}
