import { score } from '@red-lines/shared/game/score.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { worthNow, worthParts } from '@red-lines/shared/game/valuation.ts'
import { publicView } from '@red-lines/shared/game/view.ts'
import { mandate, reservationValue } from '@red-lines/shared/game/winSet.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import {
  ALL,
  begun,
  begunIn,
  feltInTurn,
  full,
  injectOf,
  nextRound,
  pulled,
  RUSSIA,
  rounds,
  scenario,
  still,
  turned,
  UKRAINE,
  withHome,
  withIndicator,
  words,
} from '../../support/ukraine.ts'

const withFront = (state: State, points: number): State => ({ ...state, front: points * 100 })
const russia = of(scenario.bySide, RUSSIA)

test('claim 1: the price that Russia has paid weighs on fighting on, and grows every round', () => {
  const start = begunIn(still())
  expect(of(start.homes, RUSSIA).losses).toBe(5_500)
  expect(reservationValue(withHome(start, RUSSIA, { losses: 0 }), RUSSIA) - reservationValue(start, RUSSIA)).toBe(66)
  let state = start
  for (let round = 1; round <= 4; round += 1) {
    const before = of(state.homes, RUSSIA).losses
    state = nextRound(state)
    expect(of(state.homes, RUSSIA).losses).toBeGreaterThan(before + 200)
  }
})

test('claim 2: the whole front at its limit is worth less to Russia than its losses so far', () => {
  const start = begunIn(still())
  const limit = scenario.world.front.limit / 100
  const gain = reservationValue(withFront(start, limit), RUSSIA) - reservationValue(withFront(start, 0), RUSSIA)
  const loss = reservationValue(withHome(start, RUSSIA, { losses: 0 }), RUSSIA) - reservationValue(start, RUSSIA)
  expect(gain).toBeGreaterThan(0)
  expect(gain).toBeLessThan(loss / 2)
})

test('claim 3: the Russian brief names the gap between aim and result, and that an end must look like a gain', () => {
  const brief = words.sides.russia?.brief
  expect(brief?.situation).toContain('far smaller than expected in 2022')
  expect(brief?.interests[0]?.title).toBe('A gain that can be shown')
})

test('claim 4: nearly four years of losses stand on the first page, and losses never win points', () => {
  expect(words.introduction).toContain('nearly four years')
  const start = begun()
  for (const side of ALL) {
    expect(reservationValue(withHome(start, side, { losses: 100 }), side)).toBeLessThan(
      reservationValue(withHome(start, side, { losses: 0 }), side),
    )
    for (const other of ALL)
      expect(score(withHome(start, other, { losses: 100 }), side).total).toBeLessThanOrEqual(score(start, side).total)
  }
})

test('claim 5: a million killed and wounded is a fact with its source, and the ground for where Russia starts', () => {
  const fact = words.facts.find(({ item }) => item === 'Russian military losses')
  expect(fact?.value).toContain('about one million killed and wounded')
  expect(fact?.sources).toEqual(['B6'])
  expect(russia.start).toMatchObject({ weariness: 3_000, losses: 5_500 })
  expect(Math.max(...ALL.map((side) => of(scenario.bySide, side).start.losses))).toBe(russia.start.losses)
})

test('claim 6: a front at its limit falls back by itself, although Russia presses on', () => {
  let state = { ...withFront(begunIn(still()), 60), aid: scenario.world.aid.neutral }
  const path: number[] = []
  for (let round = 1; round <= 7; round += 1) {
    state = { ...nextRound(state), aid: scenario.world.aid.neutral }
    path.push(state.front)
  }
  expect(path).toEqual(path.toSorted((one, other) => other - one))
  expect(path.at(-1)).toBeLessThan(2_000)
})

test('claim 7: a round of attacks changes what fighting on is worth by a few points only', () => {
  const start = begunIn(still())
  const attacked = turned(pulled(start, RUSSIA, 'press-on'))
  const held = turned(pulled(start, RUSSIA, 'hold-fire-line'))
  expect(attacked.front).toBeGreaterThan(held.front)
  const sameLosses = { ...attacked, homes: held.homes }
  expect(reservationValue(sameLosses, RUSSIA) - reservationValue(held, RUSSIA)).toBeGreaterThan(0)
  expect(reservationValue(sameLosses, RUSSIA) - reservationValue(held, RUSSIA)).toBeLessThanOrEqual(3)
})

test('claim 8: full momentum for a whole game moves Russia by at most one step on the map', () => {
  const start = begun()
  const limit = scenario.world.front.limit / 100
  const swing = reservationValue(withFront(start, limit), RUSSIA) - reservationValue(withFront(start, 0), RUSSIA)
  const steps = [
    ['freeze', 'special-zone'],
    ['special-zone', 'leave-donbas'],
  ].map(
    ([from = '', to = '']) =>
      worthNow(start, RUSSIA, full({ territory: to, nato: 'never' })) -
      worthNow(start, RUSSIA, full({ territory: from, nato: 'never' })),
  )
  expect(swing).toBeLessThanOrEqual(Math.min(...steps))
})

