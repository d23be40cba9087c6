import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** What the browser's tab says; nothing is drawn. */
export function PageTitle({ children }: { children?: string }) {
  const { t } = useTranslation()
  const product = t('common.product')
  useEffect(() => {
    document.title = children === undefined ? product : `${children} · ${product}`
  }, [children, product])
  return null
}
