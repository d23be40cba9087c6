import { CONDITION_WIDTH } from '@red-lines/shared/game/proposals.ts'
import { differences } from '@red-lines/shared/scenario/package.ts'
import { Button } from '../../../parts/Button.tsx'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

/** The text that the draft answers, and how. Nothing while it answers none. */
export function Answering() {
  const known = useKnowing()
  const { t } = known
  const { answers, terms, answerNothing } = useDraftStore()
  const text = textsSeen(known).find(({ id, status }) => id === answers?.text && status === 'open')
  if (answers === null || text === undefined) return null
  const count = differences(text.terms, terms).length
  const said = { text: textName(known, text), count, most: CONDITION_WIDTH }
  return (
    <div
      className="mb-2 flex flex-wrap items-center gap-x-3 rounded-control bg-sunken px-3 py-1 text-small"
      role="status"
    >
      <p>
        <span aria-hidden="true">↳ </span>
        {!answers.conditional
          ? t('board.answering.counter', said)
          : count <= CONDITION_WIDTH
            ? t('board.answering.conditional', said)
            : t('board.answering.tooWide', said)}
      </p>
      <Button small look="quiet" className="ml-auto" onClick={answerNothing}>
        {t('board.answering.stop')}
      </Button>
    </div>
  )
}
