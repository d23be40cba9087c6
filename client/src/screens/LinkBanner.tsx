import { useTranslation } from 'react-i18next'
import { useTableStore } from '../store/tableStore.ts'

/** Calm words while the line is down; nothing otherwise. */
export function LinkBanner() {
  const { t } = useTranslation()
  const isDown = useTableStore(({ link, everyone }) => link === 'reconnecting' && everyone !== null)
  return (
    <div role="status" className="sticky top-0 z-40">
      {isDown && (
        <p className="flex items-center justify-center gap-3 border-warn border-b bg-warn-wash px-4 py-2 text-small">
          <span
            aria-hidden="true"
            className="size-3.5 shrink-0 animate-spin rounded-full border-2 border-warn border-r-transparent"
          />
          {t('common.offline')}
        </p>
      )}
    </div>
  )
}
