import type { Proposal } from '@red-lines/shared/game/state.ts'
import type { Table } from './useTable.ts'

/** All texts that this reader may see, in the order of their ids. */
export const visibleTexts = ({ game, seat }: Pick<Table, 'game' | 'seat'>): readonly Proposal[] => [
  ...Object.values(game.proposals),
  ...(seat?.secretProposals ?? []),
]

/** A side's texts are numbered; secret ones apart. The number is the end of the id. */
export const numberOf = (proposal: string): number => Number(/(\d+)$/.exec(proposal)?.[1] ?? 1)

/** "Arden text 2": how a text is called everywhere. */
export function textName(
  { t, words }: Pick<Table, 't' | 'words'>,
  text: Pick<Proposal, 'id' | 'by' | 'secret'>,
): string {
  const name = text.secret ? 'sides.secretTextName' : 'sides.textName'
  return t(name, { side: words.sides[text.by]?.name ?? text.by, number: numberOf(text.id) })
}

/** The name of the text with that id, for those who may see it. */
export function nameOfText(table: Pick<Table, 't' | 'words' | 'game' | 'seat'>, proposal: string): string | null {
  const text = visibleTexts(table).find(({ id }) => id === proposal)
  return text === undefined ? null : textName(table, text)
}
