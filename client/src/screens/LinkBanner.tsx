import { useTranslation } from 'react-i18next'
import { useTableStore } from '../store/tableStore.ts'

/** Calm words while the line is down; nothing otherwise. */
export function LinkBanner() {
  const { t } = useTranslation()
  const link = useTableStore((table) => table.link)
  return (
    <div role="status" className="sticky top-0 z-30">
      {link === 'reconnecting' && (
        <p className="border-warn border-b bg-warn-wash px-4 py-2 text-center text-small">{t('common.offline')}</p>
      )}
    </div>
  )
}
