import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../parts/Button.tsx'
import { useBrief, useEveryone, useOwnSide } from '../../store/selectors.ts'
import { ownRejoinCode, tickReadBrief } from '../../store/table.ts'
import { BriefPages } from '../brief/BriefPages.tsx'
import { EntryFrame } from '../EntryFrame.tsx'
import { useWords } from '../scenarioTexts.ts'
import { SeatList } from './SeatList.tsx'

/** Before play: who is here, and one's own brief to read. */
export function Lobby() {
  const { t } = useTranslation()
  const words = useWords()
  const own = useOwnSide()
  const { people, code } = useEveryone()
  const { sides } = useBrief()
  const [pending, setPending] = useState(false)
  const me = Object.values(people).find(({ side }) => side === own)
  const delegation = own === null ? '' : (words.sides[own]?.delegation ?? own)
  const rejoinCode = ownRejoinCode(code)
  return (
    <EntryFrame>
      <div className="grid gap-8 lg:grid-cols-[20rem_minmax(0,1fr)] print:block">
        <section className="flex flex-col gap-4 print:hidden">
          <h1 className="text-display">{t('lobby.title')}</h1>
          <p className="text-lead">{t('lobby.youAre', { delegation })}</p>
          <SeatList />
          {me?.readBrief === true ? (
            <p role="status" className="text-ink-soft">
              {t('lobby.readDone')}
            </p>
          ) : (
            <Button
              look="primary"
              pending={pending}
              onClick={() => {
                setPending(true)
                void tickReadBrief().finally(() => setPending(false))
              }}
            >
              {t('lobby.readBrief')}
            </Button>
          )}
          {rejoinCode !== '' && (
            <div className="rounded-card border border-line p-4 text-small">
              <p className="font-semibold">{t('lobby.rejoin')}</p>
              <p>{t('lobby.rejoinText', { code })}</p>
              <p className="mt-1 font-serif text-lead">{rejoinCode}</p>
            </div>
          )}
          <p className="text-ink-soft text-small">{words.roleNote}</p>
          <p className="text-ink-soft text-small">{t('lobby.privacy')}</p>
          <p className="sr-only" aria-live="polite">
            {t('lobby.wall.seats', { count: Object.keys(people).length, total: sides.length })}
          </p>
        </section>
        <section className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-8 print:border-0 print:p-0 print:shadow-none">
          <BriefPages />
        </section>
      </div>
    </EntryFrame>
  )
}
