import type { Proposal } from '@red-lines/shared/game/state.ts'
import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { bestOffered, ownWorth, type Preview } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useKnowing } from '../useKnowing.ts'
import { HomeReaction } from './HomeReaction.tsx'
import { ProposeButton } from './ProposeButton.tsx'
import { WorthBar } from './WorthBar.tsx'

/** What the draft is worth, what home says to it, and the way to send it. */
export function BoardFooter({
  preview,
  compared,
  isComplete,
}: {
  preview: Preview
  compared: Proposal | null
  isComplete: boolean
}) {
  const known = useKnowing()
  const { t } = known
  const { terms, interim } = useDraftStore()
  const open = terms.filter((option) => option === NOT_COVERED).length
  const isEmpty = open === terms.length
  const best = bestOffered(known)
  return (
    <div className="mt-3 grid gap-4 border-ink border-t-2 pt-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_auto]">
      <WorthBar
        preview={isEmpty ? null : preview}
        best={best?.worth ?? null}
        compared={compared === null ? null : ownWorth(known, compared.terms)}
        interim={interim}
      />
      <div className="text-small">
        <p className="font-semibold text-ink-soft">{t('board.mandate.title')}</p>
        {isEmpty || !isComplete ? (
          <p className="text-ink-soft">
            {interim ? t('board.incompleteInterim') : t('board.incomplete', { count: open })}
          </p>
        ) : (
          <HomeReaction preview={preview} interim={interim} />
        )}
      </div>
      <ProposeButton isComplete={isComplete && !isEmpty} />
    </div>
  )
}
