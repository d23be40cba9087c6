import { useChannels } from './talk/unread.ts'
import { useKnowing } from './useKnowing.ts'

/** The name of the talk, with how much of it has not been read. */
export function TalkLabel() {
  const known = useKnowing()
  const { t } = known
  const unread = useChannels(known).reduce((sum, channel) => sum + channel.unread, 0)
  if (unread === 0) return t('board.tabs.talk')
  return (
    <span className="inline-flex items-center gap-1.5">
      {t('board.tabs.talk')}
      <span className="rounded-full bg-action px-1.5 font-semibold text-on-action text-tiny">
        <span aria-hidden="true">{unread}</span>
        <span className="sr-only">{t('talk.unread', { count: unread })}</span>
      </span>
    </span>
  )
}
