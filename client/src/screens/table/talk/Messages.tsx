import type { Speech } from '@red-lines/shared/game/state.ts'
import { useEffect, useRef } from 'react'
import { SideName, sideColour } from '../sides/SideName.tsx'
import type { Table } from '../useTable.ts'
import type { Channel } from './channels.ts'
import { sayWords } from './sayWords.ts'

/** What has been said in a channel, the newest at the end and in view. */
export function Messages({ table, channel }: { table: Table; channel: Channel }) {
  const { t } = table
  const { speeches } = channel
  const end = useRef<HTMLDivElement>(null)
  const count = speeches.length
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  if (count === 0) {
    return (
      <p className="py-2 text-ink-soft text-small">
        {channel.id === 'everyone' ? t('talk.empty.plenary') : t('talk.empty.pair', { side: channel.name })}
      </p>
    )
  }
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('talk.messages', { channel: channel.name })}
      className="max-h-[min(40dvh,22rem)] overflow-y-auto pr-1"
    >
      <ol className="space-y-3">
        {speeches.map((speech, at) => (
          <li key={`${speech.round}-${at}`}>
            {speeches[at - 1]?.round !== speech.round && (
              <p className="mb-2 border-line border-b pb-0.5 text-ink-faint text-tiny">
                {t('talk.round', { round: speech.round })}
              </p>
            )}
            <Message table={table} speech={speech} />
          </li>
        ))}
      </ol>
      <div ref={end} />
    </section>
  )
}

function Message({ table, speech }: { table: Table; speech: Speech }) {
  const { t, me } = table
  return (
    <div className="border-l-2 pl-2.5 text-small" style={{ borderColor: sideColour(table, speech.by) }}>
      <p className="flex items-center gap-2 text-tiny">
        <SideName table={table} side={speech.by} size={16} className="font-semibold" />
        {speech.by === me && <span className="text-ink-soft">{t('talk.you')}</span>}
        {speech.words.kind === 'reason' && (
          <span className="rounded-sm border border-line-strong px-1 text-ink-soft leading-tight">{t('talk.bot')}</span>
        )}
      </p>
      <p className="mt-0.5 whitespace-pre-wrap break-words">{sayWords(table, speech.by, speech.words)}</p>
    </div>
  )
}
