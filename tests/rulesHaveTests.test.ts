import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const RULE = /\b[A-Z]{2}\d+\b/g

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.ts$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
}

/** Rules as the first words of a test's name: `test('PR3 refuses ...`. */
function rulesTested(): ReadonlySet<string> {
  const names = testFiles(import.meta.dirname).flatMap(
    (file) => readFileSync(file, 'utf8').match(/\btest(?:\.each\([^)]*\))?\(\s*['"`][^'"`]*/g) ?? [],
  )
  return new Set(names.flatMap((name) => /['"`](?:[A-Z]{2}\d+[ ,]*)+/.exec(name)?.[0].match(RULE) ?? []))
}

test('every rule has a test and every test names a rule that exists', () => {
  const text = readFileSync(join(import.meta.dirname, '../shared/README.md'), 'utf8')
  const rules = new Set([...text.matchAll(/^[-*] `([A-Z]{2}\d+)`/gm)].map(([, id]) => id ?? ''))
  const tested = rulesTested()
  expect(rules.size).toBeGreaterThan(60)
  expect([...rules].filter((rule) => !tested.has(rule))).toEqual([])
  expect([...tested].filter((rule) => !rules.has(rule))).toEqual([])
})
