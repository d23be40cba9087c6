import { reveal } from '@red-lines/shared/game/reveal.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import { publicView } from '@red-lines/shared/game/view.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, proposing, rejecting, textOf } from '../support/story.ts'
import { arden, mora, SETTLEMENT, veld, well } from '../support/well.ts'

const next = ['clock', { type: 'advance' }] as const

test('RO1 SG3 RA2 RA1 SC2 a whole game: slogans, a truce, a refusal at home, a second text, an agreement, the reveal', () => {
  // the first round is for slogans: each asks for all the water, and each names the line that this crosses
  const slogans = after(
    opening(well, 7),
    ['facilitator', { type: 'begin' }],
    [arden, { type: 'pledge', about: { kind: 'redLine', redLine: 'never-dry' }, stake: 2 }],
    next,
    [arden, proposing([0, 2, 1, 1])],
    [veld, rejecting('arden-1', ['some-water'], [])],
    [veld, proposing([2, 0, 0, 1], { answers: 'arden-1' })],
    [arden, rejecting('veld-1', ['never-dry'], [])],
  )
  expect(publicView(slogans).sides[veld]?.declaredRedLines).toEqual(['some-water'])
  expect(textOf(slogans, 'veld-1')).toMatchObject({ chain: 'arden-1', version: 2 })

  // the second brings a truce, which takes force at once and makes the war cheaper
  const truce = after(
    slogans,
    next,
    next,
    next,
    [mora, proposing([-1, -1, -1, 1])],
    [arden, { type: 'accept', proposal: 'mora-1' }],
    [veld, { type: 'accept', proposal: 'mora-1' }],
    [arden, { type: 'sign', proposal: 'mora-1' }],
    [veld, { type: 'sign', proposal: 'mora-1' }],
  )
  expect(textOf(truce, 'mora-1').status).toBe('inForce')
  expect(publicView(truce).interim).toEqual([-1, -1, -1, 1])

  // in the third Veld signs what crosses a line of its people, who say no
  const refused = after(
    truce,
    next,
    next,
    next,
    [arden, proposing([0, 1, 1, 1])],
    [veld, { type: 'accept', proposal: 'arden-2' }],
    [arden, { type: 'sign', proposal: 'arden-2' }],
    [veld, { type: 'sign', proposal: 'arden-2' }],
    next,
  )
  expect(refused.ratifications.at(-1)?.verdicts).toContainEqual({ side: veld, yes: false, because: 'redLine' })
  expect(of(refused.homes, veld).credibility).toBe(5_400)
  expect(refused.stage.name).toBe('worldTurn')

  // in the last they find the text that all three can take home
  const agreed = after(
    refused,
    next,
    next,
    [mora, proposing(SETTLEMENT)],
    [arden, { type: 'accept', proposal: 'mora-2' }],
    [veld, { type: 'accept', proposal: 'mora-2' }],
    [arden, { type: 'sign', proposal: 'mora-2' }],
    [veld, { type: 'sign', proposal: 'mora-2' }],
    [mora, { type: 'sign', proposal: 'mora-2' }],
    next,
  )
  expect(agreed.stage).toMatchObject({
    name: 'over',
    outcome: { kind: 'agreement', proposal: 'mora-2', terms: SETTLEMENT },
  })

  // and then everything opens
  const opened = reveal(agreed, [])
  expect(Object.keys(opened.sides)).toEqual([arden, veld, mora])
  for (const side of well.sides)
    expect(of(opened.sides, side).score.total).toBeGreaterThan(of(opened.sides, side).score.fightingOnTotal)
})
