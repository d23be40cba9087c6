import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { buttonLook } from '../../parts/Button.tsx'
import { loadScenarios, seatsHere, useEntryStore } from '../../store/entry.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { EntryFrame } from '../EntryFrame.tsx'
import { JoinBox } from '../join/JoinBox.tsx'
import { PractiseBox } from './PractiseBox.tsx'
import { RejoinBox } from './RejoinBox.tsx'
import { SeatsHere } from './SeatsHere.tsx'
import { Specimen } from './Specimen.tsx'

const RECENT = 2

/** The start: the join box first, then everything else. */
export function Welcome() {
  const { t } = useTranslation()
  useEffect(() => void loadScenarios(), [])
  const seats = seatsHere().slice(0, RECENT)
  return (
    <EntryFrame>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:gap-14">
        <section>
          <h1 className="text-[clamp(2.5rem,1.8rem+3vw,4rem)] leading-none tracking-tight">{t('common.product')}</h1>
          <p className="mt-3 mb-6 max-w-prose text-ink-soft text-lead">{t('welcome.tagline')}</p>
          <div className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
            <h2 className="mb-4 text-title">{t('welcome.join.title')}</h2>
            <JoinBox />
          </div>
          <div className="mt-4 grid gap-4">
            {seats.length > 0 && <SeatsHere seats={seats} title={t('welcome.rejoin.yours')} />}
            <RejoinBox />
          </div>
        </section>
        <section className="flex flex-col gap-4 lg:pt-2">
          <PractiseBox />
          <div className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
            <h2 className="text-title">{t('welcome.host.title')}</h2>
            <p className="mt-1 mb-4 text-ink-soft">{t('welcome.host.text')}</p>
            <Link href="/host" className={buttonLook('plain')}>
              {t('welcome.host.go')}
            </Link>
          </div>
        </section>
      </div>
      <section className="mt-14 grid items-center gap-8 border-line border-t pt-10 lg:grid-cols-2 lg:gap-14">
        <div className="space-y-4 font-serif text-lead">
          <h2 className="text-title">{t('welcome.what.title')}</h2>
          <p>{t('welcome.what.one')}</p>
          <p>{t('welcome.what.two')}</p>
          <p>{t('welcome.what.three')}</p>
        </div>
        <Specimen />
      </section>
      <section className="mt-14 border-line border-t pt-10">
        <h2 className="mb-5 text-title">{t('welcome.teachers.title')}</h2>
        <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
          {(['seats', 'accounts', 'sources', 'wifi'] as const).map((item) => (
            <li key={item} className="border-ink border-t-2 pt-3">
              <h3 className="mb-1 font-sans font-semibold">{t(`welcome.teachers.${item}.title`)}</h3>
              <p className="text-ink-soft">{t(`welcome.teachers.${item}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <BeforeYouPlay />
    </EntryFrame>
  )
}

/** The content note of the scenario, and that a role is not a belief. */
function BeforeYouPlay() {
  const { t, i18n } = useTranslation()
  const scenario = useEntryStore((entry) => entry.cards?.[0])
  if (scenario === undefined) return null
  const { contentNote, roleNote } = inLanguage(scenario.words, i18n.language)
  return (
    <section className="mt-14 border-line border-t pt-10 pb-6">
      <h2 className="mb-4 text-title">{t('welcome.contentNote')}</h2>
      <div className="gap-12 space-y-4 text-ink-soft md:columns-2 [&>p]:max-w-prose">
        <p>{contentNote}</p>
        <p>{roleNote}</p>
      </div>
    </section>
  )
}
