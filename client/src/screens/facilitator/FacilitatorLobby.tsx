import { useTranslation } from 'react-i18next'
import { Button, buttonLook } from '../../parts/Button.tsx'
import { useEveryone } from '../../store/selectors.ts'
import { EntryFrame } from '../EntryFrame.tsx'
import { SeatList } from '../lobby/SeatList.tsx'
import { useSides, useWords } from '../scenarioTexts.ts'
import { useAct } from '../useAct.ts'
import { JoinCard } from '../wall/JoinCard.tsx'
import { OnlyHere } from '../wall/OnlyHere.tsx'

/** Before play: the code, who has come and who is missing, and the button that begins. */
export function FacilitatorLobby() {
  const { t } = useTranslation()
  const words = useWords()
  const { people, code } = useEveryone()
  const sides = useSides()
  const { act, pending, refusal } = useAct()
  const here = Object.values(people)
  const free = sides.filter(({ id }) => here.every(({ side }) => side !== id))
  const reading = here.filter(({ readBrief }) => !readBrief)
  return (
    <EntryFrame title={t('common.table', { code })}>
      <p className="text-ink-soft">{t('lobby.facilitator')}</p>
      <h1 className="mt-1 mb-7 text-display">{words.title}</h1>
      <div className="grid items-start gap-8 lg:grid-cols-2 lg:gap-12">
        <section className="flex flex-col gap-4">
          <JoinCard />
          <OnlyHere />
          <div className="flex flex-wrap items-center gap-4">
            <a href={`/wall/${code}`} target="_blank" rel="noopener" className={buttonLook('plain')}>
              {t('lobby.wall.open')} <span aria-hidden="true">↗</span>
            </a>
            <p className="min-w-0 flex-1 text-ink-soft text-small">{t('lobby.wall.openText')}</p>
          </div>
        </section>
        <section className="flex flex-col gap-4">
          <SeatList />
          <div role="status" className="space-y-1 text-ink-soft">
            {free.length > 0 && <p>{t('lobby.missing', { names: free.map(({ name }) => name).join(', ') })}</p>}
            {reading.length > 0 && (
              <p>{t('lobby.stillReading', { names: reading.map(({ name }) => name).join(', ') })}</p>
            )}
            {free.length === 0 && reading.length === 0 && <p>{t('lobby.everybodyHere')}</p>}
          </div>
          <Button look="primary" className="text-lead" pending={pending} onClick={() => void act({ type: 'begin' })}>
            {free.length > 0 ? t('lobby.beginWithBots', { count: free.length }) : t('lobby.begin')}
          </Button>
          {refusal !== null && (
            <p role="alert" className="text-danger">
              {refusal}
            </p>
          )}
          <details className="group border-line border-t pt-2 text-small">
            <summary className="flex min-h-11 items-center gap-2 font-medium">
              <span aria-hidden="true" className="transition-transform group-open:rotate-90">
                ›
              </span>
              {t('lobby.beforeClass')}
            </summary>
            <p className="max-w-prose text-ink-soft">{words.contentNote}</p>
          </details>
        </section>
      </div>
    </EntryFrame>
  )
}
