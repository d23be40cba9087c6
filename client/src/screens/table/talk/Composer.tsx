import { type KeyboardEvent, useId, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Refused } from '../Refused.tsx'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'
import type { Channel } from './channels.ts'

const MOST = 500

/** Says something in a channel. Enter sends, Shift and Enter begins a new line. */
export function Composer({ table: { t }, channel }: { table: Table; channel: Channel }) {
  const { send, pending, refused } = useAct()
  const [text, setText] = useState('')
  const id = useId()
  const isPlenary = channel.id === 'everyone'
  const said = text.trim()
  const left = MOST - said.length
  const canSend = said !== '' && left >= 0 && !pending
  const say = async () => {
    if (!canSend) return
    const done = await send({ type: 'speak', to: channel.id, words: { kind: 'text', text: said } })
    if (done) setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void say()
  }
  return (
    <form
      className="space-y-1"
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
    >
      <label htmlFor={id} className="sr-only">
        {isPlenary ? t('talk.sayPlenary') : t('talk.sayPair', { side: channel.name })}
      </label>
      <div className="flex items-end gap-2">
        <textarea
          id={id}
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          aria-describedby={`${id}-note`}
          aria-invalid={left < 0}
          placeholder={isPlenary ? t('talk.sayPlenary') : t('talk.sayPair', { side: channel.name })}
          className={`min-h-11 w-full resize-y rounded-control border bg-raised px-3 py-2 text-small placeholder:text-ink-faint ${left < 0 ? 'border-danger' : 'border-line-strong'}`}
        />
        <Button type="submit" small look="primary" pending={pending} disabled={!canSend} className="min-h-11">
          {t('talk.send')}
        </Button>
      </div>
      <p
        id={`${id}-note`}
        className={`text-tiny tabular-nums empty:hidden ${left < 0 ? 'text-danger' : 'text-ink-soft'}`}
      >
        {left < 0 ? t('talk.tooLong', { count: -left }) : left < 100 ? t('talk.left', { count: left }) : ''}
      </p>
      <Refused words={refused} />
    </form>
  )
}
