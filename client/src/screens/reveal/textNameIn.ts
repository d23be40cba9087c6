import { textName } from '../table/textName.ts'
import type { Opened } from './useReveal.ts'

/** The name of any text of the game: all are open now. */
export function textNameIn(opened: Opened, proposal: string): string {
  const text = opened.reveal.proposals.find(({ id }) => id === proposal)
  return text === undefined ? opened.t('sides.unknownText') : textName(opened, text)
}
