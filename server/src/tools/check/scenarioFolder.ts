import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const OURS = join(import.meta.dirname, '../../../scenarios')

/** The folder of a scenario that is named by its folder, by its `scenario.json`, or by the id of one of ours. */
export function scenarioFolder(named: string): string {
  if (basename(named) === 'scenario.json') return dirname(named)
  const isFolder = existsSync(named) && statSync(named).isDirectory()
  return isFolder || !existsSync(join(OURS, named)) ? named : join(OURS, named)
}
