import { debriefOf } from '@red-lines/shared/analysis/debrief.ts'
import { ownChances } from '@red-lines/shared/analysis/ownChances.ts'
import { botGame } from '@red-lines/shared/bots/botGame.ts'
import { delegation } from '@red-lines/shared/bots/oneTextBot.ts'
import { TEMPERAMENTS } from '@red-lines/shared/bots/temperament.ts'
import { linesCrossedNow } from '@red-lines/shared/game/redLines.ts'
import { reveal } from '@red-lines/shared/game/reveal.ts'
import { settingsOf } from '@red-lines/shared/game/settings.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import { worthNow } from '@red-lines/shared/game/valuation.ts'
import { disclosed, publicView, seatView } from '@red-lines/shared/game/view.ts'
import { isInWinSet } from '@red-lines/shared/game/winSet.ts'
import { publicBrief, sideBrief } from '@red-lines/shared/scenario/brief.ts'
import { packageCount, packageOf } from '@red-lines/shared/scenario/package.ts'
import { expect, test } from 'vitest'
import { well } from '../support/well.ts'

/** Games of open and of firm bots on the well: some end in an agreement, some in a war that goes on. */
const games = Array.from({ length: 12 }, (_, seed) => {
  const player = delegation(TEMPERAMENTS[seed % 2 === 0 ? 'open' : 'firm'])
  const { moves, end } = botGame(well, seed, () => player)
  const began = moves[0]?.before ?? end
  const settings = settingsOf(
    began,
    moves.flatMap(({ events }) => events),
  )
  const asked = moves
    .filter(({ events }) => events.some((one) => one.type === 'stageEntered' && one.stage === 'worldTurn'))
    .map(({ before }) => before)
  return { end, asked, opened: reveal(end, settings), debrief: debriefOf(reveal(end, settings)) }
})

const all = Array.from({ length: packageCount(well.issues) }, (_, id) => packageOf(well.issues, id))

const ratifiable = (state: State) =>
  all.filter((terms) => state.scenario.sides.every((side) => isInWinSet(state, side, terms))).length

test('AN9 the debrief counts, round by round, what every home would have ratified when it was asked', () => {
  for (const { asked, debrief } of games)
    expect(debrief?.opportunities.map(({ open }) => open)).toEqual(asked.map(ratifiable))
})

test('AN9 the witness of a deal is better for somebody, worse for nobody, and adds up to the value left', () => {
  const deals = games.flatMap(({ debrief, opened }) =>
    debrief?.deal && opened.outcome.kind === 'agreement' ? [{ deal: debrief.deal, outcome: opened.outcome }] : [],
  )
  expect(deals.length).toBeGreaterThan(0)
  for (const { deal } of deals) {
    const more = Object.values(deal.more ?? {})
    expect(more.every((points) => points >= 0)).toBe(true)
    expect(more.reduce((sum, points) => sum + points, 0)).toBe(deal.valueLeft.joint)
  }
})

test('AN9 a text that was ratified had its moment no later than in the round of the agreement', () => {
  for (const { debrief, opened } of games) {
    if (opened.outcome.kind !== 'agreement') continue
    expect(debrief?.firstRatifiable[opened.outcome.proposal]).toBeLessThanOrEqual(debrief?.round ?? 0)
  }
})

test('AN10 a seat counts from its own brief exactly what its home may ratify', () => {
  const state = games[0]?.asked[2] ?? opening(well, 1)
  for (const side of well.sides) {
    const seat = seatView(state, side)
    const chances = ownChances(publicBrief(well, disclosed(state)), sideBrief(well, side), publicView(state), seat)
    const clean = all.filter((terms) => linesCrossedNow(state, side, terms).length === 0)
    const worthAtLeast = (points: number) => clean.filter((terms) => worthNow(state, side, terms) >= points)
    expect(chances.perhaps).toBe(worthAtLeast(seat.mandate.low).length)
    expect(chances.surely).toBe(worthAtLeast(seat.mandate.high).length)
    for (const [issue, options] of chances.closed.entries())
      for (const [option, why] of options.entries()) {
        const holds = (terms: readonly number[]) => terms[issue] === option
        const isOpen = worthAtLeast(seat.mandate.low).some(holds)
        expect(why).toBe(isOpen ? null : clean.some(holds) ? 'worth' : 'redLine')
      }
  }
})
