import { join } from 'node:path'
import { lineOf, loadScenario } from '@red-lines/server/scenarios/loadScenario.ts'

const read = loadScenario(join(import.meta.dirname, '../../server/scenarios/ukraine-2025'))
if (!read.ok) throw new Error(read.problems.map(lineOf).join('\n'))

/** The scenario that we ship. */
export const shipped = read.scenario
