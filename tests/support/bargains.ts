import type { Seat } from '@red-lines/shared/analysis/space.ts'
import type { Demand } from '@red-lines/shared/analysis/winSets.ts'
import type { LineStatus } from '@red-lines/shared/game/state.ts'
import { type Setting, worth } from '@red-lines/shared/game/valuation.ts'
import type { Clause } from '@red-lines/shared/scenario/condition.ts'
import { type Package, packageCount, packageOf } from '@red-lines/shared/scenario/package.ts'
import type { BonusClause, Issue, PackageRules, RedLine } from '@red-lines/shared/scenario/scenario.ts'
import { bySide, type SideId } from '@red-lines/shared/scenario/sides.ts'
import fc from 'fast-check'

/** Everything that the analysis is given: an agenda, some seats, what they ask for, and the setting that they judge in. */
export type Bargain = {
  readonly rules: PackageRules
  readonly seats: readonly Seat[]
  readonly setting: Setting
  /** of some of the seats */
  readonly demands: readonly Demand[]
  /** by seat: what it has without a deal */
  readonly disagreement: readonly number[]
  readonly deal: Package
}

/** Mostly few packages, to be walked often; now and then so many that half an agenda has more than 32 answers. */
const anyAgenda: fc.Arbitrary<readonly Issue[]> = fc
  .record({
    wanted: fc.array(fc.noBias(fc.integer({ min: 2, max: 6 })), { minLength: 1, maxLength: 6, size: 'max' }),
    most: fc.constantFrom(60, 300, 2_500),
  })
  .map(({ wanted, most }) => {
    const sizes: number[] = []
    for (const size of wanted) if (packageCount(agendaOf([...sizes, size])) <= most) sizes.push(size)
    return agendaOf(sizes)
  })

const agendaOf = (sizes: readonly number[]): readonly Issue[] =>
  sizes.map((size, issue) => ({
    id: `issue-${issue}`,
    options: Array.from({ length: size }, (_, option) => ({ id: `option-${option}` })),
    statusQuo: 0,
    interim: [],
  }))

const MOST_LINES = 4

/** Few different points make ties and duplicates; many make products that doubles cannot hold. */
const anyReach = fc.constantFrom(1, 3, 20, 10_000)
const pointsWithin = (reach: number) => fc.noBias(fc.integer({ min: -reach, max: reach }))

export const anyBargain: fc.Arbitrary<Bargain> = fc
  .record({ issues: anyAgenda, sideCount: fc.integer({ min: 2, max: 8 }), reach: anyReach })
  .chain(({ issues, sideCount, reach }) => {
    const sides = Array.from({ length: sideCount }, (_, at) => `side-${at}` as SideId)
    const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: sideCount, maxLength: sideCount })
    const anySides = (least: number) => fc.subarray(sides, { minLength: least })
    const anyOption = fc
      .nat(issues.length - 1)
      .chain((issue) => fc.record({ issue: fc.constant(issue), option: optionIn(issues, issue) }))
    const anyRules = fc.record({
      sides: fc.constant(sides),
      issues: fc.constant(issues),
      agreement: fc.constant({ mustSign: sides, atLeast: sideCount }),
      sponsorships: fc.array(
        anyOption.chain((held) =>
          fc.record({
            issue: fc.constant(held.issue),
            option: fc.constant(held.option),
            sponsors: anySides(1),
            fallback: optionIn(issues, held.issue),
          }),
        ),
        { maxLength: 3 },
      ),
      guarantees: fc.array(
        anyOption.chain((held) =>
          fc.record({
            issue: fc.constant(held.issue),
            option: fc.constant(held.option),
            guarantors: anySides(1),
            unreliable: optionIn(issues, held.issue),
          }),
        ),
        { maxLength: 2 },
      ),
    })
    const anySetting = fc.record({
      signatories: anySides(0),
      credibility: each(fc.integer({ min: 0, max: 10_000 })).map((trust) =>
        bySide(sides, (side) => trust[sides.indexOf(side)] ?? 0),
      ),
      worthModifiers: fc.array(
        anyOption.chain(({ issue, option }) =>
          fc.record({
            issue: fc.constant(issue),
            option: fc.constant(option),
            percent: fc.integer({ min: 0, max: 200 }),
            lastRound: fc.constant(1),
          }),
        ),
        { maxLength: 2 },
      ),
      host: fc.constantFrom(null, 'inn', 'mill'),
    })
    return fc
      .record({
        rules: anyRules,
        setting: anySetting,
        all: each(anySeat(issues, reach)),
        // a browser counts for its own seat alone, the server for all
        seated: fc.oneof({ weight: 4, arbitrary: fc.constant(sides) }, { weight: 1, arbitrary: anySides(1) }),
        demanding: each(fc.boolean()),
        statuses: each(fc.array(fc.boolean(), { minLength: MOST_LINES, maxLength: MOST_LINES })),
        asks: each(fc.noBias(fc.nat())),
        without: each(fc.noBias(fc.nat())),
        twins: fc.nat(4).map((pick) => pick === 0),
        deal: fc.noBias(fc.nat()),
      })
      .map(({ rules, setting, all, seated, demanding, statuses, asks, without, twins, deal }): Bargain => {
        const seats = seated.map((side, at): Seat => {
          const own = all[twins ? 0 : at] ?? NOBODY
          return { ...own, side, redLines: own.redLines.map((line) => ({ ...line, id: `${side}-${line.id}` })) }
        })
        const size = packageCount(issues)
        /** the least that a few packages are worth to the seat, or just more or less: the edge is where mistakes are */
        const about = (seat: Seat, pick: number) => {
          const few = [pick, 2 * pick + 1, 3 * pick + 2, 5 * pick + 3].slice(0, 1 + (pick % 4))
          const worths = few.map((one) => worth(seat, rules, packageOf(issues, one % size), setting))
          return Math.min(...worths) + (Math.floor(pick / size) % 3) - 1
        }
        const demands = seats.map(
          (seat, at): Demand => ({
            side: seat.side,
            atLeast: about(seat, asks[at] ?? 0),
            lines: Object.fromEntries(
              seat.redLines.map((line, which) => [line.id, statusOf(line, statuses[at]?.[which] ?? true)]),
            ),
          }),
        )
        const some = demands.filter((_, at) => demanding[at])
        return {
          rules,
          setting,
          seats,
          demands: some.length === 0 ? demands : some,
          disagreement: seats.map((seat, at) => about(seat, without[at] ?? 0)),
          deal: packageOf(issues, deal % size),
        }
      })
  })

