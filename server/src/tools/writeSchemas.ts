/** `node server/src/tools/writeSchemas.ts`: writes the JSON Schemas of the scenario files after their format changed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from '../scenarios/schemas.ts'

const folder = join(import.meta.dirname, '../../scenarios/schema')
mkdirSync(folder, { recursive: true })
for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text)
