import { reveal } from '@red-lines/shared/game/reveal.ts'
import { score } from '@red-lines/shared/game/score.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { settingOf, worth, worthNow, worthParts } from '@red-lines/shared/game/valuation.ts'
import { isInWinSet, mandate, reservationValue } from '@red-lines/shared/game/winSet.ts'
import { of, withSide } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, consulting, facts, proposing, refusal, signedBy, talking, textOf, turned } from '../support/story.ts'
import { arden, mora, SETTLEMENT, veld, well } from '../support/well.ts'

const raise = (state: State, side: typeof arden, backlash: number): State => ({
  ...state,
  homes: withSide(state.homes, side, { ...of(state.homes, side), backlash }),
})

test('SG1 a text is signed only when every side that must sign accepts this version', () => {
  const table = after(talking(), [arden, proposing(SETTLEMENT)])
  expect(refusal(table, arden, { type: 'sign', proposal: 'arden-1' })).toEqual({
    code: 'not-signable',
    waitingFor: [veld],
  })
  const accepted = after(table, [veld, { type: 'accept', proposal: 'arden-1' }])
  expect(refusal(accepted, mora, { type: 'sign', proposal: 'arden-1' })).toEqual({ code: 'not-addressed' })
  expect(textOf(after(accepted, [veld, { type: 'sign', proposal: 'arden-1' }]), 'arden-1').signatures).toEqual([veld])
})

test('SG2 a signature cannot be taken back, and a signed text not withdrawn', () => {
  const signed = after(
    talking(),
    [arden, proposing(SETTLEMENT)],
    [veld, { type: 'accept', proposal: 'arden-1' }],
    [veld, { type: 'sign', proposal: 'arden-1' }],
  )
  expect(refusal(signed, veld, { type: 'retract', proposal: 'arden-1' })).toEqual({ code: 'already-signed' })
  expect(refusal(signed, arden, { type: 'withdraw', proposal: 'arden-1' })).toEqual({ code: 'already-signed' })
})

test('SG3 an interim deal takes force with its last signature', () => {
  const table = after(talking(), [arden, proposing([-1, -1, -1, 1])], [veld, { type: 'accept', proposal: 'arden-1' }])
  const first = facts(table, arden, { type: 'sign', proposal: 'arden-1' })
  expect(first.map(({ type }) => type)).toEqual(['signed'])
  const last = facts(after(table, [arden, { type: 'sign', proposal: 'arden-1' }]), veld, {
    type: 'sign',
    proposal: 'arden-1',
  })
  expect(last.map(({ type }) => type)).toEqual(['signed', 'interimTookForce', 'credibilityMoved'])
})

test('SG4 a signature opens a secret text', () => {
  const table = after(
    talking(),
    [arden, proposing(SETTLEMENT, { secret: true, to: [veld] })],
    [veld, { type: 'accept', proposal: 'arden-secret+veld-1' }],
    [veld, { type: 'sign', proposal: 'arden-secret+veld-1' }],
  )
  expect(table.news.at(-1)).toMatchObject({ kind: 'leak', subject: 'arden-secret+veld-1' })
})

test('RA1 each signer’s home ratifies what is in its win-set at the world turn', () => {
  const passed = turned(signedBy(talking(), SETTLEMENT, arden, veld, mora))
  expect(passed.ratifications[0]?.verdicts.map(({ side, yes }) => [side, yes])).toEqual([
    [arden, true],
    [veld, true],
    [mora, true],
  ])
  expect(passed.stage).toMatchObject({ name: 'over', outcome: { kind: 'agreement', signatories: [arden, veld, mora] } })
})

test('RA2 a refusal at home costs credibility and reopens the talks', () => {
  const angry = raise(signedBy(talking(), SETTLEMENT, arden, veld, mora), veld, 100_00)
  const refused = turned({
    ...angry,
    scenario: {
      ...well,
      bySide: withSide(well.bySide, veld, { ...of(well.bySide, veld), home: { backlash: 300, weariness: 0 } }),
    },
  })
  expect(refused.ratifications[0]?.verdicts.find(({ side }) => side === veld)).toEqual({
    side: veld,
    yes: false,
    because: 'mandate',
  })
  expect(of(refused.homes, veld).credibility).toBe(5_400)
  expect(textOf(refused, 'arden-1').status).toBe('refusedAtHome')
  expect(refused.stage.name).toBe('worldTurn')
})

test('RA3 a home refuses a text that crosses a binding red line, whatever it is worth', () => {
  expect(isInWinSet(talking(), arden, [2, 2, 1, 1])).toBe(false)
})

