import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { Button } from '../../../parts/Button.tsx'
import { bestOffered } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useNoteStore } from '../../../store/noteStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

/** What is still missing in the draft, and a text from which to take the rest. */
export function OpenIssues({ open, compared }: { open: number; compared: Proposal | null }) {
  const known = useKnowing()
  const { t } = known
  const { terms, interim, answers, load, undo } = useDraftStore()
  const tell = useNoteStore((notes) => notes.tell)
  if (interim) return <p className="text-ink-soft">{t('board.emptyInterim')}</p>
  const source = compared !== null && isFull(compared.terms) ? compared : (bestOffered(known)?.text ?? null)
  return (
    <>
      <p className="text-ink-soft">
        {t('board.open', { count: open })}. {t('board.openText')}
      </p>
      {source !== null && open < terms.length && (
        <Button
          small
          onClick={() => {
            const filled = terms.map((option, at) =>
              option === NOT_COVERED ? (source.terms[at] ?? NOT_COVERED) : option,
            )
            load({ terms: filled, answers, interim: false })
            tell(t('board.loaded', { text: textName(known, source) }), { words: t('board.undo'), run: undo })
          }}
        >
          {t('board.fillFrom', { text: textName(known, source) })}
        </Button>
      )}
    </>
  )
}
