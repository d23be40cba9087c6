import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '@red-lines/shared/scenario/compile.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { lineOfPath } from '../../scenarios/jsonLine.ts'
import { lineOf, loadScenario } from '../../scenarios/loadScenario.ts'

const OURS = join(import.meta.dirname, '../../../scenarios')

/** The scenario that a command line names, or all that is wrong with its files, a problem on each line. */
export type NamedScenario =
  | { readonly ok: true; readonly folder: string; readonly scenario: Scenario }
  | { readonly ok: false; readonly says: string }

/** Reads a scenario that is named by its folder, by its `scenario.json`, or by the id of one of ours. */
export function scenarioNamed(named: string): NamedScenario {
  const folder = folderOf(named)
  const loaded = loadScenario(folder)
  if (loaded.ok) return { ok: true, folder, scenario: loaded.scenario }
  const { length } = loaded.problems
  const lines = loaded.problems.map((problem) => withLine(folder, problem))
  return { ok: false, says: [`${named}: ${length} ${length === 1 ? 'problem' : 'problems'}`, ...lines].join('\n') }
}

function folderOf(named: string): string {
  if (basename(named) === 'scenario.json') return dirname(named)
  const isFolder = existsSync(named) && statSync(named).isDirectory()
  return isFolder || !existsSync(join(OURS, named)) ? named : join(OURS, named)
}

/** A problem as a line, with the line of the file on which its place stands. */
function withLine(folder: string, problem: Problem): string {
  const file = join(folder, problem.file)
  if (problem.path === '' || problem.path.startsWith('line ') || !existsSync(file)) return lineOf(problem)
  return lineOf({ ...problem, file: `${problem.file}:${lineOfPath(readFileSync(file, 'utf8'), problem.path)}` })
}
