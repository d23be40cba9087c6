/**
 * `npm run bench -- [--only NAME] [--json]`: measures what we promise about speed and prints a table. NAME is a promise
 * (V5), a group of measurements (packages) or one of them (frontier). Figures are medians of several runs; ratios are
 * taken within one run, so that a slow machine is slow on both sides. Ends with 1 when a promise is broken.
 */
import { parseArgs } from 'node:util'
import { botGames } from './botGames.ts'
import { packageSpace } from './packageSpace.ts'
import type { Bench, Measured, Promised } from './promise.ts'
import { tenMillion } from './tenMillion.ts'

const BENCHES: readonly Bench[] = [packageSpace, tenMillion, botGames]

/** Is this figure asked for? */
const isMeant = (bench: Bench, { id, name }: Promised, only: string | undefined): boolean =>
  only === undefined || [bench.name, id, name].includes(only)

async function measureAll(only: string | undefined): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const bench of BENCHES) {
    if (!bench.promised.some((one) => isMeant(bench, one, only))) continue
    const found = await bench.measure((progress) => console.error(`${bench.name}: ${progress}`))
    all.push(...found.filter((one) => isMeant(bench, one, only)))
  }
  return all
}

const verdict = ({ pass }: Measured): string => (pass === null ? 'not measured' : pass ? 'kept' : 'BROKEN')

function tableOf(promises: readonly Measured[]): string {
  const rows = promises.map((one) => [
    one.id,
    one.name,
    `${one.figure ?? '-'}`,
    `at most ${one.limit} ${one.unit}`,
    verdict(one),
    Object.entries(one.details)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
  ])
  const all = [['', '', 'figure', 'limit', '', ''], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0))) ?? []
  return all
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
})
const promises = await measureAll(values.only)
if (promises.length === 0) {
  const names = BENCHES.flatMap(({ name, promised }) => [name, ...promised.flatMap((one) => [one.id, one.name])])
  console.error(`nothing is measured under "${values.only}"; known: ${[...new Set(names)].join(', ')}`)
  process.exitCode = 2
} else {
  console.log(values.json ? JSON.stringify({ promises }, null, 2) : tableOf(promises))
  if (promises.some(({ pass }) => pass === false)) process.exitCode = 1
}
