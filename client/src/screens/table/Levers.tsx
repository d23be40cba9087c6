import { HostChoice } from './levers/HostChoice.tsx'
import { LeverChoice } from './levers/LeverChoice.tsx'
import { Poll } from './levers/Poll.tsx'
import { useTable } from './useTable.ts'

/** What a side does outside the talks: one lever a round, a poll at home, and whom it backs as host. */
export function Levers() {
  const table = useTable()
  if (table === null || table.seat === null || table.mine === null) return null
  return (
    <div className="space-y-4">
      <LeverChoice table={table} seat={table.seat} />
      <Poll table={table} seat={table.seat} />
      <HostChoice table={table} seat={table.seat} />
    </div>
  )
}
