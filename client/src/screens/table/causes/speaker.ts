import { nameOfText } from '../textName.ts'
import type { Table } from '../useTable.ts'
import type { CauseSpeaker } from './sayCause.ts'

/** Says causes to the reader of this table. */
export const causeSpeaker = (table: Table): CauseSpeaker => ({
  t: table.t,
  brief: table.brief,
  words: table.words,
  me: table.me,
  textName: (proposal) => nameOfText(table, proposal),
})
