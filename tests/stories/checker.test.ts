import { checkScenario } from '@red-lines/server/tools/check/checkScenario.ts'
import { collapseIsRare } from '@red-lines/server/tools/check/games/collapseIsRare.ts'
import { intervalOf } from '@red-lines/server/tools/check/games/interval.ts'
import { listeningPays } from '@red-lines/server/tools/check/games/listeningPays.ts'
import { stallingDoesNotPay } from '@red-lines/server/tools/check/games/stallingDoesNotPay.ts'
import { lookAt } from '@red-lines/server/tools/check/lookAt.ts'
import { ALL_THEOREMS } from '@red-lines/server/tools/check/theorems.ts'
import { THEOREMS } from '@red-lines/shared/analysis/theorems/theorems.ts'
import { warOf } from '@red-lines/shared/analysis/war.ts'
import type { ScenarioFiles } from '@red-lines/shared/scenario/readScenario.ts'
import { bySide, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { describe, expect, test } from 'vitest'
import { VALLEY, type Valley, type Village, valleyFiles } from '../support/valley.ts'
import { arden, scenarioOf, veld, well, wellFiles } from '../support/well.ts'

const SEEDS = { first: 1, count: 2 }

/** What the checker finds in the scenario of these files. */
async function found(files: ScenarioFiles, ids: readonly string[] = THEOREMS.map(({ id }) => id)) {
  const theorems = ALL_THEOREMS.filter(({ id }) => ids.includes(id))
  return (await checkScenario(scenarioOf(files), theorems, SEEDS, lookAt)).invariants
}

/** The valley with some of a village's wishes changed. */
const changed = (name: keyof Valley, change: (village: Village) => Partial<Village>, valley = VALLEY): Valley => ({
  ...valley,
  [name]: { ...valley[name], ...change(valley[name]) },
})

const forbidding = (id: string, ...condition: readonly string[]) => ({ id, forbids: [[condition]] })
const moved = (points: number) => (village: Village) => ({ fightingOn: village.fightingOn + points })
const everywhere = (change: (village: Village) => Partial<Village>) =>
  (['arden', 'veld', 'mora'] as const).reduce((valley, name) => changed(name, change, valley), VALLEY)

test('CH2 a good scenario passes every invariant that needs no players', async () => {
  expect((await found(valleyFiles(VALLEY))).filter(({ pass }) => !pass)).toEqual([])
})

const allPoints = (points: readonly number[]) => () => ({
  points: Object.fromEntries(Object.keys(VALLEY.arden.points).map((id) => [id, points])) as Village['points'],
  clauses: [],
  redLines: [],
})

const BROKEN: readonly (readonly [id: string, what: string, valley: Valley, cause: RegExp])[] = [
  ['1', 'fighting on is worth little to all from the start', everywhere(moved(-60)), /seeds 1, 2 begin with a deal/],
  ['2', 'one village wants more than there is', changed('veld', moved(200)), /look at veld first/],
  ['3', 'one village takes anything', changed('mora', () => ({ fightingOn: 0, redLines: [] })), /mora hardly matters/],
  [
    '4',
    'a line settles an issue',
    changed('arden', () => ({ redLines: [forbidding('settled', 'guard', '!=', 'middle')] })),
    /guard = middle holds 100 %.*arden: settled/,
  ],
  [
    '5',
    'a line shuts out what nobody opens with',
    changed('arden', ({ redLines }) => ({ redLines: [...redLines, forbidding('shut', 'rent', '=', 'middle')] })),
    /rent = middle is nobody's best answer and in no ripe package.*arden: shut/,
  ],
  [
    '6',
    'an answer has nothing for anybody',
    changed('arden', ({ points }) => ({ points: { ...points, mill: [0, 26, 25] } })),
    /mill = high gives no side anything that mill = middle does not/,
  ],
  [
    '7',
    'the middle is good enough for all at once',
    changed('mora', () => ({ redLines: [] }), everywhere(moved(-60))),
    /too early in seeds 1, 2, for example: middle middle/,
  ],
  [
    '8',
    'the enemies want opposite things everywhere',
    changed('veld', allPoints([10, 0, 0]), changed('arden', allPoints([0, 0, 10]))),
    /good for both: nothing/,
  ],
  [
    '9',
    'nobody is left out of anything',
    changed('mora', () => ({ fightingOn: -1_000, redLines: [] })),
    /arden\+veld is hardly ever tempted/,
  ],
  [
    '11',
    'what one wins the other loses',
    {
      arden: { ...VALLEY.arden, ...allPoints([0, 20, 40])(), fightingOn: 195 },
      veld: { ...VALLEY.veld, ...allPoints([40, 20, 0])(), fightingOn: 195 },
      mora: { ...VALLEY.mora, ...allPoints([0, 0, 0])(), fightingOn: 0 },
    },
    /zero-sum/,
  ],
  [
    '12',
    'a clause gives points for what a line forbids',
    changed('arden', ({ clauses }) => ({
      clauses: [...clauses, { id: 'never-paid', if: [['rent', '=', 'low']], bonus: 10 }],
    })),
    /^without arden: clause never-paid nothing changes/,
  ],
  [
    'G',
    'one village has nearly all it could win',
    changed('arden', moved(25)),
    /look at arden: its fighting on is too good/,
  ],
]

test.each(BROKEN)('CH2 %s fails when %s, and says why', async (id, _what, valley, cause) => {
  const [invariant] = await found(valleyFiles(valley), [id])
  expect(invariant).toMatchObject({ id, pass: false })
  expect(
    invariant?.details.find((detail) => cause.test(detail)),
    invariant?.details.join('\n'),
  ).toBeDefined()
})

test('CH2 R fails when a brief is too long, and names it', async () => {
  const files = structuredClone(valleyFiles(VALLEY)) as ScenarioFiles & {
    words: { en: { sides: { veld: { brief: { situation: string } } } } }
  }
  files.words.en.sides.veld.brief.situation = 'word '.repeat(900)
  const [invariant] = await found(files, ['R'])
  expect(invariant).toMatchObject({
    pass: false,
    details: expect.arrayContaining([expect.stringContaining('shorten the brief of veld in words/en.json')]),
  })
})

test('CH3 a rule that repeats another is idle, and so is the other, unless one is marked as doubled', async () => {
  const echo = forbidding('arden-echo', 'rent', '=', 'low')
  const idle = async (doubled: boolean) => {
    const valley = changed('arden', ({ redLines }) => ({ redLines: [...redLines, { ...echo, doubled }] }))
    return (await found(valleyFiles(valley), ['12'])).map(({ figure }) => figure)
  }
  expect(await idle(false)).toEqual([2])
  expect(await idle(true)).toEqual([0])
})

test('CH3 a forced line is judged as if it had appeared', async () => {
  const idleWith = async (...condition: readonly string[]) => {
    const never = { ...forbidding('forced-line', ...condition), appearsWhen: ['backlash.arden', '>=', 100] }
    const valley = changed('arden', ({ redLines }) => ({ redLines: [...redLines, never] }))
    return (await found(valleyFiles(valley), ['12'])).flatMap(({ details }) => details)
  }
  expect(await idleWith('guard', '=', 'middle')).toEqual([])
  expect(await idleWith('rent', '=', 'low')).toEqual([expect.stringContaining('without arden: red line forced-line')])
})

test('CH2 where nothing is ever ripe, no claim about ripe packages is called proved', async () => {
  const all = await found(valleyFiles(changed('veld', moved(500))), ['3', '4', '5', '11', 'G'])
  expect(all.map(({ id, pass, figure }) => [id, pass, figure])).toEqual(
    ['3', '4', '5', '11', 'G'].map((id) => [id, false, null]),
  )
})

test('CH4 the same seeds give the same report, with players too', async () => {
  const ids = ALL_THEOREMS.map(({ id }) => id)
  expect(await found(valleyFiles(VALLEY), ids)).toEqual(await found(valleyFiles(VALLEY), ids))
})

test('CH6 a war without talks is one state a round, at the start of its talks, with default levers and no texts', () => {
  const war = warOf(well, 3)
  expect(war.map(({ round, stage, proposals }) => [round, stage.name, proposals.length])).toEqual(
    [1, 2, 3, 4].map((round) => [round, 'talks', 0]),
  )
  expect(war.at(-1)?.leverHistory.map(({ side, lever }) => `${side}: ${lever}`)).toContain('veld: raid')
  expect(warOf(well, 3)).toEqual(war)
  expect(warOf(well, 4).at(-1)?.front).not.toBe(war.at(-1)?.front)
})

test('CH6 a war ends where an ending comes first', () => {
  const files = wellFiles()
  const dry = {
    ...files,
    structure: { ...files.structure, indicators: [{ id: 'drought', start: 89, drift: 1, max: 100 }] },
  }
  expect(warOf(scenarioOf(dry), 1)).toHaveLength(1)
})

test('CH2 a mean comes with its 95 % interval, and one value has none', () => {
  const { mean, low, high } = intervalOf([1, 2, 3, 4, 5]) ?? { mean: 0, low: 0, high: 0 }
  expect([mean, low, high].map((one) => Number(one.toFixed(3)))).toEqual([3, 1.614, 4.386])
  expect(intervalOf([7])).toBeNull()
})

describe('claims about games of bots, from what was seen in three of them', () => {
  const scenario = scenarioOf(valleyFiles(VALLEY))
  const inThree = <Seen>(seenIn: (game: number) => Seen) =>
    [0, 1, 2].map((game) => ({ seed: game, seen: seenIn(game) }))
  const each = <T>(value: (side: SideId) => T) => bySide(scenario.sides, value)

  const gains = (ofArden: number) =>
    inThree((game) => ({
      gains: each((side) => ({ stalling: -20 + game, tough: side === 'arden' ? ofArden + game : -3 - game })),
      ideal: each(() => 100),
    }))

  test('CH2 10 fails when a way to wait pays for a seat, and names both', () => {
    expect(stallingDoesNotPay.judge(scenario, gains(9))).toMatchObject({
      pass: false,
      figure: 10,
      details: expect.arrayContaining([expect.stringMatching(/^tough pays for arden/)]),
    })
    expect(stallingDoesNotPay.judge(scenario, gains(0))).toMatchObject({ pass: true, figure: 1 })
    expect(stallingDoesNotPay.judge(scenario, [])).toMatchObject({ pass: false, figure: null })
  })

  test('CH2 C fails when governments never fall, and when they often do', () => {
    const fallen = (games: readonly number[], inWar: readonly SideId[]) =>
      collapseIsRare.judge(
        scenario,
        inThree((game) => ({ inGame: games.includes(game) ? [arden] : [], inWar })),
      )
    expect(fallen([], [])).toMatchObject({
      pass: false,
      details: expect.arrayContaining([expect.stringContaining('no government ever falls')]),
    })
    expect(fallen([], [veld])).toMatchObject({ pass: true, figure: 0 })
    expect(fallen([0, 1], [])).toMatchObject({
      pass: false,
      details: expect.arrayContaining([expect.stringContaining('look at the pressure on arden')]),
    })
  })

  test('CH2 D fails when it costs nothing to be deaf', () => {
    expect(
      listeningPays.judge(
        scenario,
        inThree((game) => each(() => -game)),
      ),
    ).toMatchObject({ pass: true, figure: -1 })
    expect(
      listeningPays.judge(
        scenario,
        inThree(() => each(() => 0)),
      ),
    ).toMatchObject({ pass: false, figure: 0 })
  })
})
