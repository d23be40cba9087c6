import { Signed } from './Signed.tsx'
import type { Part, Parts } from './shares.ts'

/** The causes of one movement, the largest first; what is below one point stands together at the end. */
export function CauseList<T>({
  parts,
  say,
  smaller,
  signedPoints,
}: {
  parts: Parts<T>
  /** the cause in words */
  say: (cause: T) => string
  /** "Smaller causes" */
  smaller: string
  signedPoints: (amount: number) => string
}) {
  const key = ({ of }: Part<T>) => JSON.stringify(of)
  return (
    <ul className="space-y-0.5 text-small">
      {parts.large.map((part) => (
        <li key={key(part)} className="flex items-baseline justify-between gap-3">
          <span className="min-w-0">{say(part.of)}</span>
          {part.points === 0 ? (
            <span className="shrink-0 text-ink-soft tabular-nums">{signedPoints(part.amount)}</span>
          ) : (
            <Signed value={part.points} />
          )}
        </li>
      ))}
      {parts.small.length > 0 && (
        <li className="flex items-baseline justify-between gap-3 text-ink-soft">
          <span className="min-w-0">
            {smaller}: {parts.small.map((part) => `${say(part.of)} ${signedPoints(part.amount)}`).join(', ')}
          </span>
          <Signed value={parts.smallPoints} />
        </li>
      )}
    </ul>
  )
}
