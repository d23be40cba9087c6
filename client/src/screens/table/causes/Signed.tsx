import { useTranslation } from 'react-i18next'
import { numbersIn } from '../numbers.ts'

/** A movement of a meter with its sign. More pressure is coloured as a warning, less as a relief; the sign says it too. */
export function Signed({ value, className = '' }: { value: number; className?: string }) {
  const { i18n } = useTranslation()
  const colour = value > 0 ? 'text-danger' : value < 0 ? 'text-gain' : 'text-ink-soft'
  return (
    <span className={`shrink-0 font-semibold tabular-nums ${colour} ${className}`}>
      {numbersIn(i18n.language).signed(value)}
    </span>
  )
}
