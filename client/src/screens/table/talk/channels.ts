import type { Speech } from '@red-lines/shared/game/state.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { Table } from '../useTable.ts'

/** Everyone, or one other side alone. */
export type ChannelId = 'everyone' | SideId

export type Channel = { readonly id: ChannelId; readonly name: string; readonly speeches: readonly Speech[] }

export function channelsOf({ t, game, seat, brief, words, me }: Table): readonly Channel[] {
  const plenary: Channel = { id: 'everyone', name: t('talk.plenary'), speeches: game.speeches }
  if (seat === null) return [plenary]
  const pairs = brief.sides
    .filter((side) => side !== me)
    .map((side) => ({
      id: side,
      name: words.sides[side]?.name ?? side,
      speeches: seat.speeches.filter(({ by, to }) => by === side || to === side),
    }))
  return [plenary, ...pairs]
}
