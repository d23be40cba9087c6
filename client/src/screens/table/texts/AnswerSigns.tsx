import type { Proposal } from '@red-lines/shared/game/state.ts'
import { SideSigns } from '../board/SideSigns.tsx'
import { useKnowing } from '../useKnowing.ts'
import { ANSWER_SIGNS, answerOf } from './answerOf.ts'
import { awaitsAnswer } from './onTheTable.ts'

/** Every addressed side's sign with its answer; not the own one while it is called for, which is said in words. */
export function AnswerSigns({ text }: { text: Proposal }) {
  const { t, brief, words, me, game } = useKnowing()
  const isCalled = game.stage === 'talks' && awaitsAnswer(text, me)
  return brief.sides
    .filter((side) => side !== text.by && text.to.includes(side) && !(side === me && isCalled))
    .map((side) => (
      <span key={side} className="flex items-center gap-1 text-tiny">
        <SideSigns sides={[side]} size={14} />
        <span aria-hidden="true">{ANSWER_SIGNS[answerOf(text, side)]}</span>
        <span className="sr-only">
          {words.sides[side]?.name} {t(`texts.answer.${answerOf(text, side)}`)}
        </span>
      </span>
    ))
}
