/**
 * `npm run analyze -- FILE|ID [--seed 1] [--round R] [--json]`: counts and compares every package at one moment of a war
 * in which nothing is agreed: at the talks of round R, or of the last one. Ends with 2 when there is nothing to analyze.
 */
import { parseArgs } from 'node:util'
import { warOf } from '@red-lines/shared/analysis/war.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { analyzeState, POINTS, type StateAnalysis } from './analyzeState.ts'
import { scenarioNamed } from './check/scenarioNamed.ts'

const USAGE = 'Usage: npm run analyze -- FILE|ID [--seed 1] [--round R] [--json]'

type Asked = {
  readonly named: string
  readonly seed: number
  /** null: the last one */
  readonly round: number | null
  readonly json: boolean
}

/** What the command line asks for, or what is wrong with it. */
function asked(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: { type: 'string', default: '1' },
        round: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [named, ...more] = positionals
    if (named === undefined || more.length > 0)
      return 'Name one scenario: a folder, its scenario.json, or an id of ours.'
    const seed = Number(values.seed)
    const round = values.round === undefined ? null : Number(values.round)
    if (!Number.isInteger(seed) || seed < 0) return '--seed takes a whole number from 0 on.'
    if (round !== null && (!Number.isInteger(round) || round < 1)) return '--round takes a whole number from 1 on.'
    return { named, seed, round, json: values.json }
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

/** The analysis for people. */
function textOf(analysis: StateAnalysis): string {
  const sides = Object.keys(analysis.sides) as (keyof StateAnalysis['sides'])[]
  const all = analysis.coalitions.at(-1)?.packages ?? 0
  const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)
  const count = (packages: number) => packages.toLocaleString('en').padStart(12)
  const { solutions, ms } = analysis
  return [
    `${analysis.scenario}, seed ${analysis.seed}, round ${analysis.round}: ${analysis.packages.toLocaleString('en')} packages, ${analysis.frontier.toLocaleString('en')} of them on the Pareto frontier`,
    '',
    'fighting on, mandate, and what the others could agree on if the side left:',
    ...sides.map((side) => {
      const { fightingOn, mandate, frees } = of(analysis.sides, side)
      return `  ${side}: ${fightingOn}, ${mandate}, ${frees === null ? 'nothing' : `${(100 * frees).toFixed(1)} % of it is freed`}`
    }),
    '',
    'packages in the win-sets of all of these sides:',
    ...analysis.coalitions.map(
      ({ sides: some, packages }) => `${count(packages)}  ${some.join(', ') || '(no demands)'}`,
    ),
    '',
    'of the packages in every win-set, by option:',
    ...analysis.options.map(
      ({ issue, option, packages }) => `${count(packages)}  ${share(packages, all).padStart(7)}  ${issue} = ${option}`,
    ),
    '',
    ...(solutions === null
      ? ['No package that every home would ratify is at least as good as fighting on for all: no solutions.']
      : [
          `${solutions.rational.toLocaleString('en')} packages that every home would ratify leave nobody below fighting on`,
          `ideal gains: ${sides.map((side) => `${side} ${of(solutions.idealGains, side)}`).join(', ')}`,
          ...POINTS.map((name) => {
            const { package: terms, worth, ties } = solutions.points[name]
            const worths = sides.map((side) => `${side} ${of(worth, side)}`).join(', ')
            const answers = Object.entries(terms).map(([issue, option]) => `${issue} = ${option}`)
            return `${name}: ${worths}${ties > 1 ? `, first of ${ties} that tie` : ''}\n    ${answers.join(', ')}`
          }),
        ]),
    '',
    `space ${ms.space} ms, counts ${ms.counts} ms, frontier ${ms.frontier} ms, solutions ${ms.solutions} ms`,
  ].join('\n')
}

function run({ named, seed, round, json }: Asked): void {
  const read = scenarioNamed(named)
  if (!read.ok) {
    console.error(read.says)
    process.exitCode = 2
    return
  }
  const war = warOf(read.scenario, seed)
  const state = round === null ? war.at(-1) : war[round - 1]
  if (state === undefined) {
    console.error(`In seed ${seed} there are talks in rounds 1 to ${war.length} only.`)
    process.exitCode = 2
    return
  }
  const analysis = analyzeState(state)
  console.log(json ? JSON.stringify(analysis, null, 2) : textOf(analysis))
}

const wish = asked(process.argv.slice(2))
if (typeof wish === 'string') {
  console.error(`${wish}\n${USAGE}`)
  process.exitCode = 2
} else run(wish)
