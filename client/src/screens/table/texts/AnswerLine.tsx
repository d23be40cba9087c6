import type { Proposal } from '@red-lines/shared/game/state.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideName } from '../sides/SideName.tsx'
import { sayWords } from '../talk/sayWords.ts'
import { useKnowing } from '../useKnowing.ts'
import { ANSWER_SIGNS, answerOf } from './answerOf.ts'

/** What one side says to a text, with its reasons. */
export function AnswerLine({ text, side }: { text: Proposal; side: SideId }) {
  const known = useKnowing()
  const { t, brief, words, myWords, me } = known
  if (side !== text.by && !text.to.includes(side)) return null
  const answer = text.answersBySide[side]
  const kind = answerOf(text, side)
  const lineTitle = (id: string) =>
    words.sides[side]?.redLines[id]?.title ?? (side === me ? myWords.redLines[id]?.title : undefined) ?? id
  const reasons =
    answer?.kind !== 'rejected'
      ? []
      : [
          ...answer.redLines.map((id) => t('texts.answer.objectsLine', { line: lineTitle(id) })),
          ...answer.issues.map((at) =>
            t('texts.answer.objectsIssue', { issue: words.issues[brief.issues[at]?.id ?? '']?.short }),
          ),
        ]
  const said = answer?.kind === 'rejected' ? sayWords(known, side, answer.words) : ''
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-1.5">
      <span aria-hidden="true" className="text-center">
        {ANSWER_SIGNS[kind]}
      </span>
      <div>
        <SideName table={known} side={side} size={15} className="font-medium" />{' '}
        <span className={kind === 'none' ? 'text-ink-soft' : ''}>{t(`texts.answer.${kind}`)}</span>
        {reasons.length > 0 && `: ${reasons.join(', ')}`}
        {said !== '' && <span className="block font-serif italic">{t('texts.words', { words: said })}</span>}
      </div>
    </li>
  )
}
