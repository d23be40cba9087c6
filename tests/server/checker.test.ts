import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineOfPath } from '@red-lines/server/scenarios/jsonLine.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VALLEY, valleyFiles } from '../support/valley.ts'

const root = join(import.meta.dirname, '../..')
let folders: string

beforeAll(() => {
  folders = mkdtempSync(join(tmpdir(), 'checker-'))
})
afterAll(() => rmSync(folders, { recursive: true }))

/** Writes the valley to a folder, with its `scenario.json` changed as text. */
function valleyIn(name: string, change: (structure: string) => string = (same) => same): string {
  const folder = join(folders, name)
  const { structure, sides, words, sources } = valleyFiles(VALLEY)
  const write = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
  for (const part of ['sides', 'words']) mkdirSync(join(folder, part), { recursive: true })
  write('scenario.json', change(JSON.stringify(structure, null, 2)))
  write('sources.json', sources)
  for (const [side, content] of Object.entries(sides)) write(`sides/${side}.json`, content)
  for (const [language, content] of Object.entries(words)) write(`words/${language}.json`, content)
  return folder
}

function run(tool: 'check' | 'analyze', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, `server/src/tools/${tool}.ts`), ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run check', () => {
  test('CH5 ends with 0 and a report when everything holds', () => {
    const { status, stdout } = run('check', valleyIn('sound'), '--seeds', '2', '--only', '1,2,6', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      scenario: 'valley',
      packages: 6561,
      seeds: { first: 1, count: 2 },
      assumptions: [
        'without a default lever, between talks nothing is done by arden, veld, mora',
        'the deck plays no events: seeds differ by the noise of the front alone',
      ],
      invariants: ['1', '2', '6'].map((id) => ({
        id,
        title: expect.any(String),
        pass: true,
        figure: expect.any(Number),
        threshold: expect.any(String),
        details: expect.any(Array),
      })),
    })
  })

  test('CH5 ends with 1 when something does not hold, and says so in words', () => {
    const cheap = valleyIn('cheap', (structure) => structure.replace('"rounds": 4', '"rounds": 2'))
    const { status, stdout } = run('check', join(cheap, 'scenario.json'), '--seeds', '1', '--only', '2')
    expect(status).toBe(1)
    expect(stdout).toMatch(/FAILS {3}2 {2}A ripe window opens/)
    expect(stdout).toContain('1 of 1 do not hold.')
  })

  test.each([
    ['no scenario', [], /Name one scenario/],
    ['no such scenario', ['nowhere'], /there is no folder nowhere/],
    ['no seeds', ['ukraine-2025', '--seeds', '0'], /--seeds takes a whole number/],
    ['an unknown invariant', ['ukraine-2025', '--only', '99'], /There is no invariant "99"; known: 1, 2/],
    ['an unknown option', ['ukraine-2025', '--sed', '1'], /Unknown option '--sed'/],
  ])('CH5 ends with 2 and advice for %s', (_what, args, advice) => {
    const { status, stderr } = run('check', ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(advice)
  })

  test('CH5 names file, line and place of what is wrong, and what would be right', () => {
    const folder = valleyIn('misspelt', (structure) => structure.replace('"leakChance": 0', '"leakChance": "often"'))
    const line = readFileSync(join(folder, 'scenario.json'), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('often'))
    const { status, stderr } = run('check', folder)
    expect(status).toBe(2)
    expect(stderr).toContain(`scenario.json:${line + 1} at leakChance: Invalid input: expected number, received string`)
  })

  test('CH5 refuses more packages than can be counted, with the size, the limit and where to trim', () => {
    const many = Array.from({ length: 6 }, (_, at) => `option-${at}`)
    const folder = valleyIn('huge', (structure) => {
      const all = JSON.parse(structure)
      const more = Array.from({ length: 6 }, (_, at) => ({ id: `more-${at}`, options: many, statusQuo: 'option-0' }))
      return JSON.stringify({ ...all, issues: [...all.issues, ...more] })
    })
    const { status, stderr } = run('check', folder)
    expect(status).toBe(2)
    expect(stderr).toContain('306110016 packages are more than the 10000000')
    expect(stderr).toContain('trim options, first those of "more-0"')
  })
})

describe('npm run analyze', () => {
  test('AN3 prints every coalition and every option of one moment', () => {
    const { status, stdout } = run('analyze', valleyIn('analyzed'), '--round', '4', '--json')
    expect(status).toBe(0)
    const analysis = JSON.parse(stdout)
    expect(analysis).toMatchObject({ scenario: 'valley', seed: 1, round: 4, packages: 6561 })
    expect(analysis.coalitions).toHaveLength(8)
    expect(analysis.options).toHaveLength(24)
    const ripe = analysis.coalitions.at(-1).packages
    expect(ripe).toBeGreaterThan(0)
    const byWater = analysis.options.filter(({ issue }: { issue: string }) => issue === 'water')
    expect(byWater.reduce((sum: number, { packages }: { packages: number }) => sum + packages, 0)).toBe(ripe)
    expect(Object.keys(analysis.solutions.points.nash.package)).toContain('water')
  })

  test('AN3 says which rounds there are when asked for another', () => {
    const { status, stderr } = run('analyze', valleyIn('short'), '--round', '9')
    expect([status, stderr]).toEqual([2, 'In seed 1 there are talks in rounds 1 to 4 only.\n'])
  })
})

test.each([
  ['issues[1].options', 3],
  ['issues.1.options.0', 3],
  ['issues[7]', 1],
  ['world.front', 5],
  ['nowhere', 1],
])('CH5 the line of %s', (path, line) => {
  const json = '{ "issues": [\n{ "id": "a, \\"b\\": {" },\n{ "options": ["x"] }],\n"world":\n{ "front": 1 } }'
  expect(lineOfPath(json, path)).toBe(line)
})
