import { score } from '@red-lines/shared/game/score.ts'
import { publicView, seatView } from '@red-lines/shared/game/view.ts'
import { of, withSide } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, consulting, facts, nextTalks, proposing, refusal, talking, textOf, turned } from '../support/story.ts'
import { arden, mora, SETTLEMENT, scenarioOf, veld, wellFiles } from '../support/well.ts'

const says = (text: string) => ({ kind: 'text', text }) as const

test('SE3 words to one side are heard by the two and by nobody else', () => {
  const said = after(consulting(), [arden, { type: 'speak', to: veld, words: says('Let us talk.') }])
  expect(publicView(said).speeches).toEqual([])
  expect(seatView(said, veld).speeches).toHaveLength(1)
  expect(seatView(said, mora).speeches).toEqual([])
  expect(refusal(said, arden, { type: 'speak', to: arden, words: says('Me.') })).toEqual({
    code: 'unknown',
    what: 'side',
  })
})

test('SE4 drafts and guesses are seen by the own delegation alone', () => {
  const written = after(
    consulting(),
    [arden, { type: 'keepDraft', draft: 'one', name: 'Our way', terms: SETTLEMENT }],
    [arden, { type: 'guess', about: veld, priorities: [0], redLines: [{ issue: 0, option: 0 }] }],
  )
  expect(publicView(written)).toEqual(publicView(consulting()))
  expect(seatView(written, veld)).toEqual(seatView(consulting(), veld))
  expect(seatView(written, arden).drafts).toEqual([{ id: 'one', name: 'Our way', terms: SETTLEMENT }])
  const empty = after(written, [arden, { type: 'discardDraft', draft: 'one' }])
  expect(seatView(empty, arden).drafts).toEqual([])
})

test('TH1 a threat is public; carrying it out raises credibility, letting it lapse costs', () => {
  const threatened = after(consulting(), [arden, { type: 'threaten', lever: 'raid' }])
  expect(publicView(threatened).threats).toHaveLength(1)
  const done = turned(after(threatened, [arden, { type: 'pullLever', lever: 'raid' }], ['clock', { type: 'advance' }]))
  expect(done.threats[0]?.status).toBe('carriedOut')
  expect(of(done.homes, arden).credibility).toBe(6_200)
  const idle = turned(nextTalks(after(threatened, ['clock', { type: 'advance' }])))
  expect(idle.threats[0]?.status).toBe('idle')
  expect(of(idle.homes, arden).credibility).toBe(5_600)
})

test('PM1 a promise is known to giver and receiver alone', () => {
  const promised = after(consulting(), [mora, { type: 'promise', deal: 'mora-keeps-away' }])
  expect(seatView(promised, arden).promises).toHaveLength(1)
  expect(seatView(promised, veld).promises).toEqual([])
  expect(publicView(promised)).toEqual(publicView(consulting()))
  expect(refusal(promised, mora, { type: 'promise', deal: 'mora-keeps-away' })).toEqual({ code: 'already-promised' })
  expect(refusal(promised, arden, { type: 'promise', deal: 'veld-digs' })).toEqual({ code: 'unknown', what: 'deal' })
})

test('PM2 a kept promise raises credibility and counts for both; a broken one cuts it and counts for neither', () => {
  const promised = after(consulting(), [mora, { type: 'promise', deal: 'mora-keeps-away' }])
  const kept = turned(nextTalks(after(promised, ['clock', { type: 'advance' }])))
  expect(kept.promises[0]?.status).toBe('kept')
  expect(of(kept.homes, mora).credibility).toBe(6_400)
  expect(score(kept, arden).sideDeals).toBe(7)
  expect(score(kept, mora).sideDeals).toBe(-3)
  const second = after(
    promised,
    ['clock', { type: 'advance' }],
    ['clock', { type: 'advance' }],
    ['clock', { type: 'advance' }],
  )
  const broken = turned(after(second, [mora, { type: 'pullLever', lever: 'feast' }], ['clock', { type: 'advance' }]))
  expect(broken.promises[0]?.status).toBe('broken')
  expect(of(broken.homes, mora).credibility).toBe(5_100)
  expect(score(broken, arden).sideDeals).toBe(0)
})

test('LK1 whoever knows a secret text can leak it and pays with credibility; its author’s home reacts', () => {
  const secret = after(talking(), [arden, proposing(SETTLEMENT, { to: [veld], secret: true })])
  const leaked = after(secret, [veld, { type: 'leak', proposal: 'arden-secret+veld-1' }])
  expect(Object.keys(publicView(leaked).proposals)).toEqual(['arden-secret+veld-1'])
  expect(of(leaked.homes, veld).credibility).toBe(5_500)
  expect(leaked.injects).toMatchObject([{ inject: 'gossip', target: arden }])
  expect(refusal(leaked, veld, { type: 'leak', proposal: 'arden-secret+veld-1' })).toEqual({ code: 'not-secret' })
  expect(refusal(secret, mora, { type: 'leak', proposal: 'arden-secret+veld-1' })).toEqual({
    code: 'unknown',
    what: 'proposal',
  })
})

test('LK2 a secret text comes out by chance, and always from a home in crisis of backlash', () => {
  const secret = after(talking(), [arden, proposing(SETTLEMENT, { to: [veld], secret: true })])
  expect(turned(secret).leaks).toBe(0)
  const files = wellFiles()
  files.structure.leakChance = 100
  const leaky = after(talking(scenarioOf(files)), [arden, proposing(SETTLEMENT, { to: [veld], secret: true })])
  expect(turned(leaky).leaks).toBe(1)
  const home = { ...of(secret.homes, arden), strain: 'crisis' as const, backlash: 7_000 }
  expect(turned({ ...secret, homes: withSide(secret.homes, arden, home) }).leaks).toBe(1)
})

test('LK3 a concession made in secret costs nothing at home until it is known', () => {
  const opened = nextTalks(after(talking(), [arden, proposing([0, 2, 1, 1])]))
  const secret = proposing(SETTLEMENT, { to: [veld], secret: true })
  expect(facts(opened, arden, secret).map(({ type }) => type)).toEqual(['proposed'])
  const known = facts(after(opened, [arden, secret]), arden, { type: 'leak', proposal: 'arden-secret+veld-1' })
  expect(known.map(({ type }) => type)).toEqual(['leaked', 'conceded', 'felt', 'injectPlayed', 'credibilityMoved'])
  expect(textOf(after(opened, [arden, secret]), 'arden-secret+veld-1').leaked).toBe(false)
})
