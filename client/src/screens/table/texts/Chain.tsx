import type { Proposal } from '@red-lines/shared/game/state.ts'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

/** The texts that one answers, back to the first of its chain; each opens when pressed. */
export function Chain({ text }: { text: Proposal }) {
  const known = useKnowing()
  const { t } = known
  const compare = useDraftStore((draft) => draft.compare)
  const before = chainOf(textsSeen(known), text)
  if (before.length === 0) return null
  return (
    <ol aria-label={t('texts.chain')} className="flex flex-wrap items-center gap-x-1.5 text-small">
      {before.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            onClick={() => compare(one.id)}
            className="min-h-6 underline decoration-line-strong underline-offset-4 hover:decoration-ink"
          >
            {textName(known, one)}
          </button>
          <span aria-hidden="true" className="ml-1.5 text-ink-soft">
            ›
          </span>
        </li>
      ))}
      <li aria-current="true" className="font-medium">
        {textName(known, text)}
        {text.conditional && ` (${t('texts.conditionalYes')})`}
      </li>
    </ol>
  )
}

function chainOf(texts: readonly Proposal[], last: Proposal): readonly Proposal[] {
  const answered = texts.find(({ id }) => id === last.answers)
  return answered === undefined ? [] : [...chainOf(texts, answered), answered]
}
