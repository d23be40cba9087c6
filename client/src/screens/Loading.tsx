import { useTranslation } from 'react-i18next'

/** A page on its way. */
export function Loading({ words }: { words?: string }) {
  const { t } = useTranslation()
  return (
    <main className="grid min-h-dvh place-items-center p-6" aria-busy="true">
      <p role="status" className="flex max-w-prose items-center gap-3 text-ink-soft">
        <span
          aria-hidden="true"
          className="size-5 shrink-0 animate-spin rounded-full border-2 border-ink-faint border-r-transparent"
        />
        {words ?? t('common.loading')}
      </p>
    </main>
  )
}
