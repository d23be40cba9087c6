import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { buttonLook } from '../parts/Button.tsx'
import { Plain } from './Plain.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Plain
      title={t('common.notFound.title')}
      action={
        <Link href="/" className={buttonLook('primary')}>
          {t('common.notFound.home')}
        </Link>
      }
    >
      {t('common.notFound.text')}
    </Plain>
  )
}
