import { draw } from '@red-lines/shared/game/chance.ts'
import { Command } from '@red-lines/shared/game/command.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { isRefusal } from '@red-lines/shared/game/decision.ts'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { meter, onMeter, total } from '@red-lines/shared/game/meter.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { publicView, seatView } from '@red-lines/shared/game/view.ts'
import { packageCount, packageId, packageOf } from '@red-lines/shared/scenario/package.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyWishes } from '../support/arbitraries.ts'
import { stateHash } from '../support/stateHash.ts'
import { consulting } from '../support/story.ts'
import { arden, mora, well } from '../support/well.ts'

const RUNS = { numRuns: 150, seed: 20_251_201 }

type Played = {
  readonly state: State
  readonly facts: readonly GameEvent[]
  readonly granted: number
  readonly refused: number
}

function play(wishes: Parameters<Parameters<typeof anyWishes.map>[0]>[0], start: State = consulting()): Played {
  return wishes.reduce<Played>(
    ({ state, facts, granted, refused }, [by, command]) => {
      const decision = decide(state, command, by)
      if (isRefusal(decision)) return { state, facts, granted, refused: refused + 1 }
      return {
        state: decision.reduce(evolve, state),
        facts: facts.concat(decision),
        granted: granted + 1,
        refused,
      }
    },
    { state: start, facts: [], granted: 0, refused: 0 },
  )
}

test('RE2 every wish is answered with facts or a reason, in every stage, and every state can be shown', () => {
  const stages = new Set<string>()
  const types = new Set<string>()
  let granted = 0
  let refused = 0
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const played = play(wishes)
      for (const [, command] of wishes) expect(Command.safeParse(command).success).toBe(true)
      publicView(played.state)
      for (const side of well.sides) seatView(played.state, side)
      stages.add(played.state.stage.name)
      for (const fact of played.facts) types.add(fact.type)
      granted += played.granted
      refused += played.refused
    }),
    RUNS,
  )
  // a test of the test: it went to many places, by wishes of which many were granted
  expect(granted / (granted + refused)).toBeGreaterThan(0.2)
  expect(granted / (granted + refused)).toBeLessThan(0.8)
  expect([...stages].toSorted()).toEqual(['consult', 'over', 'talks', 'worldTurn'])
  expect(types.size).toBeGreaterThan(25)
})

test('RE1 the same facts give the same state, also from their written form', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const { state, facts } = play(wishes)
      const written: GameEvent[] = JSON.parse(JSON.stringify(facts))
      expect(stateHash(written.reduce(evolve, consulting()))).toBe(stateHash(state))
    }),
    RUNS,
  )
})

test('PS4 causes add up in every turn of every game', () => {
  let turns = 0
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      for (const turn of play(wishes).state.turns) {
        turns += 1
        for (const side of well.sides) {
          const [before, now] = [of(turn.before.standing, side), of(turn.after.standing, side)]
          const causes = of(turn.causes, side)
          expect(before.weariness + total(causes, 'weariness')).toBe(now.weariness)
          expect(before.backlash + total(causes, 'backlash')).toBe(now.backlash)
          expect(onMeter(before, causes).reduce((sum, cause) => sum + cause.onMeter, meter(before))).toBe(now.pressure)
          for (const value of [now.weariness, now.backlash, now.pressure]) {
            expect(Number.isInteger(value)).toBe(true)
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(10_000)
          }
        }
      }
    }),
    RUNS,
  )
  expect(turns).toBeGreaterThan(40)
})

test('PS3 more of a stream never lowers the meter', () => {
  const stream = fc.nat(10_000)
  fc.assert(
    fc.property(stream, stream, stream, (weariness, backlash, more) => {
      const raised = { weariness: Math.max(weariness, more), backlash }
      expect(meter(raised)).toBeGreaterThanOrEqual(meter({ weariness, backlash }))
      expect(meter({ weariness, backlash })).toBeGreaterThanOrEqual(Math.max(weariness, backlash))
    }),
    RUNS,
  )
})

/** What Arden may do in private while Veld is not concerned. */
const privateActs = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('keepDraft' as const),
      draft: fc.constant('one'),
      name: fc.string({ minLength: 1, maxLength: 12 }).filter((name) => name.trim() !== ''),
      terms: fc.constant([1, 1, 1, 1]),
    }),
    fc.record({
      type: fc.constant('guess' as const),
      about: fc.constant(mora),
      priorities: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
      redLines: fc.constant([]),
    }),
    fc.constant({ type: 'poll' as const }),
    fc.record({
      type: fc.constant('speak' as const),
      to: fc.constant(mora),
      words: fc.record({ kind: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 12 }) }),
    }),
    fc.record({
      type: fc.constant('propose' as const),
      terms: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(1)).map((options) => [...options]),
      to: fc.constant([mora]),
      secret: fc.constant(true),
      answers: fc.constant(null),
      conditional: fc.constant(false),
      words: fc.record({ kind: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 12 }) }),
    }),
  ),
  { minLength: 1, maxLength: 8 },
)

/** All that leaves for everybody and for one seat that is not concerned. */
const seenBy = (state: State, side: (typeof well.sides)[number]): string =>
  JSON.stringify([publicView(state), seatView(state, side)])

test('SE5 what a seat receives does not depend on what others do in private, before and after a world turn', () => {
  let acts = 0
  fc.assert(
    fc.property(anyWishes, privateActs, (wishes, secrets) => {
      const common = play(wishes.filter(([by, { type }]) => by !== arden || type === 'ready')).state
      const busy = play(
        secrets.map((command) => [arden, command] as const),
        common,
      )
      acts += busy.granted
      const veld = well.sides[1]
      if (veld === undefined) throw new Error('three sides')
      expect(seenBy(busy.state, veld)).toBe(seenBy(common, veld))
      const clock = [['clock', { type: 'advance' as const }] as const]
      expect(seenBy(play(clock, busy.state).state, veld)).toBe(seenBy(play(clock, common).state, veld))
      // the positive control: the receiver of a secret does see a difference
      if (busy.facts.some(({ type }) => type === 'spoke' || type === 'proposed')) {
        expect(seenBy(busy.state, mora)).not.toBe(seenBy(common, mora))
      }
    }),
    RUNS,
  )
  expect(acts).toBeGreaterThan(100)
})

test('CH1 a draw depends on seed, round, stream and count alone, and spreads evenly', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(20), fc.string({ maxLength: 12 }), fc.nat(9), (seed, round, stream, k) => {
      expect(draw(seed, round, stream, k)).toBe(draw(seed, round, stream, k))
    }),
    RUNS,
  )
  const buckets = new Array<number>(16).fill(0)
  for (let seed = 0; seed < 16_000; seed += 1) {
    const bucket = draw(seed, 3, 'front') >>> 28
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  expect(Math.min(...buckets)).toBeGreaterThan(850)
  expect(Math.max(...buckets)).toBeLessThan(1_150)
})

test('a package and its number are each other’s inverse', () => {
  const sizes = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(sizes, fc.nat(), (options, any) => {
      const issues = options.map((size) => ({ options: new Array(size).fill(0) }))
      const id = any % packageCount(issues)
      expect(packageId(issues, packageOf(issues, id))).toBe(id)
    }),
    RUNS,
  )
})
