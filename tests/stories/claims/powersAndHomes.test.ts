import { decide } from '@red-lines/shared/game/decide.ts'
import { score } from '@red-lines/shared/game/score.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { optionWorth, settingOf, worthParts } from '@red-lines/shared/game/valuation.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import {
  ALL,
  after,
  begun,
  begunIn,
  crossed,
  EUROPE,
  feltInTurn,
  full,
  injectOf,
  inTalks,
  issueAt,
  nextRound,
  optionAt,
  proposed,
  pulled,
  RUSSIA,
  ratified,
  rounds,
  scenario,
  scoreOf,
  still,
  turned,
  UKRAINE,
  US,
  weary,
  withHome,
  withIndicator,
  words,
} from '../../support/ukraine.ts'

const credibility = (state: State, side: SideId) => of(state.homes, side).credibility / 100
const indicator = (state: State, id: string) => (state.indicators[id] ?? 0) / 100
const ready = (state: State): State =>
  (
    [
      [RUSSIA, 74],
      [UKRAINE, 72],
      [US, 58],
      [EUROPE, 62],
    ] as const
  ).reduce((now, [side, weariness]) => withHome(now, side, { weariness, backlash: 0 }), state)

test('claim 32: while supply flows nobody breaks through; after three rounds without, the front may break', () => {
  const storm = (state: State): State => turned({ ...state, front: 6_000, aid: state.aid })
  const supplied = storm({ ...begunIn(still()), aid: 5_000 })
  expect(supplied.front).toBe(4_000)
  const dry = (count: number) =>
    storm(
      Array.from({ length: count }).reduce<State>((now) => ({ ...nextRound(now), aid: 0 }), {
        ...begunIn(still()),
        aid: 0,
      }),
    )
  expect(indicator(dry(1), 'supply-gap')).toBe(2)
  expect(dry(1).front).toBe(4_000)
  expect(dry(3).front).toBeGreaterThan(4_000)
})

test('claim 33: aid is more than money: intelligence is Washington’s alone, and its pause is felt at the front', () => {
  const start = begunIn(still())
  const promised = after(start, US, { type: 'promise', deal: 'intelligence-stays-on' })
  const broken = turned(pulled(promised, US, 'slow-aid'))
  expect(broken.promises[0]?.status).toBe('broken')
  expect(credibility(broken, US)).toBeLessThan(credibility(turned(promised), US))
  const paused = turned(after(start, 'facilitator', { type: 'inject', inject: 'e03-washington-pauses', target: null }))
  expect(paused.aid - turned(start).aid).toBe(-1_500)
  expect(paused.front - turned(start).front).toBe(600)
  expect(words.sides.us?.levers['raise-aid']?.say).toContain('Arms, ammunition and intelligence')
  const intelligence = ALL.filter((side) => JSON.stringify(words.sides[side]?.levers).includes('ntelligence'))
  expect(intelligence).toEqual([US])
})

test('claim 34: American aid slips away when nobody acts, and faster when Washington slows it', () => {
  const start = begunIn(still())
  expect(turned(start).aid - start.aid).toBe(-250)
  expect(turned(pulled(start, US, 'slow-aid')).aid - start.aid).toBe(-1_250)
  expect(turned(pulled(start, US, 'hold-aid')).aid - start.aid).toBe(0)
})

test('claim 35: Washington may send two texts a round, the others one', () => {
  for (const side of ALL) {
    const first = proposed(inTalks(begun()), side, full({ nato: 'silence' }))
    const second = decide(
      first,
      {
        type: 'propose',
        terms: full({ nato: 'never' }),
        to: ALL.filter((other) => other !== side),
        secret: false,
        answers: null,
        conditional: false,
        words: { kind: 'text', text: 'And one more.' },
      },
      side,
    )
    if (side === US) expect(Array.isArray(second)).toBe(true)
    else expect(second).toEqual({ code: 'texts-used-up', allowed: 1 })
  }
})

test('claim 36: while Washington does not say what it will do, the front is harder to foresee', () => {
  const spread = (lever: string | null) => {
    const ends = Array.from({ length: 80 }, (_, seed) => {
      const start = begunIn({ ...scenario, injectChance: 0 }, seed + 1)
      return turned(lever === null ? start : pulled(start, US, lever)).front
    })
    return Math.max(...ends) - Math.min(...ends)
  }
  expect(spread(null)).toBeGreaterThan(spread('hold-aid') * 1.4)
})

