import { meter, onMeter, total } from '@red-lines/shared/game/meter.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import { causesOfTurn, publicView, seatView } from '@red-lines/shared/game/view.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyIntents, anyScenario } from '../support/arbitraries.ts'
import { play } from '../support/play.ts'
import { after } from '../support/story.ts'

test('PS4 causes add up to both streams and to the meter, for home and for the public, in every turn of any scenario', () => {
  const kinds = new Set<string>()
  let turns = 0
  fc.assert(
    fc.property(anyScenario, fc.nat(), anyIntents, (scenario, seed, intents) => {
      const steps = play(after(opening(scenario, seed), ['clock', { type: 'begin' }]), intents)
      const state = steps.at(-1)?.after
      if (state === undefined) return
      for (const [at, turn] of state.turns.entries()) {
        turns += 1
        for (const side of scenario.sides) {
          const [before, now] = [of(turn.before.standing, side), of(turn.after.standing, side)]
          const causes = of(turn.causes, side)
          for (const { kind } of causes) kinds.add(kind)
          expect(before.weariness + total(causes, 'weariness')).toBe(now.weariness)
          expect(before.backlash + total(causes, 'backlash')).toBe(now.backlash)
          const shown = causesOfTurn(turn, side)
          expect(shown).toEqual(onMeter(before, causes))
          expect(shown.reduce((sum, cause) => sum + cause.onMeter, before.pressure)).toBe(now.pressure)
          expect(now.pressure).toBe(meter(now))
          const told = publicView(state).bulletins[at]?.meters[side]
          expect(told?.causes.reduce((sum, cause) => sum + cause.onMeter, 0)).toBe(now.pressure - before.pressure)
          expect(seatView(state, side).causes[at]).toEqual({ round: turn.round, causes: shown })
          expect(causes.every(({ amount }) => Number.isInteger(amount) && amount !== 0)).toBe(true)
          // between two turns nothing moves a home: the next turn begins where this one ended
          const next = state.turns[at + 1]
          if (next !== undefined) expect(of(next.before.standing, side).pressure).toBe(now.pressure)
        }
      }
    }),
    { numRuns: 150, seed: 20_251_201 },
  )
  expect(turns).toBeGreaterThan(250)
  expect([...kinds].toSorted()).toEqual([
    'audience',
    'blame',
    'collapse',
    'concession',
    'fading',
    'inject',
    'interim',
    'lever',
    'limit',
    'rally',
    'relief',
    'standing',
    'war',
  ])
})
