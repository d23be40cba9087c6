import type { Proposal } from '@red-lines/shared/game/state.ts'
import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import type { Preview } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useKnowing } from '../useKnowing.ts'
import { usePageWidth } from '../usePageWidth.ts'
import { CrossedLines } from './CrossedLines.tsx'
import { HomeReaction } from './HomeReaction.tsx'
import { OpenIssues } from './OpenIssues.tsx'
import { ProposeButton } from './ProposeButton.tsx'
import { Verdict } from './Verdict.tsx'
import { WorthBar } from './WorthBar.tsx'
import { WorthMarks } from './WorthMarks.tsx'

/** What the draft is worth, what home says to it, and the way to send it: always in sight. */
export function BoardFooter({ preview, compared }: { preview: Preview; compared: Proposal | null }) {
  const { t } = useKnowing()
  const width = usePageWidth()
  const { terms, interim } = useDraftStore()
  const open = terms.filter((option) => option === NOT_COVERED).length
  const isEmpty = open === terms.length
  const isComplete = interim ? !isEmpty : open === 0
  const home = (
    <div className="space-y-0.5">
      <p className="font-semibold text-ink-soft">{t('board.home.title')}</p>
      {isComplete && !interim && <Verdict preview={preview} />}
      {preview.crossed.length > 0 ? (
        <CrossedLines lines={preview.crossed} />
      ) : (
        !isEmpty && <p>{t('board.crossesNone')}</p>
      )}
      {!isComplete && <OpenIssues open={open} compared={compared} />}
      {isComplete && !interim && <HomeReaction preview={preview} />}
    </div>
  )
  const worth = <WorthBar preview={isEmpty ? null : preview} interim={interim} marks={width !== 'phone'} />
  const send = <ProposeButton preview={preview} isComplete={isComplete} />
  if (width === 'phone') {
    return (
      <div className="-mx-3 sticky bottom-12 z-10 mt-3 grid gap-1 border-ink border-t-2 bg-paper px-3 pt-2 pb-1.5 text-small">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4">
          {worth}
          {send}
        </div>
        <details>
          <summary className="min-h-6 text-ink-soft">
            {isComplete && !interim ? t(`board.home.${preview.home}`) : t('board.home.title')}
            {preview.crossed.length > 0 && ` · ${t('board.crossesShort', { count: preview.crossed.length })}`}
          </summary>
          {!interim && <WorthMarks />}
          {home}
        </details>
      </div>
    )
  }
  return (
    <div className="-mx-1 sticky bottom-0 z-10 mt-3 grid grid-cols-[minmax(0,1fr)_minmax(0,1.25fr)_auto] gap-x-6 border-ink border-t-2 bg-paper px-1 pt-3 pb-4 text-small">
      {worth}
      {home}
      {send}
    </div>
  )
}
