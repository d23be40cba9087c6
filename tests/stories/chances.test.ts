import { ownChances } from '@red-lines/shared/analysis/ownChances.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import { disclosed, publicView, seatView } from '@red-lines/shared/game/view.ts'
import { publicBrief, sideBrief } from '@red-lines/shared/scenario/brief.ts'
import { expect, test } from 'vitest'
import { chancesOf } from '../../client/src/preview/chances.ts'
import { well } from '../support/well.ts'

const state = opening(well, 1)
const brief = publicBrief(well, disclosed(state))
const game = publicView(state)
const seats = well.sides.map((side) => ({ mine: sideBrief(well, side), seat: seatView(state, side) }))

test('AN10 in the first round there is nothing to compare a seat’s packages with', () => {
  for (const { mine, seat } of seats) expect(chancesOf({ brief, mine, game, seat }).asBefore).toBeNull()
})

test('AN10 a seat compares its packages with what home asked, and which lines bound, a round ago', () => {
  let moved = 0
  for (const { mine, seat } of seats)
    for (const line of seat.redLines) {
      const kind = mine.redLines.find(({ id }) => id === line.id)?.kind
      if (kind === undefined || kind === 'hard') continue
      const asked = { low: seat.mandate.low - 3, high: seat.mandate.high - 3 }
      const status: typeof line.status = line.status === 'active' ? (kind === 'until' ? 'bends' : 'dormant') : 'active'
      const now = {
        ...seat,
        redLines: seat.redLines.map((one) => (one.id === line.id ? { ...one, status } : one)),
        changedLines: [{ id: line.id, status }],
        mandateHistory: [
          { round: 1, ...asked },
          { round: 2, ...seat.mandate },
        ],
      }
      const before = ownChances(brief, mine, game, { mandate: asked, redLines: seat.redLines })
      const chances = chancesOf({ brief, mine, game, seat: now })
      expect(chances.asBefore).toBe(before.perhaps)
      expect(chances.perhaps).toBe(ownChances(brief, mine, game, now).perhaps)
      if (chances.asBefore !== chances.perhaps) moved += 1
    }
  expect(moved).toBeGreaterThan(0)
})
