import type { Utterance } from '@red-lines/shared/game/command.ts'

/** What was typed as words to go with a text; nothing typed is said as nothing. */
export const sayOrNothing = (typed: string): Utterance =>
  typed.trim() === '' ? { kind: 'reason', reason: 'no-words', facts: {} } : { kind: 'text', text: typed.trim() }
