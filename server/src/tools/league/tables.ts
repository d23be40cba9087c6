import type { Estimate } from './bootstrap.ts'
import type { Deviation, League, Standing } from './leagueOf.ts'

/** The league as two tables to read. */
export function tablesOf({ scenario, seeds, standings, deviations, exploitability }: League): string {
  const last = seeds.first + seeds.count - 1
  return [
    `${scenario}: ${seeds.purpose} seeds ${seeds.first} to ${last}`,
    '',
    'Every seat played by the same kind:',
    ...aligned([standingHead(standings), ...standings.map(standingRow)]),
    '',
    'One seat playing otherwise among firm delegations: points gained in the same games, 95 % interval, share of its ideal gain:',
    ...aligned(deviations.map(deviationRow)),
    '',
    'The best of these for each seat:',
    ...aligned(exploitability.map(deviationRow)),
  ].join('\n')
}

const standingHead = ([first]: readonly Standing[]): readonly string[] => [
  'kind',
  'agreements',
  'round',
  ...Object.keys(first?.scores ?? {}),
  'Nash ratio',
  'to frontier',
  'fallen',
]

const standingRow = (one: Standing): readonly string[] => [
  one.kind,
  `${one.agreements} of ${one.games}`,
  one.round?.toFixed(1) ?? '-',
  ...Object.values(one.scores).map((points) => points.toFixed(0)),
  one.nashRatio?.toFixed(2) ?? '-',
  one.distance?.toFixed(0) ?? '-',
  String(one.fallenGovernments),
]

const deviationRow = ({ side, kind, points, percent }: Deviation): readonly string[] => [
  side,
  kind,
  shown(points),
  percent === null ? 'no ideal gain' : `${shown(percent)} %`,
]

const shown = ({ mean, low, high }: Estimate): string => `${mean.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}
