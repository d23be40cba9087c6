import type { Proposal } from '@red-lines/shared/game/state.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'

export type AnswerKind = 'author' | 'signed' | 'accepted' | 'rejected' | 'none'

/** Drawn beside the words, so that an answer can be seen at a glance. */
export const ANSWER_SIGNS: Readonly<Record<AnswerKind, string>> = {
  author: '✎',
  signed: '✍',
  accepted: '✓',
  rejected: '✕',
  none: '…',
}

/** Where one side stands on a text. */
export function answerOf(text: Proposal, side: SideId): AnswerKind {
  if (text.signatures.includes(side)) return 'signed'
  if (text.by === side) return 'author'
  return text.answersBySide[side]?.kind ?? 'none'
}
