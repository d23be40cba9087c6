import type { SeatView } from '@red-lines/shared/game/views.ts'
import { Button } from '../../../parts/Button.tsx'
import { Refused } from '../Refused.tsx'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'

/** One poll a round narrows the band of what home would ratify. */
export function Poll({ table: { t, game }, seat }: { table: Table; seat: SeatView }) {
  const { send, pending, refused } = useAct()
  if (seat.pollUsed) {
    return <p className="text-ink-soft text-small">{t('war.levers.pollTaken', seat.mandate)}</p>
  }
  if (game.stage !== 'consult') return null
  return (
    <div>
      <Button small pending={pending} onClick={() => send({ type: 'poll' })}>
        {t('war.levers.poll')}
      </Button>
      <p className="mt-1 text-ink-soft text-tiny">{t('war.levers.pollAbout')}</p>
      <Refused words={refused} />
    </div>
  )
}
