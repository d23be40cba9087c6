import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import clsx from 'clsx'
import { useKnowing } from '../useKnowing.ts'
import { SideSigns } from './SideSigns.tsx'

/** One option on the board. Its state is said in words, drawn as frame, sign and hatch, and never only coloured. */
export function OptionCell({
  label,
  points,
  isChosen,
  comparedWith,
  crosses,
  closed,
  pins,
  isStop,
  className,
  onChoose,
}: {
  label: string
  points: number
  isChosen: boolean
  /** the name of the compared text if it holds this option */
  comparedWith: string | null
  /** titles of own red lines that choosing this would cross */
  crosses: readonly string[]
  /** why no package with it is possible for the reader now; null while one is */
  closed: string | null
  /** sides whose latest text holds this option */
  pins: readonly SideId[]
  /** does Tab stop here? */
  isStop: boolean
  className: string
  onChoose: () => void
}) {
  const { t, words } = useKnowing()
  const marks = [
    ...(isChosen ? [t('board.mark.draft')] : []),
    ...(comparedWith === null ? [] : [t('board.mark.compared', { text: comparedWith })]),
    ...crosses.map((line) => t('board.mark.crosses', { line })),
    ...(closed === null ? [] : [closed]),
    ...pins.map((side) => t('board.mark.latest', { side: words.sides[side]?.name })),
    t('board.points', { count: points }),
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell holds signs and hatch that a native radio cannot; keys are the row's
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-label={[label, ...marks].join(', ')}
      title={marks.join('\n')}
      tabIndex={isStop ? 0 : -1}
      onClick={onChoose}
      className={clsx(
        'relative flex min-h-10 scroll-mt-24 scroll-mb-44 items-center gap-1.5 rounded-control border-2 px-2 py-0.5 text-left text-small leading-tight max-md:min-h-11 md:max-[86rem]:gap-1 md:max-[86rem]:px-1.5 md:max-[86rem]:text-tiny',
        isChosen ? 'border-ink bg-raised font-medium' : 'bg-sunken',
        !isChosen &&
          (comparedWith === null ? 'border-transparent hover:border-line-strong' : 'border-ink-faint border-dashed'),
        className,
      )}
    >
      {crosses.length > 0 && (
        <span aria-hidden="true" className={clsx('hatch absolute inset-0 rounded-md', !isChosen && 'opacity-55')} />
      )}
      {(isChosen || comparedWith !== null) && (
        <span
          aria-hidden="true"
          className={clsx(
            '-top-2 absolute left-1.5 rounded-full px-0.5 font-normal text-tiny leading-none',
            isChosen ? 'bg-raised' : 'bg-sunken',
          )}
        >
          {isChosen && '●'}
          {comparedWith !== null && '◐'}
        </span>
      )}
      <span className="hyphens-auto wrap-break-word relative min-w-0 flex-1">{label}</span>
      {closed !== null && crosses.length === 0 && (
        <span aria-hidden="true" className="relative text-ink-faint">
          ⊘
        </span>
      )}
      {pins.length > 0 && (
        <span className={clsx('relative grid shrink-0 gap-0.5', pins.length > 2 && 'grid-cols-2')}>
          <SideSigns sides={pins} size={14} />
        </span>
      )}
    </button>
  )
}
