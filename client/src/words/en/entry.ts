import { common } from './common.ts'
import { problems } from './problems.ts'
import { welcome } from './welcome.ts'

/** What the pages before a table say, in English. One file per part of the interface. */
export const entryWords = { common, problems, welcome }
