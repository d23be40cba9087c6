import { meter, total } from '@red-lines/shared/game/meter.ts'
import { homeReaction, strainAt } from '@red-lines/shared/game/pressure.ts'
import type { Home, State } from '@red-lines/shared/game/state.ts'
import { causesOfTurn, publicView, seatView } from '@red-lines/shared/game/view.ts'
import { sideBrief } from '@red-lines/shared/scenario/brief.ts'
import { of, withSide } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, nextTalks, proposing, talking, turned } from '../support/story.ts'
import { arden, mora, SETTLEMENT, veld, well } from '../support/well.ts'

const withHome = (state: State, side: typeof arden, change: Partial<Home>): State => ({
  ...state,
  homes: withSide(state.homes, side, { ...of(state.homes, side), ...change }),
})
const turnOf = (state: State) => {
  const turn = state.turns.at(-1)
  if (turn === undefined) throw new Error('no world turn yet')
  return turn
}

test('PS1 weariness grows with the cost of the round by a share of what is left', () => {
  const before = talking()
  const causes = of(turnOf(turned(before)).causes, mora)
  const war = causes.filter(({ kind }) => kind === 'war')
  // mora is hurt by no front: full cost, 10 % of the 80 points left
  expect(total(war, 'weariness')).toBe(800)
})

test('PS2 backlash fades by the same share every round', () => {
  const causes = of(turnOf(turned(talking())).causes, arden)
  expect(total(causes, 'backlash')).toBe(-200)
})

test('PS3 the meter is what both streams leave of calm', () => {
  expect(meter({ weariness: 0, backlash: 0 })).toBe(0)
  expect(meter({ weariness: 5_000, backlash: 5_000 })).toBe(7_500)
  expect(meter({ weariness: 10_000, backlash: 0 })).toBe(10_000)
})

test('PS4 the causes of a movement add up to it exactly, in the streams, on the meter, and for the public', () => {
  const state = turned(after(talking(), [arden, proposing(SETTLEMENT)]))
  const turn = turnOf(state)
  for (const side of well.sides) {
    const [before, now] = [of(turn.before.standing, side), of(turn.after.standing, side)]
    const causes = of(turn.causes, side)
    expect(before.weariness + total(causes, 'weariness')).toBe(now.weariness)
    expect(before.backlash + total(causes, 'backlash')).toBe(now.backlash)
    const onMeter = causesOfTurn(turn, side).reduce((sum, cause) => sum + cause.onMeter, 0)
    expect(before.pressure + onMeter).toBe(now.pressure)
    const told = publicView(state).bulletins.at(-1)?.meters[side]
    expect(told?.causes.reduce((sum, cause) => sum + cause.onMeter, 0)).toBe(now.pressure - before.pressure)
  }
})

test('PS5 only a new personal low costs at home, by how far it goes below the last, and some feel it more', () => {
  const opened = after(talking(), [arden, proposing([0, 2, 1, 1])])
  expect(of(opened.homes, arden).feelings).toEqual([])
  const low = of(opened.homes, arden).personalLow ?? 0
  const conceded = after(nextTalks(opened), [arden, proposing(SETTLEMENT)])
  const worth = of(conceded.homes, arden).personalLow ?? 0
  const amount = (low - worth) * 20
  expect(of(conceded.homes, arden).feelings).toEqual([
    { stream: 'backlash', kind: 'concession', subject: 'arden-2', amount },
  ])
  const felt = of(turnOf(turned(conceded)).causes, arden).filter(({ kind }) => kind === 'concession')
  expect(felt.map(({ constituency, amount: part }) => [constituency, part])).toEqual([
    ['old', Math.floor((amount * 60) / 100)],
    ['young', Math.floor(((amount - Math.floor((amount * 60) / 100)) * 150) / 100)],
  ])
  const back = after(nextTalks(conceded), [arden, proposing([0, 1, 1, 1])])
  expect(of(back.homes, arden).feelings).toEqual([])
})

test('PS6 from some round on the side that has moved least is blamed', () => {
  const moved = after(nextTalks(after(talking(), [arden, proposing([0, 2, 1, 1])])), [arden, proposing(SETTLEMENT)])
  const causes = turnOf(turned(moved)).causes
  expect(of(causes, veld).some(({ kind }) => kind === 'blame')).toBe(true)
  expect(of(causes, arden).some(({ kind }) => kind === 'blame')).toBe(false)
})

test('PS7 strain enters a level higher than it leaves it', () => {
  const at = (before: Home['strain'], pressure: number) => strainAt(well.pressure, before, pressure)
  expect(at('steady', 5_900)).toBe('steady')
  expect(at('steady', 6_000)).toBe('strained')
  expect(at('strained', 5_000)).toBe('strained')
  expect(at('strained', 4_900)).toBe('steady')
  expect(at('strained', 8_000)).toBe('crisis')
  expect(at('crisis', 7_000)).toBe('crisis')
  expect(at('crisis', 6_900)).toBe('strained')
  expect(at('crisis', 9_200)).toBe('collapse')
})

test('PS8 two turns at the top and a government falls, once: weariness off, backlash set, trust cut, pledges void', () => {
  const pledged = after(talking(), [
    arden,
    { type: 'pledge', about: { kind: 'redLine', redLine: 'never-dry' }, stake: 1 },
  ])
  const top = withHome(pledged, arden, { weariness: 9_500, backlash: 9_500 })
  const once = turned(top)
  expect(of(once.homes, arden)).toMatchObject({ strain: 'collapse', turnsAtTop: 1, hasCollapsed: false })
  const twice = turned(nextTalks2(once))
  const fallen = of(twice.homes, arden)
  expect(fallen).toMatchObject({ backlash: 3_000, hasCollapsed: true, turnsAtTop: 0, credibility: 4_800 })
  expect(twice.pledges[0]?.status).toBe('void')
  expect(twice.news.map(({ kind }) => kind)).toContain('collapse')
})
const nextTalks2 = (state: State): State => after(state, ['clock', { type: 'advance' }], ['clock', { type: 'advance' }])

test('PS9 the forecast of home is what home then feels', () => {
  const table = nextTalks(after(talking(), [arden, proposing([0, 2, 1, 1])]))
  const worth = 144
  const forecast = homeReaction(sideBrief(well, arden), seatView(table, arden), [], { terms: SETTLEMENT, worth })
  const causes = of(turnOf(turned(after(table, [arden, proposing(SETTLEMENT)]))).causes, arden)
  expect(forecast.map(({ amount }) => amount)).toEqual(
    causes.filter(({ kind }) => kind === 'concession').map(({ amount }) => amount),
  )
  expect(forecast.length).toBeGreaterThan(0)
})
