import { useTranslation } from 'react-i18next'
import { useGame } from '../../store/selectors.ts'
import { EntryFrame } from '../EntryFrame.tsx'
import { LiveBoard } from '../wall/LiveBoard.tsx'
import { FacilitatorLobby } from './FacilitatorLobby.tsx'
import { FacilitatorStrip } from './FacilitatorStrip.tsx'
import { OpenDeals } from './OpenDeals.tsx'

/** The facilitator's page: the code for the wall, then the public table and a hand on the clock. */
export function FacilitatorTable() {
  const { t } = useTranslation()
  const { stage } = useGame()
  if (stage === 'lobby') return <FacilitatorLobby />
  return (
    <EntryFrame title={t('lobby.facilitator')} wide>
      <FacilitatorStrip />
      {stage !== 'over' && <OpenDeals />}
      <LiveBoard />
    </EntryFrame>
  )
}
