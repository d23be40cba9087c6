import { SideInFile, SourcesInFile, StructureInFile } from '@red-lines/shared/scenario/files.ts'
import { WordsInFile } from '@red-lines/shared/scenario/words.ts'
import { z } from 'zod'

const SHAPES = { scenario: StructureInFile, side: SideInFile, words: WordsInFile, sources: SourcesInFile }

/** The JSON Schemas of a scenario's files by file name: editors complete and check with them. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(SHAPES).map(([name, shape]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`,
    ]),
  )
