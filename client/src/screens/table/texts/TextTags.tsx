import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isSignable, isSigned } from '@red-lines/shared/game/texts.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { useKnowing } from '../useKnowing.ts'
import { awaitsAnswer } from './onTheTable.ts'

/** What one has to know of a text before reading it: whether it leaked, is interim, or settled. */
export function TextTags({ text }: { text: Proposal }) {
  const { t } = useKnowing()
  return [
    ...(text.leaked ? [t('texts.leaked')] : []),
    ...(isFull(text.terms) ? [] : [t('texts.interim')]),
    ...(text.status === 'open' ? [] : [t(`texts.status.${text.status}`)]),
  ].map((tag) => (
    <span key={tag} className="whitespace-nowrap rounded-full border border-line-strong px-1.5 text-tiny">
      {tag}
    </span>
  ))
}

/** What a text waits for, if it waits for us or for signatures. */
export function TextCall({ text }: { text: Proposal }) {
  const { t, brief, me, game } = useKnowing()
  const call = isSigned(brief, text)
    ? t('texts.isSigned')
    : isSignable(brief, text)
      ? t('texts.canBeSigned')
      : game.stage === 'talks' && awaitsAnswer(text, me)
        ? t('texts.yourAnswer')
        : null
  if (call === null) return null
  return (
    <span className="whitespace-nowrap rounded-full bg-action px-2 font-medium text-on-action text-tiny">{call}</span>
  )
}
