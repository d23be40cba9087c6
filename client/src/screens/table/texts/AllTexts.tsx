import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { Dialog } from '../../../parts/Dialog.tsx'
import { previewOf, textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { SideSigns } from '../board/SideSigns.tsx'
import { nameOfText, textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { AnswerSigns } from './AnswerSigns.tsx'
import { newestFirst } from './onTheTable.ts'
import { TextTags } from './TextTags.tsx'

/** Every text that this seat has seen, chain by chain, the newest first. */
export function AllTexts({ onClose }: { onClose: () => void }) {
  const known = useKnowing()
  const { t } = known
  const compare = useDraftStore((draft) => draft.compare)
  const chains = Map.groupBy(textsSeen(known).toSorted(newestFirst), ({ chain }) => chain)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('texts.allTitle')}
      description={t('texts.allText')}
      wide
    >
      <ul className="space-y-4">
        {[...chains].map(([chain, texts]) => (
          <li key={chain}>
            <ol className="divide-y divide-line rounded-card border border-line">
              {texts.map((text) => (
                <li key={text.id}>
                  <Line
                    text={text}
                    onOpen={() => {
                      compare(text.id)
                      onClose()
                    }}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function Line({ text, onOpen }: { text: Proposal; onOpen: () => void }) {
  const known = useKnowing()
  const { t, numbers } = known
  const { worth, crossed } = previewOf(known, text.terms)
  const answered = text.answers === null ? null : nameOfText(known, text.answers)
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex w-full flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-left text-small hover:bg-sunken"
    >
      <span className="flex min-w-56 flex-1 flex-wrap items-center gap-x-2">
        <SideSigns sides={[text.by]} size={17} />
        <strong className="font-serif">{textName(known, text)}</strong>
        <TextTags text={text} />
        <span className="text-ink-soft">
          {t('texts.round', { round: text.round })}
          {answered !== null && ` · ${t(text.conditional ? 'texts.conditional' : 'texts.counter', { text: answered })}`}
        </span>
      </span>
      {crossed.length > 0 && (
        <span className="text-danger text-tiny">
          <span aria-hidden="true">▨ </span>
          {t('board.crossesShort', { count: crossed.length })}
        </span>
      )}
      <span className="flex gap-2">
        <AnswerSigns text={text} />
      </span>
      <strong className="w-12 text-right">{isFull(text.terms) ? worth : numbers.signed(worth)}</strong>
    </button>
  )
}
