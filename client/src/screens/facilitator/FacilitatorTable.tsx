import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { useBrief, useEveryone, useGame } from '../../store/selectors.ts'
import { EntryFrame } from '../EntryFrame.tsx'
import { SeatList } from '../lobby/SeatList.tsx'
import { useWords } from '../scenarioTexts.ts'
import { useAct } from '../useAct.ts'
import { JoinCard } from '../wall/JoinCard.tsx'
import { LiveBoard } from '../wall/LiveBoard.tsx'
import { FacilitatorStrip } from './FacilitatorStrip.tsx'

/** The facilitator's page: the code for the wall, then the public table and a hand on the clock. */
export function FacilitatorTable() {
  const { t } = useTranslation()
  const game = useGame()
  const words = useWords()
  const { people, code } = useEveryone()
  const { sides } = useBrief()
  const { act, pending, refusal } = useAct()
  const bots = sides.length - Object.keys(people).length
  if (game.stage !== 'lobby') {
    return (
      <EntryFrame>
        <FacilitatorStrip />
        <LiveBoard />
      </EntryFrame>
    )
  }
  return (
    <EntryFrame>
      <div className="grid gap-8 lg:grid-cols-2">
        <section className="flex flex-col gap-4">
          <JoinCard />
          <Link href={`/wall/${code}`}>{t('lobby.wall.open')}</Link>
        </section>
        <section className="flex flex-col gap-4">
          <h1 className="text-display">{words.title}</h1>
          <p className="text-ink-soft">{t('lobby.facilitator')}</p>
          <SeatList />
          <Button look="primary" pending={pending} onClick={() => void act({ type: 'begin' })}>
            {bots > 0 ? t('lobby.beginWithBots', { count: bots }) : t('lobby.begin')}
          </Button>
          {refusal !== null && (
            <p role="alert" className="text-danger">
              {refusal}
            </p>
          )}
          <p className="text-ink-soft text-small">{words.contentNote}</p>
        </section>
      </div>
    </EntryFrame>
  )
}
