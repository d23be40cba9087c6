import { useKnowing } from '../useKnowing.ts'
import { weightLevel } from './ownValues.ts'

/** Five small bars: how much an issue matters to the own side. */
export function Weight({ issue }: { issue: number }) {
  const known = useKnowing()
  const level = weightLevel(known, issue)
  const words = known.t('board.weight', { level })
  return (
    <span role="img" aria-label={words} title={words} className="flex shrink-0 gap-0.5 py-0.5">
      {[1, 2, 3, 4, 5].map((bar) => (
        <span key={bar} className={`h-1.5 w-1.5 rounded-xs ${bar <= level ? 'bg-ink-soft' : 'bg-line'}`} />
      ))}
    </span>
  )
}
