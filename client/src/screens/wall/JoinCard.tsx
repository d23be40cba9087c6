import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'
import { useBrief, useEveryone } from '../../store/selectors.ts'

/** The code and its QR picture, to be read from the last row. */
export function JoinCard() {
  const { t } = useTranslation()
  const { code, people } = useEveryone()
  const { sides } = useBrief()
  const address = `${location.origin}/join/${code}`
  return (
    <div className="rounded-card border border-line bg-surface p-6 text-center shadow-card">
      <p className="text-ink-soft">
        {t('lobby.wall.join')} <strong className="text-ink">{location.host}</strong>
      </p>
      <p className="my-2 font-semibold font-serif text-[clamp(3rem,12vw,7rem)] leading-none tracking-[0.12em]">
        {code}
      </p>
      <QrPicture text={address} label={t('lobby.wall.qr')} />
      <p className="mt-3 text-lead" role="status">
        {t('lobby.wall.seats', { count: Object.keys(people).length, total: sides.length })}
      </p>
    </div>
  )
}

/** Drawn black on white in both themes: that is what cameras read. */
function QrPicture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="mx-auto w-48 max-w-full rounded-control"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  )
}
