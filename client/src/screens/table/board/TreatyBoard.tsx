import { differences, isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { type KeyboardEvent, useRef } from 'react'
import { previewOf, textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { Answering } from './Answering.tsx'
import { BoardFooter } from './BoardFooter.tsx'
import { BoardTools } from './BoardTools.tsx'
import { IssueRow } from './IssueRow.tsx'
import { Legend } from './Legend.tsx'
import { latestTexts } from './latestTexts.ts'
import { moveOver } from './moveOver.ts'
import { StartHints } from './StartHints.tsx'

/** The draft, issue by issue, beside another text, with what it means to the own side. */
export function TreatyBoard() {
  const known = useKnowing()
  const { t, brief } = known
  const { terms, compareWith, interim, before, undo } = useDraftStore()
  const board = useRef<HTMLDivElement>(null)
  const seen = textsSeen(known)
  const compared = seen.find(({ id }) => id === compareWith) ?? null
  const latest = latestTexts(seen)
  const rows = brief.issues.flatMap((issue, at) => (interim && issue.interim.length === 0 ? [] : [{ issue, at }]))
  const isEmpty = terms.every((option) => option === NOT_COVERED)

  const onKeyDown = (event: KeyboardEvent) => {
    const wantsUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && before.length > 0
    if (wantsUndo) undo()
    if (wantsUndo || (board.current !== null && moveOver(board.current, event.key))) event.preventDefault()
  }
  return (
    <section aria-labelledby="board-title" onKeyDown={onKeyDown}>
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h1 id="board-title" className="text-title">
          {t(interim ? 'board.interimTitle' : 'board.title')}
          {compared !== null && !isEmpty && isFull(compared.terms) !== interim && (
            <span className="ml-3 font-normal font-sans text-ink-soft text-small">
              {differOn(differences(terms, compared.terms).length)}
            </span>
          )}
        </h1>
        <BoardTools />
      </div>
      {interim && <p className="mb-2 max-w-prose text-ink-soft text-small">{t('board.interimText')}</p>}
      <Answering />
      {isEmpty && !interim && compared === null && <StartHints />}
      <div className="mb-1">
        <Legend compared={compared} pinned={interim ? [] : latest.map(({ side }) => side)} />
      </div>
      <div ref={board} className="border-line border-t">
        {rows.map(({ issue, at }, row) => (
          <IssueRow key={issue.id} issue={at} row={row} compared={compared} latest={latest} />
        ))}
      </div>
      <BoardFooter preview={previewOf(known, terms)} compared={compared} />
    </section>
  )

  function differOn(count: number): string {
    const text = compared === null ? '' : textName(known, compared)
    return count === 0 ? t('board.differNone', { text }) : t('board.differ', { count, text })
  }
}
