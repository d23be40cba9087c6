import type { State } from '@red-lines/shared/game/state.ts'
import { publicView } from '@red-lines/shared/game/view.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, consulting, nextTalks, proposing, refusal, talking, turned } from '../support/story.ts'
import { arden, mora, scenarioOf, veld, wellFiles } from '../support/well.ts'

/** The well without noise, so that the front can be reckoned by hand. */
const files = wellFiles()
files.structure.world.front.noise = 0
const quietWell = scenarioOf(files)

test('WT1 the front keeps part of its momentum, drifts with the lack of aid, and takes what was done', () => {
  const state = turned(talking(quietWell))
  // 75 % of 10, no lack of aid, and the raid that Veld pulls when it chooses nothing
  expect(state.front).toBe(750 - 500)
  const next = turned(after(state, ['clock', { type: 'advance' }], ['clock', { type: 'advance' }]))
  // now aid lacks 2.5 points, of which the front feels 8 %; Veld's raid rests
  expect(next.front).toBe(Math.floor(250 * 0.75) + 20)
})

test('WT2 aid drifts every round and stays within its limits', () => {
  expect(turned(talking(quietWell)).aid).toBe(4_750)
})

test('WT3 losses grow with the cost of the round', () => {
  expect(of(turned(talking(quietWell)).homes, mora).losses).toBe(1_600)
})

test('WT4 an interim deal lowers the cost of war while it is in force', () => {
  const proposed = after(talking(quietWell), [arden, proposing([-1, -1, -1, 1])])
  const inForce = after(
    proposed,
    [veld, { type: 'accept', proposal: 'arden-1' }],
    [arden, { type: 'sign', proposal: 'arden-1' }],
    [veld, { type: 'sign', proposal: 'arden-1' }],
  )
  expect(inForce.interim).toEqual([-1, -1, -1, 1])
  expect(of(inForce.homes, arden).credibility).toBe(6_200)
  const [war, truce] = [turned(talking(quietWell)), turned(inForce)]
  expect(of(truce.homes, mora).losses).toBe(1_000 + 360)
  expect(of(truce.homes, mora).weariness).toBeLessThan(of(war.homes, mora).weariness)
})

test('WT5 standing conditions act at every world turn while they hold', () => {
  const causes = (state: State) => of(state.turns.at(-1)?.causes ?? {}, mora)
  expect(causes(turned(talking())).some(({ kind, subject }) => kind === 'standing' && subject === 'thirst')).toBe(true)
})

test('WT6 a bound on the front holds while its condition does', () => {
  const dry = after(talking(quietWell), ['facilitator', { type: 'inject', inject: 'dust', target: null }])
  const state = turned({ ...dry, front: 4_000, indicators: { drought: 6_000 } })
  expect(state.front).toBeLessThanOrEqual(500)
})

test('WT7 an ending that comes about ends the game for all', () => {
  const dust = after(talking(), ['facilitator', { type: 'inject', inject: 'dust', target: null }])
  const state = turned(dust)
  expect(state.stage).toEqual({ name: 'over', outcome: { kind: 'sharedLoss', ending: 'dry' } })
})

test('LV1 a lever is chosen in consult, can be taken back, and resolves at the world turn', () => {
  const chosen = after(consulting(quietWell), [arden, { type: 'pullLever', lever: 'raid' }])
  expect(publicView(chosen)).toEqual(publicView(consulting(quietWell)))
  const back = after(chosen, [arden, { type: 'pullLever', lever: null }])
  expect(back.levers).toEqual({})
  const done = turned(after(chosen, ['clock', { type: 'advance' }]))
  expect(done.leverHistory).toContainEqual({ round: 1, side: arden, lever: 'raid' })
  expect(refusal(talking(), arden, { type: 'pullLever', lever: 'raid' })).toMatchObject({ code: 'wrong-stage' })
})

test('LV2 a lever rests as long as it must, may be unavailable, and may be blocked', () => {
  const done = turned(
    after(consulting(), [arden, { type: 'pullLever', lever: 'raid' }], ['clock', { type: 'advance' }]),
  )
  const next = after(done, ['clock', { type: 'advance' }])
  expect(refusal(next, arden, { type: 'pullLever', lever: 'raid' })).toEqual({ code: 'lever-resting', untilRound: 3 })
  expect(refusal(consulting(), mora, { type: 'pullLever', lever: 'feast' })).toEqual({ code: 'lever-unavailable' })
  expect(refusal(consulting(), mora, { type: 'pullLever', lever: 'raid' })).toEqual({ code: 'unknown', what: 'lever' })
})

