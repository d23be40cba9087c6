import { useTranslation } from 'react-i18next'
import { useBrief, useEveryone } from '../../store/selectors.ts'
import { SeatList } from '../lobby/SeatList.tsx'
import { useWords } from '../scenarioTexts.ts'
import { joinAddress } from './JoinCard.tsx'
import { OnlyHere } from './OnlyHere.tsx'
import { QrPicture } from './QrPicture.tsx'

/** Before play: how to join, to be read from the last row. */
export function WallLobby() {
  const { t } = useTranslation()
  const { code, people } = useEveryone()
  const { sides } = useBrief()
  const { title, tagline } = useWords()
  return (
    <main className="mx-auto flex min-h-dvh max-w-[110rem] flex-col gap-[3vh] p-5 sm:p-[3vw]">
      <header>
        <h1 className="text-[clamp(1.75rem,3.2vw,3.5rem)] leading-tight">{title}</h1>
        <p className="mt-1 text-[clamp(1rem,1.4vw,1.5rem)] text-ink-soft">{tagline}</p>
      </header>
      <OnlyHere />
      <section className="flex flex-1 flex-wrap items-center justify-between gap-x-[4vw] gap-y-8">
        <div className="min-w-0">
          <p className="text-[clamp(1.125rem,2vw,2.25rem)] text-ink-soft">
            {t('lobby.wall.join')} <strong className="text-ink">{location.host}</strong>
          </p>
          <p className="mt-[1vh] font-bold text-[clamp(3.25rem,11.5vw,13rem)] leading-[0.95] tracking-[0.05em]">
            {code}
          </p>
        </div>
        <QrPicture
          text={joinAddress(code)}
          label={t('lobby.wall.qr')}
          className="w-[clamp(11rem,min(38vh,30vw),30rem)] max-md:mx-auto"
        />
      </section>
      <section>
        <p role="status" className="mb-3 font-semibold text-[clamp(1rem,1.4vw,1.5rem)]">
          {t('lobby.wall.seats', { count: Object.keys(people).length, total: sides.length })}
        </p>
        <SeatList large className="sm:grid-cols-2 xl:grid-cols-4" />
      </section>
    </main>
  )
}
