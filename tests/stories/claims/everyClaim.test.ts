import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { words } from '../../support/ukraine.ts'

const folder = import.meta.dirname
const titles = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/^test\('(claim (\d+): [^']+)'/gm)].map((found) => ({
    file,
    title: found[1] ?? '',
    claim: Number(found[2]),
  })),
)
const readme = readFileSync(join(folder, '../../../server/scenarios/ukraine-2025/README.md'), 'utf8')

test('each of the 58 claims has one test', () => {
  expect(titles.map(({ claim }) => claim).toSorted((one, other) => one - other)).toEqual(
    words.claims.map((_, at) => at + 1),
  )
})

test('the table in the scenario’s README names each claim’s mechanism and test', () => {
  const rows = readme.split('\n').filter((line) => /^\| \d+ +\|/.test(line))
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(words.claims.map((_, at) => at + 1))
  for (const { claim, file, title } of titles) {
    const cells = (rows[claim - 1] ?? '').split('|').map((cell) => cell.trim())
    expect(cells[4], `row ${claim}`).toBe(`${file.replace('.test.ts', '')}: ${title}`)
    expect(cells[3]?.length, `row ${claim}`).toBeGreaterThan(5)
  }
})
