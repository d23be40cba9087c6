import type { Knowing } from '../../preview/preview.ts'
import { type Table, useTable } from './useTable.ts'

type Own = Table & Knowing & { readonly me: Knowing['mine']['side']; readonly myWords: NonNullable<Table['myWords']> }

/** The table as the holder of a seat sees it. Throws for whoever has none: seat screens are only drawn for seats. */
export function useKnowing(): Own {
  const table = useTable()
  if (table === null || table.me === null || table.mine === null || table.seat === null || table.myWords === null)
    throw new Error('a screen of a seat was drawn for somebody without one')
  const { me, mine, seat, myWords } = table
  return { ...table, me, mine, seat, myWords }
}
