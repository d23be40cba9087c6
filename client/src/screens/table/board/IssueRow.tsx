import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { KeyboardEvent } from 'react'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useChances } from '../chances/Chances.tsx'
import { whyClosed } from '../chances/whyClosed.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { IssueDetails } from './IssueDetails.tsx'
import { OptionCell } from './OptionCell.tsx'
import { linesAddedBy, worthOfOption } from './ownValues.ts'
import { RowValue } from './RowValue.tsx'
import { Weight } from './Weight.tsx'

/** How many options stand side by side: five do not fit a narrow screen in one line. */
const COLUMNS: Readonly<Record<number, string>> = {
  1: 'grid-cols-1',
  2: 'grid-cols-2',
  3: 'grid-cols-3',
  4: 'grid-cols-2 sm:grid-cols-4',
  5: 'grid-cols-6 md:grid-cols-5',
  6: 'grid-cols-6',
}

/** One issue: its options side by side, what is chosen, compared, crossed, and pinned by whom. */
export function IssueRow({
  issue,
  row,
  compared,
  latest,
}: {
  issue: number
  row: number
  compared: Proposal | null
  latest: readonly { readonly side: SideId; readonly text: Proposal }[]
}) {
  const known = useKnowing()
  const { brief, words, myWords } = known
  const counted = useChances()
  const { terms, interim, choose, clear } = useDraftStore()
  const here = brief.issues[issue]
  if (here === undefined) return null
  const texts = words.issues[here.id]
  const chosen = terms[issue] ?? NOT_COVERED
  const options = here.options.map((_, option) => option).filter((option) => !interim || here.interim.includes(option))

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key !== 'Delete' && event.key !== 'Backspace') || chosen === NOT_COVERED) return
    event.preventDefault()
    clear(issue)
  }
  return (
    <div className="grid items-center gap-x-2 gap-y-1.5 min-[86rem]:gap-x-3 border-line border-b py-1 max-md:py-2 md:grid-cols-[8rem_minmax(0,1fr)_2.75rem] min-[86rem]:grid-cols-[11rem_minmax(0,1fr)_2.75rem]">
      <div className="flex items-center justify-between gap-x-3 gap-y-0.5 md:max-[86rem]:flex-col md:max-[86rem]:items-start">
        <IssueDetails issue={issue} />
        <span className="flex items-center gap-3">
          <Weight issue={issue} />
          <span className="text-small md:hidden">
            <RowValue issue={issue} compared={compared} />
          </span>
        </span>
      </div>
      <div
        role="radiogroup"
        aria-label={texts?.title ?? here.id}
        data-row={row}
        onKeyDown={onKeyDown}
        className={`grid gap-1 ${COLUMNS[options.length] ?? 'grid-cols-6'}`}
      >
        {options.map((option, at) => (
          <OptionCell
            key={here.options[option]?.id}
            className={options.length === 5 ? (at < 3 ? 'col-span-2 md:col-span-1' : 'col-span-3 md:col-span-1') : ''}
            label={texts?.options[here.options[option]?.id ?? '']?.label ?? ''}
            points={worthOfOption(known, issue, option)}
            isChosen={option === chosen}
            comparedWith={compared?.terms[issue] === option ? textName(known, compared) : null}
            crosses={linesAddedBy(known, terms, issue, option).map(({ id }) => myWords.redLines[id]?.title ?? id)}
            closed={whyClosed(known, counted, issue, option)}
            pins={latest
              .filter(({ text }) => isFull(text.terms) !== interim && text.terms[issue] === option)
              .map(({ side }) => side)}
            isStop={option === chosen || (!options.includes(chosen) && at === 0)}
            onChoose={() => (option === chosen ? clear(issue) : choose(issue, option))}
          />
        ))}
      </div>
      <p className="text-right text-small max-md:hidden">
        <RowValue issue={issue} compared={compared} />
      </p>
    </div>
  )
}
