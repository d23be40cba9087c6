import type { Command } from '@red-lines/shared/game/command.ts'
import { expect, test } from 'vitest'
import { after, consulting, facts, nextTalks, proposing, refusal, talking } from '../support/story.ts'
import { arden, SETTLEMENT } from '../support/well.ts'

const onWater = (substitute: number | null): Command => ({
  type: 'pledge',
  about: { kind: 'issue', issue: 0, keeps: [0], substitute },
  stake: 2,
})

test('PL1 a pledge rallies home by its stake', () => {
  expect(facts(consulting(), arden, onWater(null))).toEqual([
    { type: 'pledged', side: arden, about: { kind: 'issue', issue: 0, keeps: [0], substitute: null }, stake: 2 },
    { type: 'felt', side: arden, feeling: { stream: 'backlash', kind: 'rally', subject: '', amount: -200 } },
  ])
})

test('PL2 one pledge a round, and none twice', () => {
  const pledged = after(consulting(), [arden, onWater(null)])
  expect(
    refusal(pledged, arden, { type: 'pledge', about: { kind: 'redLine', redLine: 'never-dry' }, stake: 1 }),
  ).toEqual({
    code: 'one-pledge-per-round',
  })
  const later = nextTalks(after(pledged, ['clock', { type: 'advance' }]))
  expect(refusal(later, arden, onWater(null))).toEqual({ code: 'already-pledged' })
  expect(
    refusal(later, arden, { type: 'pledge', about: { kind: 'redLine', redLine: 'some-water' }, stake: 1 }),
  ).toEqual({
    code: 'unknown',
    what: 'red-line',
  })
})

test('PL3 breaking a pledge in public costs stake times the steps of the retreat, and credibility', () => {
  const broken = facts(after(talking(), [arden, onWater(null)]), arden, proposing([2, 1, 1, 1]))
  expect(broken).toContainEqual({ type: 'pledgeBroken', side: arden, pledge: 0, distance: 2, toSubstitute: false })
  expect(broken).toContainEqual({
    type: 'felt',
    side: arden,
    feeling: { stream: 'backlash', kind: 'audience', subject: '', amount: 2 * 2 * 200 },
  })
  expect(broken).toContainEqual({ type: 'credibilityMoved', side: arden, amount: -800, why: 'pledgeBroken' })
})

test('PL4 a retreat to the substitute named beforehand costs half', () => {
  expect(facts(after(talking(), [arden, onWater(1)]), arden, proposing(SETTLEMENT))).toContainEqual({
    type: 'felt',
    side: arden,
    feeling: { stream: 'backlash', kind: 'audience', subject: '', amount: 200 },
  })
})

test('PL5 a secret text breaks no pledge until it is known', () => {
  const secret = proposing([2, 1, 1, 1], { secret: true })
  const table = after(talking(), [arden, onWater(null)])
  expect(facts(table, arden, secret).map(({ type }) => type)).toEqual(['proposed'])
  const known = facts(after(table, [arden, secret]), arden, { type: 'leak', proposal: 'arden-secret+veld+mora-1' })
  expect(known.map(({ type }) => type)).toContain('pledgeBroken')
})