test('claim 37: Europe sends nobody before the guns are silent', () => {
  for (const sequence of ['step-by-step', 'settlement-first'])
    expect(crossed(weary(100), EUROPE, full({ guarantees: 'european-force', sequence }))).toContain(
      'force-after-silence',
    )
  for (const sequence of ['silence-first', 'at-signature'])
    expect(crossed(begun(), EUROPE, full({ guarantees: 'european-force', sequence }))).not.toContain(
      'force-after-silence',
    )
})

test('claim 38: a European force that Washington does not sign for is worth half', () => {
  const state = ALL.reduce((now, side) => withHome(now, side, { credibility: 60 }), begun())
  const gain = (signatories: readonly SideId[]) =>
    optionWorth(
      of(scenario.bySide, UKRAINE),
      scenario,
      issueAt('guarantees'),
      optionAt('guarantees', 'european-force'),
      settingOf(state, signatories),
    ) - scoreOf(UKRAINE, 'guarantees', 'paper')
  expect(gain(ALL)).toBe(42)
  expect(gain([RUSSIA, UKRAINE, EUROPE])).toBe(21)
})

test('claim 39: above a nuclear risk of 60 Europe dares to send half as much', () => {
  for (const [lever, most] of [
    ['fund-ukraine', 800],
    ['buy-american-arms', 500],
  ] as const) {
    const added = (risk: number) => {
      const start = withIndicator(begunIn(still()), 'nuclear', risk)
      return turned(pulled(start, EUROPE, lever)).aid - turned(start).aid
    }
    expect(added(50)).toBe(most)
    expect(added(70)).toBe(most / 2)
  }
})

test('claim 40: signalling presses on Europe now and costs Moscow its word', () => {
  const start = begunIn(still())
  const calm = turned(start)
  const loud = turned(pulled(start, RUSSIA, 'signal'))
  expect(indicator(loud, 'nuclear')).toBeGreaterThan(indicator(calm, 'nuclear') + 8)
  expect(feltInTurn(loud, EUROPE, 'backlash', 'lever', 'russia.signal')).toBeGreaterThan(2)
  expect(credibility(loud, RUSSIA)).toBe(credibility(calm, RUSSIA) - 5)
})

test('claim 41: dear gas wears Europe down, Moscow can make it dearer, and Europe leaves it behind', () => {
  const start = begunIn(still())
  expect(feltInTurn(turned(start), EUROPE, 'weariness', 'standing', 'dear-gas')).toBeGreaterThan(1)
  expect(feltInTurn(turned(withIndicator(start, 'gas', 30)), EUROPE, 'weariness', 'standing', 'dear-gas')).toBe(0)
  expect(indicator(turned(start), 'gas')).toBeLessThan(indicator(start, 'gas'))
  expect(indicator(turned(pulled(start, RUSSIA, 'squeeze-energy')), 'gas')).toBeGreaterThan(indicator(start, 'gas'))
})

test('claim 42: a surge of American support moves the front over two rounds', () => {
  const start = begunIn(still())
  const [first, plain] = [nextRound(pulled(start, US, 'surge')), nextRound(start)]
  expect(first.aid - plain.aid).toBe(2_000)
  expect(first.front - plain.front).toBe(-500)
  expect(turned(first).front - turned(plain).front).toBeLessThan(-900)
})

test('claim 43: the surge costs lives and light on both sides', () => {
  const start = begunIn(still())
  const [surged, plain] = [turned(pulled(start, US, 'surge')), turned(start)]
  for (const side of [RUSSIA, UKRAINE])
    expect(of(surged.homes, side).losses, side).toBeGreaterThan(of(plain.homes, side).losses)
  expect(indicator(surged, 'grid')).toBe(indicator(plain, 'grid') + 3)
  expect(indicator(surged, 'nuclear')).toBeGreaterThan(indicator(plain, 'nuclear'))
})

