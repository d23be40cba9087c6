import { STEP_CLASSES, stepsOf } from '@red-lines/shared/analysis/paths.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideName } from '../../table/sides/SideName.tsx'
import { pathOf } from '../paths.ts'
import { Scrolls } from '../Scrolls.tsx'
import type { Opened } from '../useReveal.ts'

/** How each side moved from text to text: what it gave, what it took, what cost nobody anything. */
export function Steps({ opened }: { opened: Opened }) {
  const { t, brief } = opened
  return (
    <div>
      <h3 className="text-lead">{t('reveal.possible.steps')}</h3>
      <p className="mt-1 mb-3 max-w-prose text-ink-soft text-small">{t('reveal.possible.stepsAbout')}</p>
      <Scrolls label={t('reveal.possible.steps')}>
        <table className="w-full min-w-xl text-small tabular-nums">
          <thead className="text-left align-bottom text-ink-soft">
            <tr>
              <td />
              {STEP_CLASSES.map((one) => (
                <th key={one} scope="col" className="py-1 pr-4 font-normal">
                  {t(`reveal.possible.step.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {brief.sides.map((side) => {
              const counts = stepCounts(opened, side)
              return (
                <tr key={side} className="border-line border-t">
                  <th scope="row" className="py-1.5 pr-4 text-left font-normal">
                    <SideName table={opened} side={side} />
                  </th>
                  {STEP_CLASSES.map((one) => (
                    <td key={one} className={counts[one] === 0 ? 'text-ink-faint' : 'font-semibold'}>
                      {counts[one]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scrolls>
    </div>
  )
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
