import { sideColour } from '../sides/SideName.tsx'
import { useKnowing } from '../useKnowing.ts'

/** A worth on the scale of all that the own side could get, with the marks that it has to be seen against. */
export function WorthScale({ value, best }: { value: number | null; best: number | null }) {
  const known = useKnowing()
  const { t, mine, me, seat } = known
  const least = mine.scores.reduce((sum, row) => sum + Math.min(...row), 0)
  const most = mine.scores.reduce((sum, row) => sum + Math.max(...row), 0)
  const at = (points: number) => Math.max(0, Math.min(100, (100 * (points - least)) / Math.max(1, most - least)))
  const { fightingOn, mandate } = seat
  const said = { value, fightingOn, ...mandate }
  return (
    <div
      role="img"
      aria-label={t(value === null ? 'board.worth.scaleEmpty' : 'board.worth.scale', said)}
      className="relative my-1.5 h-2.5 rounded-full bg-sunken"
    >
      {value !== null && (
        <div
          className="absolute inset-y-0 left-0 rounded-full transition-[width] duration-300"
          style={{ width: `${at(value)}%`, background: sideColour(known, me) }}
        />
      )}
      <div
        className="-inset-y-1 absolute rounded-xs border-ink border-x border-dotted bg-ink/15"
        style={{ left: `${at(mandate.low)}%`, width: `${at(mandate.high) - at(mandate.low)}%` }}
      />
      <div className="-inset-y-1 absolute w-0.5 bg-ink" style={{ left: `${at(fightingOn)}%` }} />
      {best !== null && (
        <div
          className="-translate-x-1/2 absolute top-full border-x-[5px] border-x-transparent border-b-[7px] border-b-ink"
          style={{ left: `${at(best)}%` }}
        />
      )}
    </div>
  )
}
