import { lazy, Suspense } from 'react'
import type { Table } from '../useTable.ts'
import { shiftOf } from './frontLine.ts'
import { MapMayFail } from './MapMayFail.tsx'

const UkraineMap = lazy(() => import('./UkraineMap.tsx'))

/** The map of the war with its legend and, for everyone who does not see it, in words. */
export function WarMap({ table: { t, game, words } }: { table: Table }) {
  if (words.map === null) return null
  const { caption, attribution } = words.map
  const shift = shiftOf(game.frontHistory)
  const moved = Math.abs(shift) < 1 ? 'none' : shift > 0 ? 'towards' : 'back'
  return (
    <figure>
      <MapMayFail otherwise={<p className="text-ink-soft text-small">{t('war.map.failed')}</p>}>
        <Suspense
          fallback={
            <div className="grid aspect-3/2 place-items-center text-ink-faint text-small">{t('war.map.loading')}</div>
          }
        >
          <UkraineMap shift={shift} />
        </Suspense>
      </MapMayFail>
      <figcaption className="mt-1 space-y-1 text-ink-soft text-tiny">
        <ul className="space-y-0.5">
          <li className="flex gap-2">
            <span aria-hidden="true" className="hatch mt-0.5 h-3 w-5 shrink-0 border-danger border-l-2" />
            {t('war.map.control')}
          </li>
          <li className="flex gap-2">
            <span aria-hidden="true" className="mt-0.5 h-3 w-5 shrink-0 border border-ink-soft border-dotted" />
            {t('war.map.law')}
          </li>
        </ul>
        <p>
          {caption} {t('war.map.source', { attribution })}
        </p>
        <details>
          <summary className="underline decoration-dotted underline-offset-2">{t('war.map.inWords')}</summary>
          <p className="mt-1 text-small">
            {t('war.map.described')} {t(`war.map.moved.${moved}`)}
          </p>
        </details>
      </figcaption>
    </figure>
  )
}
