import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineOf, loadScenario } from '@red-lines/server/scenarios/loadScenario.ts'
import { schemaFiles } from '@red-lines/server/scenarios/schemas.ts'
import { afterEach, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sound = join(root, 'server/scenarios/ukraine-2025')
const copies: string[] = []

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'red-lines-scenario-'))
  copies.push(folder)
  cpSync(sound, folder, { recursive: true })
  return folder
}

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true })
})

/** The problems of a copy in which one file's text was changed, as lines. */
function problemsAfter(file: string, change: (text: string) => string): readonly string[] {
  const folder = copy()
  const before = readFileSync(join(folder, file), 'utf8')
  const after = change(before)
  expect(after, 'the change changes something').not.toBe(before)
  writeFileSync(join(folder, file), after)
  return problemsIn(folder)
}

function problemsIn(folder: string): readonly string[] {
  const loaded = loadScenario(folder)
  return loaded.ok ? [] : loaded.problems.map(lineOf)
}

/** Changes the parsed JSON of a file. */
const changing =
  // biome-ignore lint/suspicious/noExplicitAny: a file under test may hold anything
  (change: (json: any) => void) => (text: string) => {
    const json = JSON.parse(text)
    change(json)
    return JSON.stringify(json, null, 2)
  }

test('the shipped scenario is sound', () => {
  expect(problemsIn(sound)).toEqual([])
})

describe('a broken scenario says file, place and what to do', () => {
  test('an option that does not exist', () => {
    const change = (text: string) => text.replace('["nato", "=", "open-door"]', '["nato", "=", "ajar"]')
    expect(problemsAfter('sides/russia.json', change)).toEqual([
      'sides/russia.json at redLines[0].forbids[0][0]: there is no option of "nato" "ajar"; known: open-door, silence, twenty-years, never',
    ])
  })

  test('a score that is missing', () => {
    const problems = problemsAfter(
      'sides/us.json',
      changing((side) => delete side.scores.energy.truce),
    )
    expect(problems).toEqual(['sides/us.json at scores.energy.truce: this option needs a score'])
  })

  test('weights that do not add up to 100', () => {
    const problems = problemsAfter(
      'sides/europe.json',
      changing((side) => {
        side.constituencies[0].weight += 5
      }),
    )
    expect(problems).toEqual([
      'sides/europe.json at constituencies: the weights add up to 105; they must add up to 100',
    ])
  })

  test('a text that is missing, and one that belongs to nothing', () => {
    const problems = problemsAfter(
      'words/en.json',
      changing((words) => {
        words.sides.ukraine.levers.digging = words.sides.ukraine.levers.fortify
        delete words.sides.ukraine.levers.fortify
      }),
    )
    expect(problems).toEqual([
      'words/en.json at sides.ukraine.levers.fortify: this text is missing',
      'words/en.json at sides.ukraine.levers.digging: nothing in the scenario has this id',
    ])
  })

  test('a source that is cited and not listed', () => {
    const problems = problemsAfter(
      'words/en.json',
      changing((words) => words.facts[0].sources.push('Z9')),
    )
    expect(problems).toEqual(['words/en.json at facts[0].sources: cites "Z9", which sources.json does not list'])
  })

  test('more packages than can be enumerated', () => {
    const folder = copy()
    const add = (file: string, change: (text: string) => string) =>
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
    add(
      'scenario.json',
      changing((structure) => structure.issues[10].options.push('cases-on-hold')),
    )
    for (const side of ['russia', 'ukraine', 'us', 'europe'])
      add(
        `sides/${side}.json`,
        changing((json) => {
          json.scores.justice['cases-on-hold'] = 10
        }),
      )
    add(
      'words/en.json',
      changing((words) => {
        words.issues.justice.options['cases-on-hold'] = { label: 'On hold', meaning: 'Cases wait.' }
      }),
    )
    expect(problemsIn(folder)).toEqual([
      'scenario.json at issues: 11059200 packages are more than the 10000000 that can be enumerated; trim options, first those of "territory"',
    ])
  })

  test('broken JSON, with its line', () => {
    const folder = copy()
    const file = join(folder, 'sides/us.json')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[4] = `${lines[4]} oops`
    writeFileSync(file, lines.join('\n'))
    const [problem, ...others] = problemsIn(folder)
    expect(problem).toMatch(/^sides\/us\.json at line 5: this is no JSON: /)
    expect(others).toEqual([])
  })

  test('a file that ends too early', () => {
    const folder = copy()
    writeFileSync(join(folder, 'sources.json'), '{\n  "A1": {')
    expect(problemsIn(folder)[0]).toMatch(/^sources\.json at line 2: this is no JSON: /)
  })

  test('a file that is missing', () => {
    const folder = copy()
    rmSync(join(folder, 'sources.json'))
    rmSync(join(folder, 'sides/us.json'))
    expect(problemsIn(folder)).toEqual(['sources.json: this file is missing'])
    writeFileSync(join(folder, 'sources.json'), readFileSync(join(sound, 'sources.json')))
    expect(problemsIn(folder)).toEqual(['sides/us.json: the side "us" needs this file'])
  })

  test('a folder that is missing, or holds no scenario', () => {
    expect(problemsIn('/no/such/folder')).toEqual(['scenario.json: there is no folder /no/such/folder'])
    expect(problemsIn(root)[0]).toContain('a scenario folder holds scenario.json')
  })
})

describe('schemas', () => {
  test.each([...schemaFiles()])('%s is up to date (if not: node server/src/tools/writeSchemas.ts)', (name, text) => {
    expect(readFileSync(join(root, 'server/scenarios/schema', name), 'utf8')).toBe(text)
  })

  test.each(['scenario.json', 'sides/russia.json', 'words/en.json'])('%s names a schema that exists', (file) => {
    const place = join(sound, file)
    const { $schema } = JSON.parse(readFileSync(place, 'utf8'))
    expect(existsSync(join(place, '..', $schema))).toBe(true)
  })
})
