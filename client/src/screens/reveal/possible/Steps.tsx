import { concessionIndex, STEP_CLASSES, stepsOf } from '@red-lines/shared/analysis/paths.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideMark } from '../../../parts/SideMark.tsx'
import { SideName } from '../../table/sides/SideName.tsx'
import { pathOf } from '../paths.ts'
import { Scrolls } from '../Scrolls.tsx'
import type { Opened } from '../useReveal.ts'
import { shareIn } from './sayCounts.ts'

/** How each side moved from text to text: what it gave, what it took, what cost nobody anything, and how far it went. */
export function Steps({ opened }: { opened: Opened }) {
  const { t, brief, words, language } = opened
  const counts = brief.sides.map((side) => stepCounts(opened, side))
  return (
    <div>
      <h3 className="text-lead">{t('reveal.possible.steps')}</h3>
      <p className="mt-1 mb-3 max-w-prose text-ink-soft text-small">{t('reveal.possible.stepsAbout')}</p>
      <Scrolls label={t('reveal.possible.steps')}>
        <table className="w-full max-w-3xl text-small tabular-nums">
          <thead className="text-left align-bottom">
            <tr>
              <td />
              {brief.sides.map((side) => (
                <th key={side} scope="col" className="py-1 pr-3 font-normal">
                  <SideName table={opened} side={side} className="max-sm:hidden" />
                  <span className="sm:hidden">
                    <SideMark
                      index={brief.sides.indexOf(side)}
                      initial={words.sides[side]?.initial ?? ''}
                      name={words.sides[side]?.name ?? side}
                    />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {STEP_CLASSES.map((one) => (
              <tr key={one} className="border-line border-t">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                  {t(`reveal.possible.step.${one}`)}
                </th>
                {brief.sides.map((side, at) => {
                  const count = counts[at]?.[one] ?? 0
                  return (
                    <td key={side} className={count === 0 ? 'text-ink-faint' : 'font-semibold'}>
                      {count}
                    </td>
                  )
                })}
              </tr>
            ))}
            <tr className="border-ink border-t">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                {t('reveal.possible.wentOfTheWay')}
              </th>
              {brief.sides.map((side) => {
                const share = wentOfTheWay(opened, side)
                return (
                  <td key={side} className="font-semibold">
                    {share === null ? '–' : shareIn(language, share, 1)}
                  </td>
                )
              })}
            </tr>
          </tbody>
        </table>
      </Scrolls>
    </div>
  )
}

/** From the first text of its own to the last that it stood behind, as a share of the way to what home just ratifies. */
function wentOfTheWay({ reveal }: Opened, side: SideId): number | null {
  const { stands, mandate } = pathOf(reveal, side)
  const [first, last] = [stands[0], stands.at(-1)]
  const asked = mandate.at(-1)
  if (first === undefined || last === undefined || asked === undefined) return null
  return concessionIndex(first.worth, asked, last.worth)
}

function stepCounts({ reveal, brief }: Opened, side: SideId) {
  const stands = pathOf(reveal, side).stands.filter(({ how }) => how !== 'ratified')
  const texts = stands.flatMap(({ proposal }) => {
    const text = reveal.proposals.find(({ id }) => id === proposal)
    if (text === undefined) return []
    const others = brief.sides.filter((other) => other !== side)
    return [{ own: of(text.worth, side), others: others.reduce((sum, other) => sum + of(text.worth, other), 0) }]
  })
  const steps = stepsOf(texts)
  return Object.fromEntries(
    STEP_CLASSES.map((one) => [one, steps.filter(({ stepClass }) => stepClass === one).length]),
  ) as Readonly<Record<(typeof STEP_CLASSES)[number], number>>
}
