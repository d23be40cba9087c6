import { useTranslation } from 'react-i18next'

/** A page on its way. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <main className="grid min-h-dvh place-items-center" aria-busy="true">
      <p role="status" className="flex items-center gap-3 text-ink-soft">
        <span
          aria-hidden="true"
          className="size-5 animate-spin rounded-full border-2 border-ink-faint border-r-transparent"
        />
        {t('common.loading')}
      </p>
    </main>
  )
}
