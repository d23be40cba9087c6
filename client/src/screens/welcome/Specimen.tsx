import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { SideMark } from '../../parts/SideMark.tsx'

type Cell = { readonly is?: 'mine' | 'theirs' | 'line'; readonly pins?: readonly number[] }

/** What the marks of each row are; the words stand in `welcome.specimen`. */
const ROWS: readonly {
  readonly id: 'border' | 'guard' | 'sanctions' | 'prisoners'
  readonly cells: readonly Cell[]
}[] = [
  { id: 'border', cells: [{}, { is: 'mine', pins: [3] }, { is: 'theirs', pins: [2] }, { is: 'line', pins: [0] }] },
  { id: 'guard', cells: [{ is: 'line', pins: [0] }, { is: 'theirs', pins: [2] }, { is: 'mine', pins: [3] }, {}] },
  { id: 'sanctions', cells: [{}, { is: 'mine', pins: [3] }, { is: 'theirs', pins: [2] }, { pins: [0] }] },
  { id: 'prisoners', cells: [{}, { pins: [0] }, { is: 'mine', pins: [2, 3] }] },
]
const INITIALS = ['A', 'B', 'C', 'D']

/** A piece of a treaty board, to see at a glance what this is. A picture: nothing on it can be pressed. */
export function Specimen() {
  const { t } = useTranslation()
  return (
    <figure className="rounded-card border border-line bg-surface p-4 shadow-card sm:p-5">
      <div aria-hidden="true">
        <p className="mb-3 flex items-baseline gap-3">
          <span className="font-semibold font-serif text-lead">{t('welcome.specimen.draft')}</span>
          <span className="text-ink-soft text-tiny">{t('welcome.specimen.compared')}</span>
        </p>
        {ROWS.map(({ id, cells }) => (
          <div key={id} className="border-line border-t py-2 sm:flex sm:items-center sm:gap-3">
            <p className="w-28 shrink-0 font-medium text-tiny max-sm:mb-1">{t(`welcome.specimen.${id}.title`)}</p>
            <div className="flex flex-1 gap-1.5">
              {cells.map(({ is, pins = [] }, at) => (
                <div
                  key={at}
                  className={clsx(
                    'min-h-11 flex-1 rounded-control border-2 px-1.5 py-1 text-[0.6875rem] leading-tight',
                    is === 'mine' && 'border-ink bg-raised font-semibold',
                    is === 'theirs' && 'border-line-strong bg-sunken',
                    is === 'line' && 'hatch border-transparent',
                    is === undefined && 'border-transparent bg-sunken',
                  )}
                >
                  {t(`welcome.specimen.${id}.${(['a', 'b', 'c', 'd'] as const)[at] ?? 'a'}`)}
                  <span className="flex justify-end gap-0.5">
                    {pins.map((pin) => (
                      <SideMark key={pin} index={pin} initial={INITIALS[pin] ?? ''} size={13} />
                    ))}
                  </span>
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
      <figcaption className="border-line border-t pt-3 text-ink-soft text-small">
        {t('welcome.specimen.says')}
      </figcaption>
    </figure>
  )
}
