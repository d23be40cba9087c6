import { useTranslation } from 'react-i18next'
import { useEveryone } from '../../store/selectors.ts'
import { ownRejoinCode } from '../../store/table.ts'

/** The code and three words that bring this seat back on any other device. */
export function WayBack() {
  const { t } = useTranslation()
  const { code } = useEveryone()
  const words = ownRejoinCode(code)
  if (words === '') return null
  return (
    <div className="rounded-card border border-line px-4 py-3">
      <p className="font-semibold text-small">{t('lobby.rejoin')}</p>
      <p className="mt-1 font-serif text-lead">
        {code} · {words}
      </p>
      <p className="mt-1 text-ink-soft text-small">{t('lobby.rejoinText')}</p>
    </div>
  )
}