test('claim 9: a front that moves Russia’s way costs Russia lives and patience', () => {
  const start = begunIn(still())
  const forward = turned(withFront(start, 20))
  const back = turned(withFront(start, -20))
  expect(feltInTurn(forward, RUSSIA, 'weariness', 'standing', 'price-of-attack')).toBeGreaterThan(0)
  expect(feltInTurn(back, RUSSIA, 'weariness', 'standing', 'price-of-attack')).toBe(0)
  const lossesOf = (state: State) => of(state.homes, RUSSIA).losses - of(start.homes, RUSSIA).losses
  // a front that goes against Russia makes the round itself dearer; without that the attacker pays more
  const level = turned(withFront(start, 0))
  expect(lossesOf(forward)).toBe(lossesOf(level) + 150)
})

test('claim 10: without recruits the front cannot stay beyond 20, and a card cuts them', () => {
  const pressing = withFront(begunIn(still()), 60)
  expect(turned(withIndicator(pressing, 'recruits', 30)).front).toBe(2_000)
  expect(turned(withIndicator(pressing, 'recruits', 60)).front).toBeGreaterThan(2_000)
  const [outcome] = injectOf('e08-recruits-fall-short').outcomes
  expect(outcome?.effects.some((effect) => effect.on === 'indicator' && effect.indicator === 'recruits')).toBe(true)
})

test('claim 11: war fatigue in Russia grows each round, in sight of everyone', () => {
  const start = begunIn(still())
  const then = turned(start)
  expect(feltInTurn(then, RUSSIA, 'weariness', 'war')).toBeGreaterThan(5)
  const seen = publicView(then)
  const bulletin = seen.bulletins.at(-1)?.meters[RUSSIA]
  expect(bulletin?.causes.some(({ kind, onMeter }) => kind === 'war' && onMeter > 0)).toBe(true)
})

test('claim 12: in forty games of default posture nobody breaks through', () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    let state = { ...begunIn(still({ world: scenario.world }), seed), aid: scenario.world.aid.neutral }
    for (let round = 1; round < scenario.rounds; round += 1) {
      state = { ...nextRound(state), aid: scenario.world.aid.neutral }
      expect(state.front, `seed ${seed}, round ${round}`).toBeGreaterThan(-3_000)
      expect(state.front, `seed ${seed}, round ${round}`).toBeLessThan(4_000)
    }
  }
})

test('claim 13: every round of war adds to the technology gap', () => {
  const start = begunIn(still())
  expect(start.indicators['tech-lag']).toBe(0)
  expect(rounds(start, 3).indicators['tech-lag']).toBe(3_000)
})

test('claim 14: the gap costs Russia in the end, and relief from sanctions wins some of it back', () => {
  const start = begun()
  const technology = (state: State) =>
    (score(state, RUSSIA).terms.find(({ id }) => id === 'technology')?.points ?? 1) + 0
  expect(technology(start)).toBe(0)
  expect(technology(withIndicator(start, 'tech-lag', 80))).toBe(-32)
  const setting = { signatories: ALL, credibility: {}, worthModifiers: [], host: null }
  const clausesOf = (sanctions: string) =>
    worthParts(russia, scenario, full({ sanctions, guarantees: 'paper' }), setting)
      .filter((part) => part.of === 'clause')
      .map(({ clause, points }) => [clause, points])
  expect(clausesOf('staged-snapback')).toContainEqual(['technology-returns', 20])
  expect(clausesOf('until-proven')).not.toContainEqual(['technology-returns', 20])
})

test('claim 15: a stagnating economy wears Russia down, and bad news deepens it', () => {
  const start = begunIn(still())
  expect(feltInTurn(turned(start), RUSSIA, 'weariness', 'standing', 'stagnation')).toBeGreaterThan(0)
  expect(feltInTurn(turned(withIndicator(start, 'economy', 20)), RUSSIA, 'weariness', 'standing', 'stagnation')).toBe(0)
  for (const id of ['e05-oil-discount', 'e15-rouble-slides'])
    expect(injectOf(id).outcomes[0]?.effects).toContainEqual(
      expect.objectContaining({ on: 'indicator', indicator: 'economy', amount: expect.any(Number) }),
    )
})

test('claim 16: the longer the war, the less is left for Russia', () => {
  let state = begunIn(still())
  const cost: number[] = []
  for (let round = 1; round <= 4; round += 1) {
    const now = score(state, RUSSIA)
    cost.push(now.warCost + (now.terms.find(({ id }) => id === 'technology')?.points ?? 0))
    state = nextRound(state)
  }
  expect(cost.map((points) => points + 0)).toEqual([0, -12, -24, -36])
})

test('claim 27: weariness lowers what Russia’s home would ratify', () => {
  const start = begun()
  expect(mandate(withHome(start, RUSSIA, { weariness: 70 }), RUSSIA)).toBeLessThan(
    mandate(withHome(start, RUSSIA, { weariness: 30 }), RUSSIA) - 50,
  )
})

test('claim 55: at the end of a war without a deal, losses outweigh the front for both armies', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const end = rounds(begunIn(still({ world: scenario.world }), seed), scenario.rounds)
    expect(end.stage).toMatchObject({ name: 'over', outcome: { kind: 'warContinues' } })
    for (const side of [RUSSIA, UKRAINE]) {
      const value = reservationValue(end, side)
      const front = value - reservationValue({ ...end, front: 0 }, side)
      const losses = value - reservationValue(withHome(end, side, { losses: 0 }), side)
      expect(losses, `${side}, seed ${seed}`).toBeLessThan(-60)
      expect(Math.abs(front), `${side}, seed ${seed}`).toBeLessThan(-losses / 2)
    }
  }
})
