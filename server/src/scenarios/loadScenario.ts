import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '@red-lines/shared/scenario/compile.ts'
import { type ReadScenario, readScenario } from '@red-lines/shared/scenario/readScenario.ts'

/** Reads a scenario folder, or says everything that is wrong with it. */
export function loadScenario(folder: string): ReadScenario {
  if (!existsSync(join(folder, 'scenario.json'))) {
    const problem = existsSync(folder)
      ? `there is none in ${folder}; a scenario folder holds scenario.json, sources.json, sides/ and words/`
      : `there is no folder ${folder}`
    return { ok: false, problems: [{ file: 'scenario.json', path: '', problem }] }
  }
  const broken: Problem[] = []
  const all = (name: string) =>
    Object.fromEntries(
      jsonFilesIn(join(folder, name)).map((file) => [
        file.replace(/\.json$/, ''),
        json(folder, `${name}/${file}`, broken),
      ]),
    )
  const files = {
    structure: json(folder, 'scenario.json', broken),
    sides: all('sides'),
    words: all('words'),
    sources: json(folder, 'sources.json', broken),
  }
  return broken.length > 0 ? { ok: false, problems: broken } : readScenario(files)
}

/** A problem as a line: file, place in it, what to do. */
export const lineOf = ({ file, path, problem }: Problem): string => `${file}${path && ` at ${path}`}: ${problem}`

const jsonFilesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []

function json(folder: string, file: string, broken: Problem[]): unknown {
  const place = join(folder, file)
  if (!existsSync(place)) {
    broken.push({ file, path: '', problem: 'this file is missing' })
    return undefined
  }
  const text = readFileSync(place, 'utf8').replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem)
    broken.push({ file, path: `line ${lineIn(text, said)}`, problem: `this is no JSON: ${said}` })
    return undefined
  }
}

/** The line of the place that the parser complains about; the last one where it names none. */
function lineIn(text: string, said: string): number {
  const position = /position (\d+)/.exec(said)?.[1]
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position))
  return before.split('\n').length
}
