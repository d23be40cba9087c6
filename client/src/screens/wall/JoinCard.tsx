import { useTranslation } from 'react-i18next'
import { useBrief, useEveryone } from '../../store/selectors.ts'
import { QrPicture } from './QrPicture.tsx'

/** The code and its QR picture on the facilitator's own page. */
export function JoinCard() {
  const { t } = useTranslation()
  const { code, people } = useEveryone()
  const { sides } = useBrief()
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-6 gap-y-4 rounded-card border border-line bg-surface p-6 shadow-card">
      <div className="min-w-0">
        <p className="text-ink-soft">
          {t('lobby.wall.join')} <strong className="text-ink">{location.host}</strong>
        </p>
        <p className="my-2 font-bold text-[clamp(2.75rem,9vw,4rem)] leading-none tracking-[0.08em]">{code}</p>
        <p role="status">{t('lobby.wall.seats', { count: Object.keys(people).length, total: sides.length })}</p>
      </div>
      <QrPicture text={joinAddress(code)} label={t('lobby.wall.qr')} className="w-32" />
    </div>
  )
}

/** Where the QR picture leads. */
export const joinAddress = (code: string): string => `${location.origin}/join/${code}`
