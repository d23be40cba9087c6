import { useTranslation } from 'react-i18next'
import { useTableStore } from '../store/tableStore.ts'
import { Loading } from './Loading.tsx'

/** On the way to a table; says so when the way is long. */
export function Arriving() {
  const { t } = useTranslation()
  const link = useTableStore((table) => table.link)
  return link === 'reconnecting' ? <Loading words={t('common.unreachable')} /> : <Loading />
}
