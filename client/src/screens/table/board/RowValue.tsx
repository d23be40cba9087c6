import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { worthOfOption } from './ownValues.ts'

/** What a row means for the own side: its worth, or how much better or worse than in the compared text. */
export function RowValue({ issue, compared }: { issue: number; compared: Proposal | null }) {
  const known = useKnowing()
  const { t, brief, words, numbers } = known
  const { terms, interim } = useDraftStore()
  const chosen = terms[issue] ?? NOT_COVERED
  const theirs = compared?.terms[issue] ?? NOT_COVERED
  const labelOf = (option: number) => {
    const id = brief.issues[issue]?.id ?? ''
    return words.issues[id]?.options[brief.issues[issue]?.options[option]?.id ?? '']?.label ?? ''
  }
  if (compared === null || theirs === NOT_COVERED || isFull(compared.terms) === interim) {
    if (chosen === NOT_COVERED) return null
    return (
      <Explained className="text-ink-soft no-underline" explanation={<p>{t('board.difference.worth')}</p>}>
        {worthOfOption(known, issue, chosen)}
      </Explained>
    )
  }
  const theirWorth = worthOfOption(known, issue, theirs)
  if (chosen === NOT_COVERED) {
    return (
      <Explained className="text-ink-soft no-underline" explanation={<p>{t('board.difference.worth')}</p>}>
        <span aria-hidden="true">◐ </span>
        {theirWorth}
      </Explained>
    )
  }
  if (chosen === theirs) return <span className="text-ink-faint">{t('board.same')}</span>
  const value = worthOfOption(known, issue, chosen) - theirWorth
  return (
    <Explained
      className={`font-semibold no-underline ${value < 0 ? 'text-danger' : value > 0 ? 'text-gain' : ''}`}
      explanation={
        <div className="space-y-1">
          <p className="font-semibold">{t('board.difference.title')}</p>
          <p className="flex justify-between gap-4">
            <span>{t('board.difference.yours', { option: labelOf(chosen) })}</span>
            <strong>{worthOfOption(known, issue, chosen)}</strong>
          </p>
          <p className="flex justify-between gap-4">
            <span>{t('board.difference.theirs', { text: textName(known, compared), option: labelOf(theirs) })}</span>
            <strong>{theirWorth}</strong>
          </p>
          <p className="text-ink-soft">{t('board.difference.together')}</p>
        </div>
      }
    >
      {numbers.signed(value)}
    </Explained>
  )
}