test('claim 44: at a nuclear risk of 90 everybody has lost the same', () => {
  const end = turned(pulled(withIndicator(begunIn(still()), 'nuclear', 85), RUSSIA, 'signal'))
  expect(end.stage).toEqual({ name: 'over', outcome: { kind: 'sharedLoss', ending: 'nuclear-crisis' } })
  for (const side of ALL) {
    expect(score(end, side).ending).toBe(-250)
    expect(score(end, side).total).toBeLessThan(score(begun(), side).total - 200)
  }
})

test('claim 45: Washington’s credit shrinks with every deadline that passes', () => {
  const creditIn = (round: number) => {
    const state = rounds(begunIn(still()), round - 1)
    return score(ratified(ready(state), full()), US).credits
  }
  expect([1, 3, 4, 5, 6, 7, 8].map(creditIn)).toEqual([90, 90, 60, 60, 30, 30, 0])
})

test('claim 46: credit counts when homes have ratified, not when hands were shaken', () => {
  const refused = ratified(begunIn(still()), full())
  expect(refused.proposals[0]).toMatchObject({ signatures: expect.arrayContaining([RUSSIA]), status: 'refusedAtHome' })
  expect(score(refused, US).credits).toBe(0)
  const passed = ratified(ready(begunIn(still())), full())
  expect(passed.stage).toMatchObject({ name: 'over', outcome: { kind: 'agreement' } })
  expect(score(passed, US).credits).toBeGreaterThan(0)
  expect(score(passed, EUROPE).credits).toBe(0)
})

test('claim 47: fame needs a peace that people can see', () => {
  const start = begunIn(still())
  const season = turned(after(start, 'facilitator', { type: 'inject', inject: 'e11-prize-season', target: null }))
  expect(season.credits.filter(({ side, lastRound }) => side === US && lastRound === 3)).toHaveLength(2)
  expect(turned(start).credits.filter(({ side, lastRound }) => side === US && lastRound === 3)).toHaveLength(1)
  const visible = (changes: Readonly<Record<string, string>>) =>
    worthParts(of(scenario.bySide, US), scenario, full(changes), settingOf(start)).some(
      (part) => part.of === 'clause' && part.clause === 'peace-people-can-see',
    )
  expect(visible({})).toBe(true)
  expect(visible({ energy: 'nothing' })).toBe(false)
  expect(visible({ people: 'case-by-case' })).toBe(false)
})

test('claim 53: without a ratified text the last round ends in war', () => {
  expect(rounds(begunIn(still()), scenario.rounds).stage).toEqual({ name: 'over', outcome: { kind: 'warContinues' } })
  expect(rounds(begunIn(still()), scenario.rounds - 1).stage.name).toBe('consult')
})

test('claim 54: unless it chooses otherwise, Russia attacks', () => {
  const start = begunIn(still())
  const leversOf = (state: State) => turned(state).leverHistory.filter(({ side }) => side === RUSSIA)
  expect(leversOf(start)).toEqual([{ round: 1, side: RUSSIA, lever: 'press-on' }])
  expect(leversOf(pulled(start, RUSSIA, 'hold-fire-line'))).toEqual([
    { round: 1, side: RUSSIA, lever: 'hold-fire-line' },
  ])
  expect(turned(start).front).toBeGreaterThan(turned(pulled(start, RUSSIA, 'hold-fire-line')).front)
})

test('claim 57: four groups at home in Russia feel the same concession differently', () => {
  const opened = nextRound(
    proposed(inTalks(begunIn(still())), RUSSIA, full({ territory: 'leave-donbas', nato: 'never' })),
  )
  const conceded = turned(proposed(inTalks(opened), RUSSIA, full()))
  const felt = new Map(
    of(conceded.turns.at(-1)?.causes ?? {}, RUSSIA)
      .filter(({ kind }) => kind === 'concession')
      .map(({ constituency, amount }) => [constituency, amount]),
  )
  expect([...felt.keys()]).toEqual(['security-services', 'economic-bloc', 'families', 'nationalists'])
  const perWeight = (id: string) =>
    (felt.get(id) ?? 0) / (of(scenario.bySide, RUSSIA).constituencies.find((one) => one.id === id)?.weight ?? 1)
  expect(perWeight('nationalists')).toBeGreaterThan(2 * perWeight('families'))
  expect(injectOf('e24-hardliners-object').outcomes[0]?.effects).toEqual([
    { when: null, on: 'backlash', whom: RUSSIA, amount: 700 },
  ])
})
