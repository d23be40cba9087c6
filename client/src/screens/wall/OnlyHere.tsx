import { useTranslation } from 'react-i18next'
import { Notice } from '../../parts/Notice.tsx'

const ONLY_HERE = ['localhost', '127.0.0.1', '[::1]']

/** A page opened under a name that only this machine knows shows a code that no phone can open: say so in time. */
export function OnlyHere() {
  const { t } = useTranslation()
  if (!ONLY_HERE.includes(location.hostname)) return null
  return (
    <Notice look="warn" title={t('lobby.wall.onlyHere')}>
      {t('lobby.wall.onlyHereText', { host: location.host })}
    </Notice>
  )
}
