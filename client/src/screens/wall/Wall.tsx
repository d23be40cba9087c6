import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { buttonLook } from '../../parts/Button.tsx'
import { useEveryone, useGame } from '../../store/selectors.ts'
import { closeTable, mayShowWall, openTable } from '../../store/table.ts'
import { useTableStore } from '../../store/tableStore.ts'
import { Arriving } from '../Arriving.tsx'
import { LinkBanner } from '../LinkBanner.tsx'
import { Loading } from '../Loading.tsx'
import { PageTitle } from '../PageTitle.tsx'
import { Plain } from '../Plain.tsx'
import { useWords } from '../scenarioTexts.ts'
import { LiveBoard } from './LiveBoard.tsx'
import { StageClock } from './StageClock.tsx'
import { WallLobby } from './WallLobby.tsx'
import '../../words/tableWords.ts'

const RevealScreen = lazy(() =>
  import('../reveal/RevealScreen.tsx').then(({ RevealScreen: screen }) => ({ default: screen })),
)

/** What the class sees on the big screen: the public view and nothing else. */
export function Wall({ code }: { code: string }) {
  const { t } = useTranslation()
  const [isOurs, setIsOurs] = useState(true)
  useEffect(() => {
    // a delegate's key would close the delegate's own table
    setIsOurs(mayShowWall(code) && openTable(code))
    return closeTable
  }, [code])
  const ready = useTableStore(({ everyone, brief }) => everyone !== null && brief !== null)
  const link = useTableStore((table) => table.link)
  if (!isOurs || link === 'gone') {
    return (
      <Plain
        title={t('lobby.wall.notOurs')}
        action={
          <Link href={`/table/${code}`} className={buttonLook('primary')}>
            {t('lobby.wall.toTable')}
          </Link>
        }
      >
        {t('lobby.wall.notOursText')}
      </Plain>
    )
  }
  if (!ready) return <Arriving />
  return (
    <>
      <PageTitle>{t('common.table', { code })}</PageTitle>
      <LinkBanner />
      <WallBoard />
    </>
  )
}

function WallBoard() {
  const game = useGame()
  const words = useWords()
  const { code } = useEveryone()
  const { t } = useTranslation()
  if (game.stage === 'lobby') return <WallLobby />
  if (game.stage === 'over') {
    return (
      <Suspense fallback={<Loading />}>
        <RevealScreen />
      </Suspense>
    )
  }
  return (
    <main className="mx-auto flex min-h-dvh max-w-[120rem] flex-col gap-6 p-5 sm:p-[2.5vw]">
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-ink border-b-2 pb-4">
        <div>
          <p className="text-ink-soft">{t('common.table', { code })}</p>
          <h1 className="text-[clamp(1.5rem,2.4vw,2.75rem)] leading-tight">{words.title}</h1>
        </div>
        <StageClock className="text-[clamp(1.375rem,2.6vw,3rem)] leading-none" />
      </header>
      <LiveBoard large />
    </main>
  )
}
