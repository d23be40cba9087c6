import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isSignable, isSigned, waitingFor } from '@red-lines/shared/game/texts.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { previewOf } from '../../../preview/preview.ts'
import { CrossedLines } from '../board/CrossedLines.tsx'
import { SideSigns } from '../board/SideSigns.tsx'
import { Verdict } from '../board/Verdict.tsx'
import { WorthParts } from '../board/WorthParts.tsx'
import { sayWords } from '../talk/sayWords.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { AnswerLine } from './AnswerLine.tsx'
import { Chain } from './Chain.tsx'
import { InterimTerms } from './InterimTerms.tsx'
import { TextActions } from './TextActions.tsx'
import { TextCall, TextTags } from './TextTags.tsx'

/** One text opened: what it answers, what was said with it and to it, what it means here, and what to do. */
export function TextPanel({ text, onClose }: { text: Proposal; onClose: () => void }) {
  const known = useKnowing()
  const { t, brief, words, numbers } = known
  const preview = previewOf(known, text.terms)
  const full = isFull(text.terms)
  const said = sayWords(known, text.by, text.words)
  const awaited = waitingFor(brief, text)
  const nameAll = (sides: readonly (keyof typeof words.sides)[]) =>
    numbers.list(sides.map((side) => words.sides[side]?.name ?? side))
  const standing = isSigned(brief, text)
    ? t('texts.awaiting')
    : isSignable(brief, text)
      ? t('texts.signable')
      : awaited.length > 0
        ? t('texts.waitingFor', { sides: nameAll(awaited) })
        : ''
  return (
    <article
      className="mt-2 rounded-card border-2 border-ink bg-surface px-4 pt-2.5 pb-3 text-small shadow-card"
      aria-label={textName(known, text)}
    >
      <div className="flex items-start gap-x-3">
        <div className="flex min-h-9 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5">
          <h3 className="flex items-center gap-2 text-lead">
            <SideSigns sides={[text.by]} size={20} />
            {textName(known, text)}
          </h3>
          <TextTags text={text} />
          <TextCall text={text} />
          <p className="text-ink-soft">
            {t('texts.round', { round: text.round })} · {t('texts.addressed', { sides: nameAll(text.to) })}
          </p>
          <Chain text={text} />
        </div>
        <button
          type="button"
          onClick={onClose}
          className="-mr-2 grid size-9 shrink-0 place-items-center rounded-control hover:bg-sunken"
        >
          <span aria-hidden="true">✕</span>
          <span className="sr-only">{t('texts.close')}</span>
        </button>
      </div>
      {said !== '' && <p className="font-serif text-body italic">{t('texts.words', { words: said })}</p>}
      {!full && <InterimTerms terms={text.terms} />}
      <div className="mt-1.5 flex flex-wrap items-baseline gap-x-5 gap-y-0.5">
        <p>
          <Explained explanation={<WorthParts parts={preview.parts} interim={!full} />}>
            {t('texts.compare.worth')}{' '}
            <strong className="text-lead leading-none">{full ? preview.worth : numbers.signed(preview.worth)}</strong>
          </Explained>
          {!full && <span className="text-ink-soft"> {t('texts.today')}</span>}
        </p>
        {full && <Verdict preview={preview} />}
        {preview.crossed.length > 0 ? <CrossedLines lines={preview.crossed} /> : <p>{t('board.crossesNone')}</p>}
      </div>
      <ul className="mt-2 grid gap-x-8 gap-y-1 border-line border-t pt-2 sm:grid-cols-2">
        {brief.sides.map((side) => (
          <AnswerLine key={side} text={text} side={side} />
        ))}
      </ul>
      <TextActions text={text} preview={preview} standing={text.status === 'open' ? standing : ''} />
    </article>
  )
}
