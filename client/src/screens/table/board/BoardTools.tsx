import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useNoteStore } from '../../../store/noteStore.ts'
import { CompareDialog } from '../texts/CompareDialog.tsx'
import { useKnowing } from '../useKnowing.ts'
import { KeptDrafts } from './KeptDrafts.tsx'

/** What kind of draft, and what one does with it besides sending it: undo, empty, keep, compare. */
export function BoardTools() {
  const known = useKnowing()
  const { t, brief } = known
  const { terms, before, undo, interim, setInterim, load } = useDraftStore()
  const tell = useNoteStore((notes) => notes.tell)
  const [comparing, setComparing] = useState(false)
  const isEmpty = terms.every((option) => option === NOT_COVERED)
  const mayBeInterim = brief.issues.some((issue) => issue.interim.length > 0)
  return (
    <div className="flex flex-wrap items-center gap-1 text-small">
      {mayBeInterim && (
        <fieldset className="mr-2 flex rounded-control border border-line-strong p-0.5">
          <legend className="sr-only">{t('board.kind.label')}</legend>
          {[false, true].map((one) => (
            <label
              key={String(one)}
              className={`flex min-h-8 items-center rounded-md px-2.5 has-focus-visible:outline-2 has-focus-visible:outline-focus ${one === interim ? 'bg-action font-medium text-on-action' : 'cursor-pointer hover:bg-sunken'}`}
            >
              <input
                type="radio"
                name="kind"
                className="sr-only"
                checked={one === interim}
                onChange={() => setInterim(one)}
              />
              {t(one ? 'board.kind.interim' : 'board.kind.full')}
            </label>
          ))}
        </fieldset>
      )}
      <Button small look="quiet" disabled={before.length === 0} onClick={undo}>
        {t('board.undo')}
      </Button>
      {!isEmpty && (
        <Button
          small
          look="quiet"
          onClick={() => {
            load({ terms: terms.map(() => NOT_COVERED), answers: null, interim })
            tell(t('board.undone'), { words: t('board.undo'), run: undo })
          }}
        >
          {t('board.empty')}
        </Button>
      )}
      <KeptDrafts />
      {textsSeen(known).length > 0 && (
        <Button small look="quiet" onClick={() => setComparing(true)}>
          {t('board.sideBySide')}
        </Button>
      )}
      {comparing && <CompareDialog onClose={() => setComparing(false)} />}
    </div>
  )
}