test('LV3 a side that chooses nothing takes its default posture', () => {
  expect(turned(talking()).leverHistory).toEqual([{ round: 1, side: veld, lever: 'raid' }])
})

test('LV4 a poll narrows the band in which a side sees its mandate, once a round', () => {
  const polled = after(consulting(), [arden, { type: 'poll' }])
  expect(refusal(polled, arden, { type: 'poll' })).toEqual({ code: 'poll-used' })
})

test('IN1 an inject is announced at once and felt at the next world turn', () => {
  const played = after(talking(), ['facilitator', { type: 'inject', inject: 'rain', target: null }])
  expect(publicView(played).news.at(-1)).toMatchObject({ kind: 'inject', subject: 'rain' })
  expect(played.homes).toEqual(talking().homes)
  const felt = Object.values(turned(played).turns[0]?.causes ?? {}).flat()
  expect(felt.some(({ kind, subject }) => kind === 'inject' && subject === 'rain')).toBe(true)
})

test('IN2 an inject that happens once is not played again, and only the facilitator plays one', () => {
  const played = after(talking(), ['facilitator', { type: 'inject', inject: 'rain', target: null }])
  expect(refusal(played, 'facilitator', { type: 'inject', inject: 'rain', target: null })).toEqual({
    code: 'inject-spent',
  })
  expect(refusal(played, arden, { type: 'inject', inject: 'rain', target: null })).toEqual({ code: 'not-yours' })
})

test('IN3 the deck plays one eligible inject a round, by chance', () => {
  const deck = wellFiles()
  deck.structure.injectChance = 100
  const state = turned(talking(scenarioOf(deck)))
  expect(state.injects).toHaveLength(1)
  expect(state.injects[0]?.inject).toBe('rain')
})

test('RO1 a round is consult, talks, world turn; the last one ends the game', () => {
  let state = consulting()
  const stages: string[] = []
  while (state.stage.name !== 'over') {
    stages.push(`${state.round} ${state.stage.name}`)
    state = after(state, ['clock', { type: 'advance' }])
  }
  expect(stages).toHaveLength(4 * 3 - 1)
  expect(state.stage).toEqual({ name: 'over', outcome: { kind: 'warContinues' } })
})

test('RO2 a stage ends when every side is ready', () => {
  const two = after(consulting(), [arden, { type: 'ready', ready: true }], [veld, { type: 'ready', ready: true }])
  expect(two.stage.name).toBe('consult')
  expect(after(two, [mora, { type: 'ready', ready: true }]).stage.name).toBe('talks')
  expect(after(two, [veld, { type: 'ready', ready: false }]).stage).toMatchObject({ ready: [arden] })
})

test('RO3 the clock and the facilitator may end a stage; a delegation may not', () => {
  expect(after(consulting(), ['facilitator', { type: 'advance' }]).stage.name).toBe('talks')
  expect(refusal(consulting(), arden, { type: 'advance' })).toEqual({ code: 'not-yours' })
})

test('RO4 whoever a new text or a new supporter concerns is no longer ready', () => {
  const ready = after(talking(), [veld, { type: 'ready', ready: true }], [mora, { type: 'ready', ready: true }])
  const sent = after(ready, [arden, proposing([1, 1, 1, 1], { to: [veld] })])
  expect(sent.stage).toMatchObject({ ready: [mora] })
  const waiting = after(sent, [arden, { type: 'ready', ready: true }])
  expect(after(waiting, [veld, { type: 'accept', proposal: 'arden-1' }]).stage).toMatchObject({ ready: [mora] })
})

test('RO5 the host changes when all who must sign back the same other one', () => {
  const one = after(consulting(), [arden, { type: 'backHost', host: 'miller' }])
  expect(turned(after(one, ['clock', { type: 'advance' }])).host).toBe('elders')
  const both = after(one, [veld, { type: 'backHost', host: 'miller' }], ['clock', { type: 'advance' }])
  expect(turned(both).host).toBe('miller')
})

test('RO6 the facilitator may end the game where it stands', () => {
  expect(after(nextTalks(talking()), ['facilitator', { type: 'stop' }]).stage).toEqual({
    name: 'over',
    outcome: { kind: 'stopped' },
  })
})
