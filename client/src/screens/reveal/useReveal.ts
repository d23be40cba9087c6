import type { Reveal } from '@red-lines/shared/game/views.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { type Table, useTable } from '../table/useTable.ts'

/** The table with everything opened: its brief is the one that hides nothing. */
export type Opened = Table & { readonly reveal: Reveal }

export function useReveal(): Opened | null {
  const table = useTable()
  if (table === null || table.reveal === null) return null
  const { reveal, language } = table
  return { ...table, reveal, brief: reveal.brief, words: inLanguage(reveal.brief.words, language) }
}