test('RA4 backlash raises what home asks for, weariness lowers it', () => {
  const calm = talking()
  expect(mandate(raise(calm, arden, 5_000), arden)).toBeGreaterThan(mandate(calm, arden))
  const weary = { ...calm, homes: withSide(calm.homes, arden, { ...of(calm.homes, arden), weariness: 6_000 }) }
  expect(mandate(weary, arden)).toBeLessThan(mandate(calm, arden))
  expect(reservationValue(weary, arden)).toBe(reservationValue(calm, arden))
})

test('VA1 a package is worth its options and the clauses that hold', () => {
  const parts = worthParts(of(well.bySide, arden), well, SETTLEMENT, settingOf(talking()))
  expect(parts).toEqual([
    { of: 'issue', issue: 0, option: 1, points: 60 },
    { of: 'issue', issue: 1, option: 1, points: 30 },
    { of: 'issue', issue: 2, option: 1, points: 24 },
    { of: 'issue', issue: 3, option: 1, points: 20 },
    { of: 'clause', clause: 'fair', points: 10 },
  ])
})

test('VA2 an option whose sponsor does not sign falls back', () => {
  const setting = settingOf(talking(), [arden, veld])
  expect(worthParts(of(well.bySide, arden), well, SETTLEMENT, setting)[2]).toEqual({
    of: 'issue',
    issue: 2,
    option: 0,
    points: 0,
  })
})

test('VA3 a guarantee is worth what the guarantors’ credibility says', () => {
  const state = talking()
  const trusted = { ...settingOf(state), credibility: withSide(settingOf(state).credibility, mora, 10_000) }
  expect(worth(of(well.bySide, arden), well, SETTLEMENT, trusted) - worthNow(state, arden, SETTLEMENT)).toBe(40 - 24)
})

test('VA4 a partial package is worth what it changes against today', () => {
  expect(worthNow(talking(), arden, [-1, -1, -1, 1])).toBe(20)
})

test('VA5 the host adds to the worth of a settlement and not to a truce', () => {
  const hosted = { ...talking(), host: 'miller' }
  expect(worthNow(hosted, arden, SETTLEMENT) - worthNow(talking(), arden, SETTLEMENT)).toBe(6)
  expect(worthNow(hosted, arden, [-1, -1, -1, 1])).toBe(20)
})

test('VA6 what changes the worth of an option does so for some rounds only', () => {
  const modified = { ...talking(), worthModifiers: [{ issue: 0, option: 1, percent: 50, lastRound: 2 }] }
  expect(worthNow(talking(), arden, SETTLEMENT) - worthNow(modified, arden, SETTLEMENT)).toBe(30)
  expect(worthNow({ ...modified, round: 3 }, arden, SETTLEMENT)).toBe(worthNow(talking(), arden, SETTLEMENT))
})

test('AY1 after an agreement, temptation grows as weariness fades, against the credible punishments of the text', () => {
  const done = turned(signedBy(talking(), SETTLEMENT, arden, veld, mora))
  if (done.stage.name !== 'over' || done.stage.outcome.kind !== 'agreement') throw new Error('no agreement')
  const years = done.stage.outcome.afterYears.filter(({ side }) => side === veld)
  expect(years.map(({ year }) => year)).toEqual([1, 2, 3])
  expect(
    years.every(({ deterrence }) => deterrence === Math.floor((100 * of(done.homes, mora).credibility) / 10_000)),
  ).toBe(true)
  expect(years.every(({ temptation, deterrence, holds }) => holds === temptation <= deterrence)).toBe(true)
})

test('SC1 a score is the outcome less the rounds of war, with promises, pledges and terms; never a ranking', () => {
  const done = turned(signedBy(talking(), SETTLEMENT, arden, veld, mora))
  const own = score(done, arden)
  expect(own.outcome).toBe(worthNow(done, arden, SETTLEMENT))
  expect(own.warCost).toBe(-2)
  expect(own.terms).toEqual([{ id: 'thirst', points: -11 }])
  expect(own.total).toBe(
    own.outcome + own.warCost + own.collapse + own.pledges + own.sideDeals + own.credits + own.ending - 11,
  )
  expect(own.total - own.fightingOnTotal).toBe(own.outcome - reservationValue(done, arden) + own.credits)
})

test('SC2 nothing is revealed before the end, everything then', () => {
  expect(() => reveal(consulting(), [])).toThrow(/nothing is revealed/)
  const opened = reveal(after(talking(), ['facilitator', { type: 'stop' }]), [])
  expect(opened.sides[veld]?.brief.redLines.map(({ id }) => id)).toEqual(['some-water'])
  expect(opened.brief.redLines).toHaveLength(4)
})
