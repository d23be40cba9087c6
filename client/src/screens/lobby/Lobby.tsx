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
      <div className="grid gap-x-12 gap-y-6 pb-20 lg:grid-cols-[21rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <section className="flex flex-col gap-4">
          <div>
            <p className="text-ink-soft text-small">
              {words.title} · {t('common.table', { code })}
            </p>
            <h1 className="mt-1 text-title">{t('lobby.youAre', { delegation: own.delegation })}</h1>
          </div>
          <SeatList />
          <p className="sr-only" aria-live="polite">
            {t('lobby.wall.seats', { count: Object.keys(people).length, total: sides.length })}
          </p>
        </section>
        <section className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-9 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <BriefPages />
        </section>
        <section className="flex flex-col gap-4">
          <WayBack />
          <div className="space-y-2 text-ink-soft text-small">
            <p>{words.roleNote}</p>
            <p>{t('lobby.privacy')}</p>
          </div>
        </section>
      </div>
      <ReadTick />
    </EntryFrame>
  )
}
