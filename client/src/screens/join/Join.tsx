import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { loadScenarios } from '../../store/entry.ts'
import { EntryFrame } from '../EntryFrame.tsx'
import { RejoinBox } from '../welcome/RejoinBox.tsx'
import { JoinBox } from './JoinBox.tsx'

/** Where the QR code leads: the code is filled in already. */
export function Join({ code }: { code: string }) {
  const { t } = useTranslation()
  useEffect(() => void loadScenarios(), [])
  return (
    <EntryFrame title={t('welcome.join.title')} narrow>
      <h1 className="mb-6 text-display">{t('welcome.join.title')}</h1>
      <div className="mb-4 rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
        <JoinBox startCode={code} />
      </div>
      <RejoinBox startCode={code} />
    </EntryFrame>
  )
}
