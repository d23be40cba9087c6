import type { PublicBulletin } from '@red-lines/shared/game/views.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { dayOf } from '../numbers.ts'
import type { Table } from '../useTable.ts'
import { BulletinPages } from './BulletinPages.tsx'

/** The bulletin of an earlier round, to read again. */
export function BulletinDialog({
  table,
  bulletin,
  onClose,
}: {
  table: Table
  bulletin: PublicBulletin
  onClose: () => void
}) {
  const { t, brief, numbers } = table
  return (
    <Dialog
      wide
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={t('bulletin.round', { round: bulletin.round, rounds: brief.rounds })}
      description={numbers.date(dayOf(brief.frozenAt, brief.daysPerRound, bulletin.round + 1))}
    >
      <BulletinPages table={table} bulletin={bulletin} />
    </Dialog>
  )
}
