import { useTranslation } from 'react-i18next'
import { useBrief, useEveryone } from '../../store/selectors.ts'
import { BriefPages } from '../brief/BriefPages.tsx'
import { EntryFrame } from '../EntryFrame.tsx'
import { useOwnWords, useWords } from '../scenarioTexts.ts'
import { ReadTick } from './ReadTick.tsx'
import { SeatList } from './SeatList.tsx'
import { WayBack } from './WayBack.tsx'

/** Before play: who is here, and one's own brief to read. */
export function Lobby() {
  const { t } = useTranslation()
  const words = useWords()
  const own = useOwnWords()
  const { people, code } = useEveryone()
  const { sides } = useBrief()
  return (
    <EntryFrame title={t('common.table', { code })}>
      <div className="grid gap-8 lg:grid-cols-[21rem_minmax(0,1fr)] lg:gap-12">
        <section className="flex flex-col gap-4 self-start lg:sticky lg:top-6">
          <div>
            <p className="text-ink-soft text-small">
              {words.title} · {t('common.table', { code })}
            </p>
            <h1 className="mt-1 text-title">{t('lobby.youAre', { delegation: own.delegation })}</h1>
          </div>
          <ReadTick className="max-lg:hidden" />
          <SeatList />
          <WayBack />
          <details className="text-ink-soft text-small" open>
            <summary className="min-h-8 font-medium text-ink">{t('brief.role')}</summary>
            <p>{words.roleNote}</p>
            <p className="mt-2">{t('lobby.privacy')}</p>
          </details>
          <p className="sr-only" aria-live="polite">
            {t('lobby.wall.seats', { count: Object.keys(people).length, total: sides.length })}
          </p>
        </section>
        <section className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-9 max-lg:mb-20">
          <BriefPages />
        </section>
      </div>
      <div className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-paper p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:hidden">
        <ReadTick />
      </div>
    </EntryFrame>
  )
}
