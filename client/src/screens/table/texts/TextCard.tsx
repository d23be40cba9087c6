import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { isSignable } from '@red-lines/shared/game/texts.ts'
import { previewOf } from '../../../preview/preview.ts'
import { SideName } from '../sides/SideName.tsx'
import { sayWords } from '../talk/sayWords.ts'
import { nameOfText, textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { AnswerLine } from './AnswerLine.tsx'
import { InterimTerms } from './InterimTerms.tsx'
import { TextActions } from './TextActions.tsx'

/** One text: whose, what it is worth here, who said what to it, and what to do. */
export function TextCard({ text }: { text: Proposal }) {
  const known = useKnowing()
  const { t, brief, words, numbers } = known
  const preview = previewOf(known, text.terms)
  const answered = text.answers === null ? null : nameOfText(known, text.answers)
  const said = sayWords(known, text.by, text.words)
  const signable = isSignable(brief, text)
  const tags = [
    ...(text.leaked ? [t('texts.leaked')] : text.secret ? [t('texts.secret')] : []),
    ...(isFull(text.terms) ? [] : [t('texts.interim')]),
    ...(text.status === 'open' ? [] : [t(`texts.status.${text.status}`)]),
  ]
  return (
    <li
      className={`rounded-card border bg-surface p-4 shadow-card ${signable ? 'border-gain' : 'border-line'} ${text.status === 'open' || text.status === 'inForce' ? '' : 'opacity-75'}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-semibold font-serif text-lead">
          <SideName table={known} side={text.by} className="mr-1 [&>span]:sr-only" />
          {textName(known, text)}
        </h3>
        {tags.map((tag) => (
          <span key={tag} className="rounded-full border border-line-strong px-2 text-tiny">
            {tag}
          </span>
        ))}
        <p className="text-ink-soft text-small">
          {t('texts.round', { round: text.round })}
          {answered !== null && ` · ${t(text.conditional ? 'texts.conditional' : 'texts.counter', { text: answered })}`}
          {' · '}
          {t('texts.addressed', { sides: numbers.list(text.to.map((side) => words.sides[side]?.name ?? side)) })}
        </p>
        <p className="ml-auto font-semibold">{t('texts.worth', { points: numbers.signed(preview.worth) })}</p>
      </div>
      {said !== '' && <p className="mt-1 font-serif italic">{t('texts.words', { words: said })}</p>}
      {!isFull(text.terms) && <InterimTerms terms={text.terms} />}
      {preview.crossed.map(({ id }) => (
        <p key={id} className="mt-1 font-medium text-danger text-small">
          {t('board.crosses', { line: known.myWords.redLines[id]?.title ?? id })}
        </p>
      ))}
      <ul className="mt-2 grid gap-x-6 gap-y-1 text-small sm:grid-cols-2">
        {brief.sides.map((side) => (
          <AnswerLine key={side} text={text} side={side} />
        ))}
      </ul>
      <TextActions text={text} preview={preview} />
    </li>
  )
}
