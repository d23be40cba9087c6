import map from '@svg-maps/ukraine'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { linePath, occupiedPath } from './frontLine.ts'

/** Regions that Russia has declared annexed; most states do not recognise it. */
const DECLARED_ANNEXED = ['crimea', 'donetsk', 'kherson', 'luhansk', 'zaporizhia']

/**
 * Control and law as two separate things: a hatch over what is occupied, an outline around what was declared annexed.
 * Loaded by itself, because the outlines weigh more than the rest of the screen.
 */
export default function UkraineMap({ shift }: { shift: number }) {
  const { t } = useTranslation()
  const id = useId()
  const country = `${id}country`
  const occupied = `${id}occupied`
  const declared = map.locations.filter((region) => DECLARED_ANNEXED.includes(region.id))
  return (
    <svg viewBox="-4 -4 1008 678" role="img" aria-label={t('war.map.label')} className="block h-auto w-full">
      <defs>
        <clipPath id={country}>
          {/* one path: browsers take seconds to unite the outlines of many */}
          <path d={map.locations.map((region) => region.path).join(' ')} />
        </clipPath>
        <pattern id={occupied} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="14" height="14" className="fill-danger" opacity="0.16" />
          <rect width="5" height="14" className="fill-danger" opacity="0.55" />
        </pattern>
      </defs>
      {map.locations.map((region) => (
        <path
          key={region.id}
          d={region.path}
          className="fill-sunken stroke-line-strong"
          strokeWidth="1.5"
          strokeOpacity="0.55"
        />
      ))}
      <g clipPath={`url(#${country})`}>
        <path d={occupiedPath(shift)} fill={`url(#${occupied})`} />
        <path d={linePath(shift)} className="fill-none stroke-danger" strokeWidth="6" strokeLinejoin="round" />
      </g>
      {declared.map((region) => (
        <path
          key={region.id}
          d={region.path}
          className="fill-none stroke-ink-soft"
          strokeWidth="3.5"
          strokeDasharray="4 9"
          strokeLinecap="round"
        />
      ))}
    </svg>
  )
}
