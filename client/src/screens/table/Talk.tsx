import { useEffect, useState } from 'react'
import { SideMark } from '../../parts/SideMark.tsx'
import { Tabs } from '../../parts/Tabs.tsx'
import { Composer } from './talk/Composer.tsx'
import type { ChannelId } from './talk/channels.ts'
import { Messages } from './talk/Messages.tsx'
import { NewestAloud } from './talk/NewestAloud.tsx'
import { ThreatBox } from './talk/ThreatBox.tsx'
import { type ChannelWithUnread, markRead, useChannels } from './talk/unread.ts'
import { type Table, useTable } from './useTable.ts'

/** The plenary and the channels with each other side. */
export function Talk() {
  const table = useTable()
  return table === null ? null : <Channels table={table} />
}

function Channels({ table }: { table: Table }) {
  const { t, seat, everyone } = table
  const channels = useChannels(table)
  const [chosen, setChosen] = useState<ChannelId>('everyone')
  const current = channels.find(({ id }) => id === chosen)
  const unread = current?.unread ?? 0
  useEffect(() => {
    if (current !== undefined && unread > 0) markRead(everyone.code, current)
  }, [current, unread, everyone.code])
  return (
    <section aria-label={t('talk.heading')}>
      <Tabs
        label={t('talk.channels')}
        value={chosen}
        onChange={(id) => setChosen(channels.find((channel) => channel.id === id)?.id ?? 'everyone')}
        tabs={channels.map((channel) => ({
          id: channel.id,
          label: <ChannelLabel table={table} channel={channel} />,
          content: (
            <div className="space-y-3">
              <p className="text-small">
                <span className="font-semibold">
                  {channel.id === 'everyone' ? channel.name : t('talk.pair', { side: channel.name })}
                </span>{' '}
                <span className="text-ink-soft text-tiny">
                  {channel.id === 'everyone'
                    ? t('talk.heardBy.plenary')
                    : t('talk.heardBy.pair', { side: channel.name })}
                </span>
              </p>
              <Messages table={table} channel={channel} />
              {seat === null ? (
                <p className="text-ink-soft text-small">{t('talk.quiet')}</p>
              ) : (
                <>
                  <Composer table={table} channel={channel} />
                  {channel.id === 'everyone' && <ThreatBox table={table} seat={seat} />}
                </>
              )}
            </div>
          ),
        }))}
      />
      <NewestAloud table={table} channels={channels} />
    </section>
  )
}

/** The plenary by its name, a pair by the other side's sign, so that all fit into a narrow column. */
function ChannelLabel({ table: { t, brief, words }, channel }: { table: Table; channel: ChannelWithUnread }) {
  const side = channel.id === 'everyone' ? null : channel.id
  return (
    <span className="inline-flex items-center gap-1.5" title={channel.name}>
      {side === null ? (
        channel.name
      ) : (
        <SideMark
          index={brief.sides.indexOf(side)}
          initial={words.sides[side]?.initial ?? ''}
          name={t('talk.pair', { side: channel.name })}
          size={22}
        />
      )}
      {channel.unread > 0 && (
        <span className="rounded-full bg-action px-1.5 font-semibold text-on-action text-tiny tabular-nums">
          <span aria-hidden="true">{channel.unread}</span>
          <span className="sr-only">{t('talk.unread', { count: channel.unread })}</span>
        </span>
      )}
    </span>
  )
}
