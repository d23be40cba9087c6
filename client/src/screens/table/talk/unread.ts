import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Table } from '../useTable.ts'
import { type Channel, channelsOf } from './channels.ts'

/** How many messages of each channel this tab has shown. */
type Reading = { readonly seen: Readonly<Record<string, number>> }

const useReading = create<Reading>()(
  persist<Reading>(() => ({ seen: {} }), {
    name: 'red-lines.talk',
    storage: createJSONStorage(() => sessionStorage),
  }),
)

const keyOf = (code: string, { id }: Pick<Channel, 'id'>): string => `${code}/${id}`

/** All that a channel holds has been read. */
export function markRead(code: string, channel: Channel): void {
  useReading.setState(({ seen }) => ({ seen: { ...seen, [keyOf(code, channel)]: channel.speeches.length } }))
}

export type ChannelWithUnread = Channel & { readonly unread: number }

/** The channels with what others have said since this tab last looked. */
export function useChannels(table: Table): readonly ChannelWithUnread[] {
  const seen = useReading((reading) => reading.seen)
  return channelsOf(table).map((channel) => ({
    ...channel,
    unread: channel.speeches.slice(seen[keyOf(table.everyone.code, channel)] ?? 0).filter(({ by }) => by !== table.me)
      .length,
  }))
}
