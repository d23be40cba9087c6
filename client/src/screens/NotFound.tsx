import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Notice } from '../parts/Notice.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <main className="mx-auto max-w-lg p-6 pt-24">
      <h1 className="mb-4 text-display">{t('common.notFound.title')}</h1>
      <Notice action={<Link href="/">{t('common.notFound.home')}</Link>}>{t('common.notFound.text')}</Notice>
    </main>
  )
}
