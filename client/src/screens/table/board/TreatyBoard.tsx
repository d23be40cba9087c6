import { differences, isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { useRef } from 'react'
import { previewOf, textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { BoardFooter } from './BoardFooter.tsx'
import { BoardTools } from './BoardTools.tsx'
import { IssueRow } from './IssueRow.tsx'
import { latestTexts } from './latestTexts.ts'
import { StartHints } from './StartHints.tsx'

/** The draft, issue by issue, beside another text, with what it means to the own side. */
export function TreatyBoard() {
  const known = useKnowing()
  const { t, brief } = known
  const { terms, compareWith, interim } = useDraftStore()
  const board = useRef<HTMLDivElement>(null)
  const compared = textsSeen(known).find(({ id }) => id === compareWith) ?? null
  const latest = latestTexts(textsSeen(known))
  const rows = brief.issues
    .map((issue, at) => ({ issue, at }))
    .filter(({ issue }) => !interim || issue.interim.length > 0)
  const moveTo = (row: number) => {
    const radios = board.current?.querySelectorAll<HTMLElement>(`[data-row="${row}"] [role="radio"]`) ?? []
    const target = [...radios].find((radio) => radio.tabIndex === 0) ?? radios[0]
    target?.focus()
  }
  return (
    <section aria-labelledby="board-title">
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div>
          <h1 id="board-title" className="text-title">
            {t(interim ? 'board.interimTitle' : 'board.title')}
          </h1>
          {compared !== null && (
            <p className="text-ink-soft text-small">
              {t('board.compared', { text: textName(known, compared) })} ·{' '}
              {t('board.differ', { count: differences(terms, compared.terms).length })}
            </p>
          )}
        </div>
        <BoardTools />
      </div>
      {interim && <p className="mb-2 max-w-prose text-ink-soft text-small">{t('board.interimText')}</p>}
      {terms.every((option) => option === NOT_COVERED) && !interim && <StartHints />}
      <div ref={board} className="border-line border-t">
        {rows.map(({ issue, at }, row) => (
          <IssueRow
            key={issue.id}
            issue={at}
            row={row}
            compared={compared}
            latest={latest}
            onLeave={(step) => moveTo(row + step)}
          />
        ))}
      </div>
      <BoardFooter preview={previewOf(known, terms)} compared={compared} isComplete={interim || isFull(terms)} />
    </section>
  )
}