const optionIn = (issues: readonly Issue[], issue: number) => fc.nat((issues[issue]?.options.length ?? 1) - 1)

type Own = Omit<Seat, 'side'>
const NOBODY: Own = { scores: [], clauses: [], hostValue: {}, redLines: [] }

function anySeat(issues: readonly Issue[], reach: number): fc.Arbitrary<Own> {
  const points = pointsWithin(reach)
  const forbids = fc.array(anyClause(issues), { minLength: 1, maxLength: 2 })
  const anyLine: fc.Arbitrary<RedLine> = fc.oneof(
    fc.record({ id: fc.constant('line'), declared: fc.boolean(), forbids, kind: fc.constant('hard') }),
    fc.record({
      id: fc.constant('line'),
      declared: fc.boolean(),
      forbids,
      kind: fc.constant('until'),
      bendsWhen: fc.constant(NEVER_ASKED),
      given: fc.array(anyClause(issues), { maxLength: 2 }),
    }),
    fc.record({
      id: fc.constant('line'),
      declared: fc.boolean(),
      forbids,
      kind: fc.constant('forced'),
      appearsWhen: fc.constant(NEVER_ASKED),
    }),
  )
  return fc.record({
    scores: fc.tuple(
      ...issues.map(({ options }) => fc.array(points, { minLength: options.length, maxLength: options.length })),
    ),
    clauses: fc
      .array(fc.record({ clause: anyClause(issues), bonus: points }), { maxLength: 6 })
      .map((clauses): readonly BonusClause[] => clauses.map((one, at) => ({ ...one, id: `clause-${at}` }))),
    hostValue: fc.record({ inn: points }),
    redLines: fc
      .array(anyLine, { maxLength: MOST_LINES })
      .map((lines) => lines.map((line, at) => ({ ...line, id: `${line.kind}-${at}` }))),
  })
}

/** One to three atoms, on different issues or on the same one. */
const anyClause = (issues: readonly Issue[]): fc.Arbitrary<Clause> =>
  fc.array(
    fc.nat(issues.length - 1).chain((issue) =>
      fc.record({
        issue: fc.constant(issue),
        options: fc.integer({ min: 1, max: (1 << (issues[issue]?.options.length ?? 1)) - 2 }),
      }),
    ),
    { minLength: 1, maxLength: 3 },
  )

/** The statuses are given with the demands; what they follow from is the engine's business. */
const NEVER_ASKED = { gauge: { of: 'round' }, op: '>', value: 99 } as const

function statusOf({ kind }: RedLine, binds: boolean): LineStatus {
  if (binds || kind === 'hard') return 'active'
  return kind === 'until' ? 'bends' : 'dormant'
}
