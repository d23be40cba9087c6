import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BottomBar } from '../../parts/BottomBar.tsx'
import { Button } from '../../parts/Button.tsx'
import { SideMark } from '../../parts/SideMark.tsx'
import { useMine } from '../../store/selectors.ts'
import { tickReadBrief } from '../../store/table.ts'
import { PageTitle } from '../PageTitle.tsx'
import { useOwnWords, useSides } from '../scenarioTexts.ts'
import { StageClock } from '../wall/StageClock.tsx'
import { BriefPages } from './BriefPages.tsx'

/** Whoever sits down at a table in play first reads, within a minute, for whom they speak. */
export function FirstRead() {
  const { t } = useTranslation()
  const mine = useMine()
  const own = useOwnWords()
  const side = useSides().find(({ id }) => id === mine.side)
  const [pending, setPending] = useState(false)
  const [isWhole, setIsWhole] = useState(false)
  const go = () => {
    setPending(true)
    tickReadBrief().finally(() => setPending(false))
  }
  if (isWhole) {
    return (
      <div className="mx-auto max-w-5xl p-4 pb-24 sm:p-8 sm:pb-24">
        <BriefPages />
        <BottomBar>
          <Button look="primary" pending={pending} onClick={go} className="px-8">
            {t('brief.toTable')}
          </Button>
        </BottomBar>
      </div>
    )
  }
  return (
    <main className="mx-auto max-w-6xl px-4 pt-6 pb-28 sm:px-6">
      <PageTitle>{own.delegation}</PageTitle>
      <StageClock className="mb-6 text-ink-soft text-small" />
      <header className="flex items-center gap-4">
        {side !== undefined && <SideMark index={side.index} initial={side.initial} size={52} />}
        <h1 className="text-display">{t('brief.youSpeakFor', { delegation: own.delegation })}</h1>
      </header>
      <p className="mt-4 mb-8 max-w-prose font-serif text-title italic">{own.brief.win}</p>
      <div className="grid gap-8 md:grid-cols-2 lg:grid-cols-3">
        <section>
          <h2 className="mb-3 border-ink border-t-2 pt-3 text-lead">{t('brief.interests')}</h2>
          <ol className="space-y-2.5">
            {own.brief.interests.map(({ title, text }, at) => (
              <li key={title} className="flex gap-2.5">
                <span className="w-4 shrink-0 font-semibold text-ink-soft">{at + 1}</span>
                <span>
                  <span className="block font-semibold">{title}</span>
                  <span className="text-ink-soft">{text}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h2 className="mb-3 border-danger border-t-2 pt-3 text-lead">{t('brief.redLines')}</h2>
          <ul className="space-y-2.5">
            {mine.redLines.map((line) => (
              <li key={line.id} className="flex gap-2.5">
                <span aria-hidden="true" className="my-1 w-1 shrink-0 rounded-full bg-danger" />
                <span>
                  <span className="font-medium">{own.redLines[line.id]?.title}</span>{' '}
                  <span className="text-ink-soft text-small">
                    {t(line.declared ? 'brief.declared' : 'brief.secret')}
                    {line.kind !== 'hard' && `, ${t(`brief.${line.kind}`)}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className="md:max-lg:col-span-2">
          <h2 className="mb-3 border-ink border-t-2 pt-3 text-lead">{t('brief.openings')}</h2>
          <ul className="space-y-2.5">
            {own.brief.openings.map(({ title, text }) => (
              <li key={title}>
                <span className="block font-semibold">{title}</span>
                <span className="text-ink-soft">{text}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <BottomBar>
        <p className="mr-auto text-ink-soft text-small max-sm:hidden">{t('brief.staysAtHand')}</p>
        <Button onClick={() => setIsWhole(true)}>{t('brief.whole')}</Button>
        <Button look="primary" pending={pending} onClick={go} className="px-8">
          {t('brief.toTable')}
        </Button>
      </BottomBar>
    </main>
  )
}
