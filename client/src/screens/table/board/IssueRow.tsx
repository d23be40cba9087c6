import { crossedLines } from '@red-lines/shared/game/redLines.ts'
import type { Proposal } from '@red-lines/shared/game/state.ts'
import { optionWorth, settingSeen } from '@red-lines/shared/game/valuation.ts'
import { isFull, NOT_COVERED, withOption } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { KeyboardEvent } from 'react'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useKnowing } from '../useKnowing.ts'
import { IssueDetails } from './IssueDetails.tsx'
import { OptionCell } from './OptionCell.tsx'

/** One issue: its options side by side, what is chosen, compared, crossed, and pinned by whom. */
export function IssueRow({
  issue,
  row,
  compared,
  latest,
  onLeave,
}: {
  issue: number
  row: number
  compared: Proposal | null
  latest: readonly { readonly side: SideId; readonly text: Proposal }[]
  /** up (-1) or down (+1) to another row */
  onLeave: (step: number) => void
}) {
  const known = useKnowing()
  const { brief, mine, seat, game, words, numbers } = known
  const { terms, interim, choose, clear } = useDraftStore()
  const here = brief.issues[issue]
  if (here === undefined) return null
  const texts = words.issues[here.id]
  const chosen = terms[issue] ?? NOT_COVERED
  const scores = mine.scores[issue] ?? []
  const setting = settingSeen(game, brief.sides)
  const worthOf = (option: number) => optionWorth(mine, brief, issue, option, setting)
  const alreadyCrossed = crossedLines(mine.redLines, seat.redLines, withOption(terms, issue, NOT_COVERED)).map(
    ({ id }) => id,
  )
  const crossing = (option: number) =>
    crossedLines(mine.redLines, seat.redLines, withOption(terms, issue, option)).filter(
      ({ id }) => !alreadyCrossed.includes(id),
    )
  const options = here.options.map((_, option) => option).filter((option) => !interim || here.interim.includes(option))
  const comparedOption = compared?.terms[issue] ?? NOT_COVERED
  const difference =
    chosen === NOT_COVERED || comparedOption === NOT_COVERED ? null : worthOf(chosen) - worthOf(comparedOption)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const at = options.indexOf(chosen)
      const next = options[at < 0 ? 0 : (at + step + options.length) % options.length]
      if (next === undefined) return
      choose(issue, next)
      const cells = event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')
      cells[options.indexOf(next)]?.focus()
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      onLeave(event.key === 'ArrowUp' ? -1 : 1)
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen !== NOT_COVERED) {
      event.preventDefault()
      clear(issue)
    }
  }

  return (
    <div
      data-row={row}
      className="grid items-center gap-x-3 gap-y-1 border-line border-b py-1.5 md:grid-cols-[9.5rem_minmax(0,1fr)_3.25rem]"
    >
      <div className="flex items-center justify-between gap-2 md:block">
        <IssueDetails issue={issue} />
        <Weight level={weightLevel(mine.scores, issue)} />
        {compared !== null && <Difference className="md:hidden" value={difference} same={chosen === comparedOption} />}
      </div>
      <div
        role="radiogroup"
        aria-label={texts?.title ?? here.id}
        onKeyDown={onKeyDown}
        className={`grid gap-1 ${options.length > 4 ? 'grid-cols-6 md:grid-cols-5' : options.length === 4 ? 'grid-cols-2 sm:grid-cols-4' : options.length === 3 ? 'grid-cols-3' : 'grid-cols-2'}`}
      >
        {options.map((option, at) => (
          <OptionCell
            key={here.options[option]?.id}
            className={options.length > 4 ? (at < 3 ? 'col-span-2 md:col-span-1' : 'col-span-3 md:col-span-1') : ''}
            label={texts?.options[here.options[option]?.id ?? '']?.label ?? ''}
            isChosen={option === chosen}
            isCompared={option === comparedOption}
            crosses={crossing(option).map(({ id }) => known.myWords.redLines[id]?.title ?? id)}
            pins={latest
              .filter(({ text }) => isFull(text.terms) && text.terms[issue] === option)
              .map(({ side }) => side)}
            isStop={option === chosen || (chosen === NOT_COVERED && at === 0)}
            points={scores[option] === undefined ? '' : numbers.signed(worthOf(option))}
            onChoose={() => (option === chosen && interim ? clear(issue) : choose(issue, option))}
          />
        ))}
      </div>
      {compared !== null ? (
        <Difference className="hidden md:block" value={difference} same={chosen === comparedOption} />
      ) : (
        <p className="hidden text-right text-ink-soft text-small md:block">
          {chosen === NOT_COVERED ? '' : worthOf(chosen)}
        </p>
      )}
    </div>
  )
}

/** How much the issue matters to the own side, 1 to 5, against its weightiest one. */
function weightLevel(scores: readonly (readonly number[])[], issue: number): number {
  const weights = scores.map((row) => Math.max(...row) - Math.min(...row))
  return Math.max(1, Math.ceil((5 * (weights[issue] ?? 0)) / Math.max(1, ...weights)))
}

function Weight({ level }: { level: number }) {
  const { t } = useKnowing()
  return (
    <span
      role="img"
      aria-label={t('board.weight', { level })}
      title={t('board.weight', { level })}
      className="flex gap-0.5"
    >
      {[1, 2, 3, 4, 5].map((bar) => (
        <span key={bar} className={`h-1.5 w-1 rounded-sm ${bar <= level ? 'bg-ink-soft' : 'bg-line'}`} />
      ))}
    </span>
  )
}

function Difference({ value, same, className }: { value: number | null; same: boolean; className: string }) {
  const { t, numbers } = useKnowing()
  const tone =
    same || value === null ? 'text-ink-faint' : value < 0 ? 'font-semibold text-danger' : 'font-semibold text-gain'
  return (
    <p className={`text-right text-small ${className} ${tone}`}>
      {same ? t('board.same') : value === null ? '–' : numbers.signed(value)}
    </p>
  )
}
