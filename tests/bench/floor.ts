import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Seat } from '@red-lines/shared/analysis/space.ts'
import type { Demand } from '@red-lines/shared/analysis/winSets.ts'
import { reachOf } from '@red-lines/shared/game/redLines.ts'
import { effective, hostPoints, optionWorth, type Setting } from '@red-lines/shared/game/valuation.ts'
import type { Clause } from '@red-lines/shared/scenario/condition.ts'
import { packageCount } from '@red-lines/shared/scenario/package.ts'
import type { PackageRules } from '@red-lines/shared/scenario/scenario.ts'

/** What the plain walk of `floor.c` needed for each run, and how many packages it found for each coalition. */
export type Floor =
  | { readonly there: true; readonly ms: readonly number[]; readonly counts: readonly number[] }
  | { readonly there: false; readonly because: string }

/** Compiles the plain walk for these tables with the system's compiler and runs it. */
export function floorOf(
  rules: PackageRules,
  seats: readonly Seat[],
  setting: Setting,
  demands: readonly Demand[],
  runs: number,
): Floor {
  const folder = mkdtempSync(join(tmpdir(), 'red-lines-floor-'))
  try {
    writeFileSync(join(folder, 'tables.h'), tablesOf(rules, seats, setting, demands))
    const program = join(folder, 'floor')
    const source = join(import.meta.dirname, 'floor.c')
    const compiled = spawnSync('cc', ['-O3', '-march=native', `-I${folder}`, source, '-o', program], {
      encoding: 'utf8',
    })
    if (compiled.error !== undefined) return { there: false, because: 'no C compiler here (cc), so there is no floor' }
    if (compiled.status !== 0) throw new Error(`cc: ${compiled.stderr}`)
    const ran = spawnSync(program, [String(runs)], { encoding: 'utf8' })
    if (ran.status !== 0) throw new Error(`the plain walk ended with ${ran.status ?? ran.signal}: ${ran.stderr}`)
    const [ms = [], counts = []] = ran.stdout
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ').map(Number))
    return { there: true, ms, counts }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Owned = { readonly owner: number; readonly bonus: number; readonly clause: Clause }

/** The header that tells `floor.c` what a package is worth and which lines it crosses. */
function tablesOf(rules: PackageRules, seats: readonly Seat[], setting: Setting, demands: readonly Demand[]): string {
  const { issues } = rules
  /** what each option of an issue becomes when those sides sign */
  const came = issues.map(({ options }, issue) =>
    options.map(
      (_, option) =>
        effective(
          rules,
          issues.map((_, at) => (at === issue ? option : -1)),
          setting.signatories,
        )[issue] ?? 0,
    ),
  )
  /** bonuses ask what came about, and the walk knows what was written */
  const asWritten = (clause: Clause): Clause =>
    clause.map(({ issue, options }) => ({
      issue,
      options: (came[issue] ?? []).reduce((mask, option, at) => mask | (((options >> option) & 1) << at), 0),
    }))
  const bonuses = seats.flatMap(({ clauses }, owner) =>
    clauses.map(({ clause, bonus }): Owned => ({ owner, bonus, clause: asWritten(clause) })),
  )
  const lines = seats.flatMap(({ redLines }, side) =>
    redLines.map((line) => ({ side, ...reachOf(line, demands[side]?.lines[line.id] ?? 'active') })),
  )
  const owned = (clauses: readonly (readonly Clause[])[]): readonly Owned[] =>
    clauses.flatMap((some, owner) => some.map((clause) => ({ owner, bonus: 0, clause })))
  const linesOf = seats.map((_, side) =>
    lines.reduce((mask, line, at) => (line.side === side ? mask | (1n << BigInt(at)) : mask), 0n),
  )
  return [
    `enum { SIDES = ${seats.length}, ISSUES = ${issues.length}, PACKAGES = ${packageCount(issues)} };`,
    `static const int SIZE[] = ${list(issues.map(({ options }) => options.length))};`,
    `static const int32_t POINTS[ISSUES][6][SIDES] = ${list(
      came.map((options, issue) =>
        list(options.map((option) => list(seats.map((seat) => optionWorth(seat, rules, issue, option, setting))))),
      ),
    )};`,
    `static const int32_t HOST_POINTS[] = ${list(seats.map((seat) => hostPoints(seat, setting)))};`,
    `static const int32_t AT_LEAST[] = ${list(demands.map(({ atLeast }) => atLeast))};`,
    `static const uint64_t LINES_OF[] = ${list(linesOf.map((mask) => `UINT64_C(${mask})`))};`,
    clauseTable('BONUS', bonuses, issues.length),
    clauseTable('FORBIDS', owned(lines.map(({ forbids }) => forbids)), issues.length),
    clauseTable('EXCEPT', owned(lines.map(({ except }) => except)), issues.length),
  ].join('\n')
}

/** Clauses in the order of their last issue, and where those of each issue begin. */
function clauseTable(name: string, clauses: readonly Owned[], issues: number): string {
  const last = ({ clause }: Owned) => Math.max(...clause.map(({ issue }) => issue))
  const sorted = clauses.toSorted((one, other) => last(one) - last(other))
  const from = Array.from({ length: issues + 1 }, (_, issue) => sorted.filter((one) => last(one) < issue).length)
  const rows = sorted.map(({ owner, bonus, clause }) =>
    list([
      owner,
      bonus,
      clause.length,
      list(clause.map(({ issue }) => issue)),
      list(clause.map(({ options }) => options)),
    ]),
  )
  return `static const struct clause ${name}[] = ${list([...rows, '{0}'])};\nstatic const int ${name}_FROM[] = ${list(from)};`
}

const list = (values: readonly (number | string)[]): string => `{${values.join(', ')}}`
