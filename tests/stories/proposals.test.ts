import { asSeen, isSignable } from '@red-lines/shared/game/texts.ts'
import { publicView, seatView } from '@red-lines/shared/game/view.ts'
import { describe, expect, test } from 'vitest'
import {
  after,
  consulting,
  facts,
  NO_WORDS,
  nextTalks,
  proposing,
  refusal,
  rejecting,
  talking,
  textOf,
} from '../support/story.ts'
import { arden, mora, SETTLEMENT, veld, well } from '../support/well.ts'

describe('proposing', () => {
  test('PR1 a text is proposed in the talks and in no other stage', () => {
    expect(refusal(consulting(), arden, proposing(SETTLEMENT))).toEqual({
      code: 'wrong-stage',
      stage: 'consult',
      needs: ['talks'],
    })
    expect(facts(talking(), arden, proposing(SETTLEMENT))[0]).toEqual({
      type: 'proposed',
      proposal: 'arden-1',
      by: arden,
      terms: SETTLEMENT,
      to: [veld, mora],
      secret: false,
      answers: null,
      conditional: false,
      words: NO_WORDS,
    })
  })

  test('PR2 a text answers every issue, or only issues that an interim deal may cover', () => {
    expect(refusal(talking(), arden, proposing([1, 1, 1]))).toEqual({ code: 'bad-package', issue: null })
    expect(refusal(talking(), arden, proposing([-1, -1, -1, -1]))).toEqual({ code: 'bad-package', issue: null })
    expect(refusal(talking(), arden, proposing([1, 3, 1, 1]))).toEqual({ code: 'bad-package', issue: 1 })
    expect(refusal(talking(), arden, proposing([1, -1, -1, 1]))).toEqual({ code: 'not-interim', issue: 0 })
    expect(facts(talking(), arden, proposing([-1, -1, -1, 1]))).toHaveLength(1)
  })

  test('PR3 a side sends as many texts in a round as the scenario allows it', () => {
    const sent = after(talking(), [arden, proposing(SETTLEMENT)])
    expect(refusal(sent, arden, proposing([0, 1, 1, 1]))).toEqual({ code: 'texts-used-up', allowed: 1 })
    const mediating = after(talking(), [mora, proposing(SETTLEMENT)], [mora, proposing([0, 1, 1, 1])])
    expect(refusal(mediating, mora, proposing([0, 2, 1, 1]))).toEqual({ code: 'texts-used-up', allowed: 2 })
    expect(facts(nextTalks(sent), arden, proposing([0, 1, 1, 1]))[0]?.type).toBe('proposed')
  })

  test('PR4 a text needs somebody to answer it', () => {
    expect(refusal(talking(), arden, proposing(SETTLEMENT, { to: [arden] }))).toEqual({ code: 'no-addressee' })
  })

  test('PR5 a conditional yes changes at most two issues of the text it answers', () => {
    const table = after(talking(), [veld, proposing([2, 0, 2, 1])])
    const yes = (terms: readonly number[]) => proposing(terms, { answers: 'veld-1', conditional: true })
    expect(refusal(table, arden, yes([1, 1, 1, 1]))).toEqual({ code: 'condition-too-wide', most: 2 })
    expect(textOf(after(table, [arden, yes([1, 0, 1, 1])]), 'arden-1')).toMatchObject({
      answers: 'veld-1',
      chain: 'veld-1',
      version: 2,
      conditional: true,
    })
  })

  test('PR6 the same open text is not sent twice', () => {
    const sent = after(talking(), [mora, proposing(SETTLEMENT)])
    expect(refusal(sent, mora, proposing(SETTLEMENT))).toEqual({ code: 'same-text' })
  })
})

describe('answering', () => {
  const table = after(talking(), [arden, proposing(SETTLEMENT, { to: [veld] })])

  test('PR7 only an addressed side answers, once, and may change its mind before it signs', () => {
    expect(refusal(table, arden, { type: 'accept', proposal: 'arden-1' })).toEqual({ code: 'own-text' })
    expect(refusal(table, mora, { type: 'accept', proposal: 'arden-1' })).toEqual({ code: 'not-addressed' })
    const accepted = after(table, [veld, { type: 'accept', proposal: 'arden-1' }])
    expect(refusal(accepted, veld, { type: 'accept', proposal: 'arden-1' })).toEqual({ code: 'already-answered' })
    expect(isSignable(well, textOf(accepted, 'arden-1'))).toBe(true)
    const retracted = after(accepted, [veld, { type: 'retract', proposal: 'arden-1' }])
    expect(textOf(retracted, 'arden-1').answersBySide).toEqual({})
    expect(refusal(retracted, veld, { type: 'retract', proposal: 'arden-1' })).toEqual({ code: 'nothing-to-take-back' })
  })

  test('PR8 a no names a red line that the text crosses or up to two issues', () => {
    expect(refusal(table, veld, rejecting('arden-1', [], []))).toEqual({ code: 'reason-needed' })
    expect(refusal(table, veld, rejecting('arden-1', ['some-water'], []))).toEqual({
      code: 'line-not-crossed',
      redLine: 'some-water',
    })
    expect(refusal(table, veld, rejecting('arden-1', ['never-dry'], []))).toEqual({ code: 'unknown', what: 'red-line' })
    expect(textOf(after(table, [veld, rejecting('arden-1', [], [0, 2])]), 'arden-1').answersBySide[veld]).toEqual({
      kind: 'rejected',
      redLines: [],
      issues: [0, 2],
      words: NO_WORDS,
    })
  })

  test('PR9 an author takes a text back while nobody has signed it', () => {
    expect(refusal(table, veld, { type: 'withdraw', proposal: 'arden-1' })).toEqual({ code: 'not-yours' })
    const withdrawn = after(table, [arden, { type: 'withdraw', proposal: 'arden-1' }])
    expect(textOf(withdrawn, 'arden-1').status).toBe('withdrawn')
    expect(refusal(withdrawn, veld, { type: 'accept', proposal: 'arden-1' })).toEqual({ code: 'text-closed' })
  })
})

describe('secret texts', () => {
  const secret = after(talking(), [arden, proposing(SETTLEMENT, { to: [veld], secret: true })])

  test('SE1 a secret text exists only for its author and those it was sent to', () => {
    expect(publicView(secret).proposals).toEqual({})
    expect(seatView(secret, mora).secretProposals).toEqual([])
    expect(seatView(secret, veld).secretProposals.map(({ id }) => id)).toEqual(['arden-secret+veld-1'])
    expect(refusal(secret, mora, { type: 'accept', proposal: 'arden-secret+veld-1' })).toEqual({
      code: 'unknown',
      what: 'proposal',
    })
  })

  test('SE2 no number, link or version of a public text tells of a secret one', () => {
    const open = after(secret, [veld, proposing([2, 1, 1, 1], { answers: 'arden-secret+veld-1' })])
    expect(textOf(open, 'veld-1')).toMatchObject({ answers: null, version: 1, chain: 'veld-1' })
    const next = after(nextTalks(secret), [arden, proposing(SETTLEMENT)])
    expect(Object.keys(publicView(next).proposals)).toEqual(['arden-1'])
    const answeredInSecret = after(secret, [
      veld,
      proposing([2, 1, 1, 1], { secret: true, answers: 'arden-secret+veld-1', to: [mora] }),
    ])
    const text = textOf(answeredInSecret, 'veld-secret+mora-1')
    expect(asSeen(answeredInSecret, text, ({ id }) => id === text.id)).toMatchObject({ answers: null, version: 1 })
  })
})
