import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { useKnowing } from '../useKnowing.ts'
import { PledgeDialog } from './PledgeDialog.tsx'

/** Opens the pledge, or says why there is none to be made now. */
export function PledgeButton() {
  const { t, game, seat } = useKnowing()
  const [open, setOpen] = useState(false)
  const inTime = game.stage === 'consult' || game.stage === 'talks'
  const why = seat.pledgedThisRound ? t('texts.pledge.used') : inTime ? undefined : t('texts.pledge.later')
  return (
    <>
      <Button small look="quiet" disabled={why !== undefined} title={why} onClick={() => setOpen(true)}>
        {t('texts.pledge.open')}
      </Button>
      {open && <PledgeDialog onClose={() => setOpen(false)} />}
    </>
  )
}
