import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Countdown } from '../../parts/Countdown.tsx'
import { useDeadline, useEveryone, useGame } from '../../store/selectors.ts'
import { closeTable, openTable } from '../../store/table.ts'
import { useTableStore } from '../../store/tableStore.ts'
import { Loading } from '../Loading.tsx'
import { SeatList } from '../lobby/SeatList.tsx'
import { NotFound } from '../NotFound.tsx'
import { useWords } from '../scenarioTexts.ts'
import { JoinCard } from './JoinCard.tsx'
import { LiveBoard } from './LiveBoard.tsx'
import '../../words/tableWords.ts'

/** What the class sees on the big screen: the public view and nothing else. */
export function Wall({ code }: { code: string }) {
  const [hasSeat, setHasSeat] = useState(true)
  useEffect(() => {
    setHasSeat(openTable(code))
    return closeTable
  }, [code])
  const ready = useTableStore(({ everyone, brief }) => everyone !== null && brief !== null)
  if (!hasSeat) return <NotFound />
  return ready ? <WallBoard /> : <Loading />
}

function WallBoard() {
  const { t } = useTranslation()
  const game = useGame()
  const words = useWords()
  const deadline = useDeadline()
  const { paused } = useEveryone()
  return (
    <main className="mx-auto max-w-7xl p-6 sm:p-10">
      <header className="mb-8 flex flex-wrap items-baseline justify-between gap-4">
        <h1 className="text-display">{words.title}</h1>
        {game.stage !== 'lobby' && (
          <p className="text-title">
            {t('common.roundOf', { round: game.round, rounds: game.rounds })} · {t(`common.stage.${game.stage}`)} ·{' '}
            {paused ? (
              t('common.paused')
            ) : deadline === null ? (
              t('common.untimed')
            ) : (
              <Countdown deadlineMs={deadline} />
            )}
          </p>
        )}
      </header>
      {game.stage === 'lobby' ? (
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <JoinCard />
          <SeatList />
        </div>
      ) : (
        <LiveBoard />
      )}
    </main>
  )
}
