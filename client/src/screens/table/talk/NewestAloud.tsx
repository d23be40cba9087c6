import { useEffect, useRef, useState } from 'react'
import type { Table } from '../useTable.ts'
import type { Channel } from './channels.ts'
import { sayWords } from './sayWords.ts'

/** Tells screen readers what others have just said, without interrupting. What was there on arrival is not read out. */
export function NewestAloud({ table, channels }: { table: Table; channels: readonly Channel[] }) {
  const { t, words, me } = table
  const heard = useRef<ReadonlyMap<string, number> | null>(null)
  const [aloud, setAloud] = useState('')
  useEffect(() => {
    const before = heard.current
    heard.current = new Map(channels.map(({ id, speeches }) => [id, speeches.length]))
    if (before === null) return
    const fresh = channels.find(({ id, speeches }) => speeches.length > (before.get(id) ?? 0))
    const newest = fresh?.speeches.at(-1)
    if (newest === undefined || newest.by === me) return
    const side = words.sides[newest.by]?.name ?? newest.by
    setAloud(t('talk.newMessage', { side, text: sayWords(table, newest.by, newest.words) }))
  }, [channels, table, t, words, me])
  return (
    <p aria-live="polite" className="sr-only">
      {aloud}
    </p>
  )
}
