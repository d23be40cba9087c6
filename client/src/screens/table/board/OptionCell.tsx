import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import clsx from 'clsx'
import { SideMark } from '../../../parts/SideMark.tsx'
import { useKnowing } from '../useKnowing.ts'

/** One option on the board. Its state is said in words, drawn as frame, hatch and signs, and never only coloured. */
export function OptionCell({
  label,
  points,
  isChosen,
  isCompared,
  crosses,
  pins,
  isStop,
  className,
  onChoose,
}: {
  label: string
  points: string
  isChosen: boolean
  isCompared: boolean
  /** titles of own red lines that choosing this would cross */
  crosses: readonly string[]
  /** sides whose latest text holds this option */
  pins: readonly SideId[]
  /** does Tab stop here? */
  isStop: boolean
  className: string
  onChoose: () => void
}) {
  const { t, brief, words } = useKnowing()
  const said = [
    label,
    ...(isCompared ? [t('board.mark.compared')] : []),
    ...crosses.map((line) => `${t('board.mark.crosses')}: ${line}`),
    ...pins.map((side) => t('board.mark.latest', { side: words.sides[side]?.name })),
    t('board.points', { points }),
  ].join(', ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell holds signs and hatch that a native radio cannot; keys are the row's
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-label={said}
      title={crosses.length > 0 ? `${t('board.mark.crosses')}: ${crosses.join(' · ')}` : t('board.points', { points })}
      tabIndex={isStop ? 0 : -1}
      onClick={onChoose}
      className={clsx(
        'relative flex min-h-11 flex-col justify-between gap-0.5 rounded-control border-2 px-2 py-1 text-left text-small leading-tight',
        crosses.length > 0 && 'hatch',
        isChosen ? 'border-ink bg-raised font-semibold' : 'bg-sunken',
        !isChosen && (isCompared ? 'border-line-strong border-dashed' : 'border-transparent hover:border-line-strong'),
        className,
      )}
    >
      <span className="hyphens-auto break-words">{label}</span>
      <span className="flex min-h-4 items-end justify-between gap-1">
        <span className="font-normal text-ink-soft text-tiny">
          {isCompared && !isChosen ? t('board.comparedTag') : ''}
        </span>
        <span className="flex gap-0.5">
          {pins.map((side) => (
            <SideMark
              key={side}
              index={brief.sides.indexOf(side)}
              initial={words.sides[side]?.initial ?? ''}
              size={15}
            />
          ))}
        </span>
      </span>
    </button>
  )
}
