import { type Actor, Command } from '@red-lines/shared/game/command.ts'
import { publicView, seatView } from '@red-lines/shared/game/view.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { describe, expect, test } from 'vitest'
import { after, facts, nextTalks, proposing, refusal, rejecting, talking, textOf, turned } from '../support/story.ts'
import { arden, mora, SETTLEMENT, scenarioOf, veld, wellFiles } from '../support/well.ts'

const OPENING = [0, 2, 1, 1] as const
const secretly = (terms: readonly number[], to: readonly (typeof arden)[], answers: string | null = null): Command =>
  proposing(terms, { to, secret: true, answers })
const onWater: Command = { type: 'pledge', about: { kind: 'issue', issue: 0, keeps: [0], substitute: null }, stake: 1 }

/** A well where every secret text comes out, and Arden may send three texts a round. */
const leaky = (() => {
  const files = wellFiles()
  files.structure.leakChance = 100
  Object.assign(files.sides.arden, { textsPerRound: 3 })
  return scenarioOf(files)
})()

describe('secret texts that come out at one world turn', () => {
  const opened = nextTalks(after(talking(leaky), [arden, proposing(OPENING)]))
  const amountsOf = (kind: string, ...wishes: readonly (readonly [Actor, Command])[]) =>
    facts(after(opened, ...wishes), 'clock', { type: 'advance' }).flatMap((fact) =>
      fact.type === 'felt' && fact.side === arden && fact.feeling.kind === kind ? [fact.feeling.amount] : [],
    )

  test('LK2 PS5 two texts that come out together cost the concession of the farther one, once', () => {
    const near = amountsOf('concession', [arden, secretly(SETTLEMENT, [veld])])
    const far = amountsOf('concession', [arden, secretly([1, 0, 1, 1], [mora])])
    const both = amountsOf('concession', [arden, secretly(SETTLEMENT, [veld])], [arden, secretly([1, 0, 1, 1], [mora])])
    expect(near[0]).toBeGreaterThan(0)
    expect(far[0]).toBeGreaterThan(near[0] ?? 0)
    expect(both.reduce((sum, amount) => sum + amount, 0)).toBe(far[0])
    const fartherFirst = amountsOf(
      'concession',
      [arden, secretly([1, 0, 1, 1], [mora])],
      [arden, secretly(SETTLEMENT, [veld])],
    )
    expect(fartherFirst).toEqual(far)
  })

  test('LK2 PL3 two texts that come out together break a pledge once', () => {
    const pledged = [arden, onWater] as const
    const once = amountsOf('audience', pledged, [arden, secretly(SETTLEMENT, [veld])])
    expect(once).toEqual([200])
    expect(
      amountsOf('audience', pledged, [arden, secretly(SETTLEMENT, [veld])], [arden, secretly([1, 0, 1, 1], [mora])]),
    ).toEqual(once)
  })
})

describe('a secret text that becomes known', () => {
  test('SG4 LK3 PL5 by a signature: its author’s home reacts as if it had leaked', () => {
    const pledged = after(talking(), [arden, proposing(OPENING)], [arden, onWater])
    const accepted = after(
      nextTalks(pledged),
      [arden, secretly(SETTLEMENT, [veld])],
      [veld, { type: 'accept', proposal: 'arden-secret+veld-1' }],
    )
    const told = facts(accepted, veld, { type: 'sign', proposal: 'arden-secret+veld-1' })
    const felt = told.flatMap((fact) => (fact.type === 'felt' ? [[fact.side, fact.feeling.kind]] : []))
    expect(felt).toEqual([
      [arden, 'concession'],
      [arden, 'audience'],
    ])
    const own = facts(accepted, arden, { type: 'sign', proposal: 'arden-secret+veld-1' })
    expect(own.map(({ type }) => type)).toEqual([
      'signed',
      'conceded',
      'felt',
      'pledgeBroken',
      'felt',
      'credibilityMoved',
    ])
    const afterwards = after(accepted, [veld, { type: 'sign', proposal: 'arden-secret+veld-1' }])
    expect(facts(afterwards, arden, { type: 'sign', proposal: 'arden-secret+veld-1' }).map(({ type }) => type)).toEqual(
      ['signed'],
    )
  })

  test.each([
    ['by a leak', { type: 'leak', proposal: 'arden-secret+veld+mora-1' }],
    ['by a signature', { type: 'sign', proposal: 'arden-secret+veld+mora-1' }],
  ] as const)('RL5 %s: the red lines named in its answers are heard by everyone', (_how, wish) => {
    const named = after(
      talking(),
      [arden, secretly([0, 1, 1, 1], [veld, mora])],
      [veld, rejecting('arden-secret+veld+mora-1', ['some-water'], [])],
    )
    expect(publicView(named).sides[veld]?.declaredRedLines).toEqual([])
    const signable = {
      ...named,
      scenario: { ...named.scenario, agreement: { mustSign: [arden], atLeast: 1 } },
    }
    expect(publicView(after(signable, [arden, wish])).sides[veld]?.declaredRedLines).toEqual(['some-water'])
  })

  test('IN2 a leak plays an inject that happens once no second time', () => {
    const files = wellFiles()
    Object.assign(files.structure.injects[1] ?? {}, { once: true })
    const sent = after(
      talking(scenarioOf(files)),
      [mora, secretly(SETTLEMENT, [veld])],
      [mora, secretly([1, 2, 1, 1], [arden])],
    )
    const both = after(
      sent,
      [mora, { type: 'leak', proposal: 'mora-secret+veld-1' }],
      [mora, { type: 'leak', proposal: 'mora-secret+arden-1' }],
    )
    expect(both.leaks).toBe(2)
    expect(both.injects.map(({ inject }) => inject)).toEqual(['gossip'])
  })
})

