import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { loadScenarios, useEntryStore } from '../../store/entry.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { EntryFrame } from '../EntryFrame.tsx'
import { JoinBox } from '../join/JoinBox.tsx'
import { PractiseBox } from './PractiseBox.tsx'
import { RejoinBox } from './RejoinBox.tsx'

/** The start: the join box first, then everything else. */
export function Welcome() {
  const { t } = useTranslation()
  const cards = useEntryStore((entry) => entry.cards)
  useEffect(() => void loadScenarios(), [])
  const scenario = cards?.[0]
  const words = scenario === undefined ? null : inLanguage(scenario.words)
  return (
    <EntryFrame>
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-16">
        <section>
          <h1 className="text-display">{t('common.product')}</h1>
          <p className="mt-2 max-w-prose text-ink-soft text-lead">{t('welcome.tagline')}</p>
          <div className="mt-6 rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
            <JoinBox />
          </div>
          <div className="mt-4">
            <RejoinBox />
          </div>
        </section>
        <section className="flex flex-col gap-4">
          <PractiseBox />
          <div className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
            <h2 className="text-title">{t('welcome.host.title')}</h2>
            <p className="mt-1 mb-4 text-ink-soft">{t('welcome.host.text')}</p>
            <Link
              href="/host"
              className="inline-flex min-h-11 items-center rounded-control border border-line-strong px-4 font-medium no-underline hover:bg-sunken"
            >
              {t('welcome.host.go')}
            </Link>
          </div>
        </section>
      </div>
      <div className="mt-14 grid gap-10 border-line border-t pt-10 md:grid-cols-3">
        <section>
          <h2 className="mb-3 text-title">{t('welcome.what.title')}</h2>
          <div className="space-y-3 text-ink-soft">
            <p>{t('welcome.what.one')}</p>
            <p>{t('welcome.what.two')}</p>
            <p>{t('welcome.what.three')}</p>
          </div>
        </section>
        <section>
          <h2 className="mb-3 text-title">{t('welcome.teachers.title')}</h2>
          <ul className="list-disc space-y-2 pl-5 text-ink-soft">
            {(['seats', 'accounts', 'sources', 'wifi'] as const).map((item) => (
              <li key={item}>{t(`welcome.teachers.${item}`)}</li>
            ))}
          </ul>
        </section>
        {words !== null && (
          <section>
            <h2 className="mb-3 text-title">{t('welcome.contentNote')}</h2>
            <p className="text-ink-soft">{words.contentNote}</p>
            <p className="mt-3 text-ink-soft">{words.roleNote}</p>
          </section>
        )}
      </div>
    </EntryFrame>
  )
}
