import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** One import: who, and whom, as paths from the root (another's package keeps its name), and how it is written. */
type Arrow = { readonly from: string; readonly to: string; readonly written: string }

const files = ['shared', 'server', 'client'].flatMap((name) => sources(join(name, 'src')))
const arrows = files.filter((file) => !/\.test\.tsx?$/.test(file)).flatMap(arrowsOf)

function sources(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).split(sep).join('/'))
}

function arrowsOf(from: string): Arrow[] {
  const text = read(from).replace(/\/\*[\s\S]*?\*\//g, '')
  const statements = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm
  const calls = /\bimport\(\s*['"`]([^'"`]+)['"`]|new URL\(\s*['"](\.[^'"]+)['"]/g
  return [...text.matchAll(statements), ...text.matchAll(calls)].map((found) => {
    const written = found[1] ?? found[2] ?? ''
    return { from, to: target(from, written), written }
  })
}

function target(from: string, name: string): string {
  const [path = ''] = name.split('?')
  if (path.startsWith('.'))
    return relative(root, resolve(root, dirname(from), path))
      .split(sep)
      .join('/')
  return path.replace(/^@red-lines\/(shared|server|client)\//, '$1/src/').replace(/^@red-lines\/tests/, 'tests')
}

const isOurs = (path: string): boolean => /^(shared|server|client|tests)\//.test(path)
const say = ({ from, to }: Arrow): string => `${from} imports ${to}`
const within = (folder: string): Arrow[] => arrows.filter(({ from }) => from.startsWith(folder))

/** The first folder below src, or '' for a file directly in src. */
function folderOf(path: string): string {
  const [, , folder = '', ...rest] = path.split('/')
  return rest.length > 0 ? folder : ''
}

/** The arrows within one package that its table does not allow. */
function forbidden(name: string, allowed: Readonly<Record<string, readonly string[]>>): string[] {
  return within(`${name}/src/`)
    .filter(({ to }) => to.startsWith(`${name}/src/`) && /\.tsx?$/.test(to))
    .filter(({ from, to }) => {
      const [mine, theirs] = [folderOf(from), folderOf(to)]
      return mine !== theirs && !allowed[mine]?.includes(theirs)
    })
    .map(say)
}

test('the import reader sees every way to import', () => {
  const seen = arrowsOf('tests/support/imports.txt')
  expect(seen.map(({ to }) => to)).toEqual([
    'zod',
    'tests/support/one.ts',
    'shared/src/game/two.ts',
    'tests/three.ts',
    'tests/support/four.css',
    'tests/support/five.ts',
    'tests/support/six.worker.ts',
  ])
})

test('shared imports zod and nothing else', () => {
  expect(
    within('shared/')
      .filter(({ to }) => to !== 'zod' && !to.startsWith('shared/src/'))
      .map(say),
  ).toEqual([])
})

test('shared knows no clock and no chance but its own', () => {
  const impure =
    /\bMath\.random\b|\bDate\.now\b|\bnew Date\(|\bperformance\.now\b|\bcrypto\.|\bprocess\.|\bsetTimeout\(/
  const pure = files.filter((file) => file.startsWith('shared/') && !file.includes('.test.'))
  expect(pure.filter((file) => impure.test(read(file)))).toEqual([])
})

test('within shared: scenario <- game <- bots, analysis, wire', () => {
  const allowed = {
    scenario: [],
    game: ['scenario'],
    bots: ['game', 'scenario'],
    analysis: ['game', 'scenario'],
    wire: ['game', 'scenario'],
  }
  expect(forbidden('shared', allowed)).toEqual([])
  expect(files.filter((file) => file.startsWith('shared/') && !Object.keys(allowed).includes(folderOf(file)))).toEqual(
    [],
  )
})

test('server: main -> web -> session -> table -> journal', () => {
  const own = [''] // files directly in src (settings, log) are open to all; main.ts is nobody's
  const below = ['web', 'session', 'table', 'journal']
  const allowed = {
    '': [],
    web: [...own, 'session', 'table', 'journal'],
    session: [...own, 'table', 'journal'],
    table: [...own, 'journal'],
    journal: own,
    scenarios: [],
    workers: own,
    tools: [...own, ...below, 'scenarios', 'workers'],
  }
  const exceptMain = forbidden('server', allowed).filter((arrow) => !arrow.startsWith('server/src/main.ts imports'))
  expect(exceptMain).toEqual([])
  expect(arrows.filter(({ to }) => to === 'server/src/main.ts').map(say)).toEqual([])
})

test('client: screens -> store, preview, words, parts; store -> link', () => {
  const allowed = {
    '': ['screens', 'store', 'link', 'preview', 'words', 'parts'],
    screens: ['store', 'preview', 'words', 'parts'],
    store: ['link'],
    link: [],
    preview: ['store'],
    words: [],
    parts: ['words'],
  }
  expect(forbidden('client', allowed)).toEqual([])
})

test('client and server never import each other, and nobody imports tests', () => {
  const home = (path: string): string => path.split('/')[0] ?? ''
  const across = arrows.filter(({ from, to }) => isOurs(to) && home(to) !== home(from) && home(to) !== 'shared')
  expect(across.map(say)).toEqual([])
})

test('another package is reached by its name, not by a path', () => {
  const climbing = arrows.filter(({ from, to, written }) => {
    return written.startsWith('.') && to.split('/')[0] !== from.split('/')[0]
  })
  expect(climbing.map(say)).toEqual([])
})

test('the rules know no country: names live in scenarios', () => {
  const names =
    /russia|ukrain|europe|united states|america|kyiv|kiev\b|moscow|kremlin|washington|brussels|crimea|donbas|donetsk|luhansk|kherson|zaporizh|\bnato\b/i
  const named = files
    .filter((file) => file.startsWith('shared/'))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .map((line, index) => ({ at: `${file}:${index + 1}`, name: names.exec(line)?.[0] })),
    )
    .filter(({ name }) => name !== undefined)
  expect(named).toEqual([])
})
