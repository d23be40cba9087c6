import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryWords } from './en/entry.ts'
import { tableWords } from './en/table.ts'

type Tree = { readonly [key: string]: string | Tree }

const words: Tree = { ...entryWords, ...tableWords }
const keysOf = (tree: Tree): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((rest) => `${key}.${rest}`),
  )

/** Every key, and every group of keys, without the endings that the number picks. */
const known = new Set(
  keysOf(words).flatMap((key) => {
    const parts = key.replace(/_(zero|one|two|few|many|other)$/, '').split('.')
    return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
  }),
)

test('every key that a screen writes out has words', () => {
  const source = join(import.meta.dirname, '..')
  const written = new RegExp(`'((?:${Object.keys(words).join('|')})\\.[\\w.-]+)'`, 'g')
  const missing = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(written)].map(([, key = '']) => ({ file, key })),
    )
    .filter(({ key }) => !known.has(key))
  expect(missing).toEqual([])
})

test('no words are empty', () => {
  const textOf = (tree: Tree): string[] =>
    Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textOf(value)))
  expect(textOf(words).filter((text) => text.trim() === '')).toEqual([])
})