describe('a secret text that stays secret', () => {
  test('SE2 SE5 its number counts the texts to the same sides alone', () => {
    const files = wellFiles()
    Object.assign(files.sides.arden, { textsPerRound: 3 })
    const table = talking(scenarioOf(files))
    const toVeld = [arden, secretly(SETTLEMENT, [veld])] as const
    const alone = after(table, toVeld)
    const busy = after(table, [arden, secretly([1, 2, 1, 1], [mora])], toVeld)
    expect(seatView(busy, veld)).toEqual(seatView(alone, veld))
    expect(seatView(busy, mora).secretProposals.map(({ id }) => id)).toEqual(['arden-secret+mora-1'])
    const more = after(busy, [arden, secretly([0, 2, 1, 1], [veld])])
    expect(seatView(more, veld).secretProposals.map(({ id }) => id)).toEqual([
      'arden-secret+veld-1',
      'arden-secret+veld-2',
    ])
  })

  test('RO4 SE5 accepting it takes back nobody’s readiness', () => {
    const sent = after(talking(), [arden, secretly(SETTLEMENT, [veld])], [arden, { type: 'ready', ready: true }])
    const accepted = after(sent, [veld, { type: 'accept', proposal: 'arden-secret+veld-1' }])
    expect(publicView(accepted)).toEqual(publicView(sent))
  })

  test('SE2 a public text does not show that it is a conditional yes to a secret one', () => {
    const sent = after(talking(), [arden, secretly(SETTLEMENT, [veld])])
    const yes = (changes: object): Command =>
      proposing([1, 2, 1, 1], { answers: 'arden-secret+veld-1', conditional: true, ...changes })
    expect(textOf(after(sent, [veld, yes({})]), 'veld-1')).toMatchObject({ answers: null, conditional: false })
    const passedOn = after(sent, [veld, yes({ secret: true, to: [mora] })])
    expect(seatView(passedOn, mora).secretProposals).toMatchObject([{ answers: null, conditional: false }])
    expect(seatView(passedOn, veld).secretProposals.at(-1)).toMatchObject({
      answers: 'arden-secret+veld-1',
      conditional: true,
    })
  })

  test('RE2 it can be named in a wish however long the names of the sides are', () => {
    const id = `${'a'.repeat(40)}-secret+${Array.from({ length: 7 }, () => 'b'.repeat(40)).join('+')}-99`
    expect(Command.safeParse({ type: 'accept', proposal: id }).success).toBe(true)
  })

  test('LK1 SE1 who was not addressed can do nothing with it', () => {
    const sent = after(talking(), [arden, secretly(SETTLEMENT, [veld])])
    const proposal = 'arden-secret+veld-1'
    const wishes: readonly Command[] = [
      { type: 'accept', proposal },
      { type: 'retract', proposal },
      { type: 'withdraw', proposal },
      { type: 'sign', proposal },
      { type: 'leak', proposal },
      rejecting(proposal, [], [0]),
      secretly([1, 2, 1, 1], [veld], proposal),
    ]
    for (const wish of wishes) expect(refusal(sent, mora, wish)).toEqual({ code: 'unknown', what: 'proposal' })
  })
})

test('SG3 an option that is in force already does not take force again', () => {
  const truce = (state: ReturnType<typeof talking>, number: number) =>
    after(
      state,
      [arden, proposing([-1, -1, -1, 1])],
      [veld, { type: 'accept', proposal: `arden-${number}` }],
      [arden, { type: 'sign', proposal: `arden-${number}` }],
      [veld, { type: 'sign', proposal: `arden-${number}` }],
    )
  const once = truce(talking(), 1)
  expect(of(once.homes, arden).credibility).toBe(6_200)
  expect(of(truce(nextTalks(once), 2).homes, arden).credibility).toBe(6_200)
})

test('LV4 a poll that an event takes narrows the band of the next round, beside the side’s own poll', () => {
  const files = wellFiles()
  Object.assign(files.structure.injects[0] ?? {}, {
    target: 'side',
    outcomes: [{ id: 'drizzle', effects: [{ on: 'poll', whom: 'target' }] }],
  })
  const asked = after(talking(scenarioOf(files)), ['facilitator', { type: 'inject', inject: 'rain', target: arden }])
  const width = (state: typeof asked) => {
    const { low, high } = seatView(state, arden).mandate
    return high - low
  }
  expect(width(asked)).toBe(40)
  const next = after(turned(asked), ['clock', { type: 'advance' }])
  expect(width(next)).toBe(20)
  expect(seatView(next, arden).pollUsed).toBe(false)
  expect(width(after(next, [arden, { type: 'poll' }]))).toBe(10)
})
