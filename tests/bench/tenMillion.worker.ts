/** Builds and counts a space of ten million packages, and says how long each part took. */
import { parentPort } from 'node:worker_threads'
import { frontier } from '@red-lines/shared/analysis/frontier.ts'
import { type Seat, spaceOf } from '@red-lines/shared/analysis/space.ts'
import { countByCoalition, type Demand } from '@red-lines/shared/analysis/winSets.ts'
import { drawBelow } from '@red-lines/shared/game/chance.ts'
import type { Clause } from '@red-lines/shared/scenario/condition.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'

const SIZES = [5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2, 2, 2, 2]
const CLAUSES = 6
const LINES = 8
const sides = ['north', 'east', 'south', 'west'].map((side) => side as SideId)

const below = (count: number, ...of: readonly (string | number)[]): number => drawBelow(count, 1, 0, of.join(' '))

const clause = (...of: readonly (string | number)[]): Clause =>
  [0, 1, 2].map((atom) => {
    const issue = below(SIZES.length, ...of, 'issue', atom)
    return { issue, options: 1 + below((1 << (SIZES[issue] ?? 2)) - 2, ...of, 'options', atom) }
  })

const seat = (side: SideId): Seat => ({
  side,
  scores: SIZES.map((size, issue) => Array.from({ length: size }, (_, option) => below(100, side, issue, option))),
  clauses: Array.from({ length: CLAUSES }, (_, at) => ({
    id: `${side}-${at}`,
    clause: clause(side, 'clause', at),
    bonus: below(100, side, 'bonus', at) - 50,
  })),
  redLines: Array.from({ length: LINES }, (_, at) => ({
    id: `${side}-line-${at}`,
    kind: 'hard',
    declared: true,
    forbids: [clause(side, 'line', at)],
  })),
  hostValue: {},
})

const rules = {
  sides,
  issues: SIZES.map((size, issue) => ({
    id: `issue-${issue}`,
    options: Array.from({ length: size }, (_, option) => ({ id: `option-${option}` })),
    statusQuo: 0,
    interim: [],
  })),
  agreement: { mustSign: sides, atLeast: sides.length },
  sponsorships: [],
  guarantees: [],
}
const demands = sides.map((side): Demand => ({ side, atLeast: 700, lines: {} }))

const start = performance.now()
const space = spaceOf(rules, sides.map(seat), { signatories: sides, credibility: {}, worthModifiers: [], host: null })
const built = performance.now()
const { counts } = countByCoalition(space, demands)
const counted = performance.now()
const efficient = frontier(space).ids.length
const done = performance.now()
parentPort?.postMessage({
  packages: space.packages,
  inEveryWinSet: counts.at(-1),
  efficient,
  buildMs: Math.round(built - start),
  countMs: Math.round(counted - built),
  frontierMs: Math.round(done - counted),
})
