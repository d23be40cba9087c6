import { crosses, lineStatus, linesCrossedNow } from '@red-lines/shared/game/redLines.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { disclosed, publicView, seatView } from '@red-lines/shared/game/view.ts'
import { of, withSide } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, proposing, rejecting, talking } from '../support/story.ts'
import { arden, mora, SETTLEMENT, veld, well } from '../support/well.ts'

const line = (id: string) => {
  const found = of(well.bySide, arden).redLines.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const withHome = (state: State, change: { weariness?: number; backlash?: number }): State => ({
  ...state,
  homes: withSide(state.homes, arden, { ...of(state.homes, arden), ...change }),
})

test('RL1 a hard line is crossed by every text that one of its clauses fits', () => {
  expect(linesCrossedNow(talking(), arden, [2, 1, 1, 1]).map(({ id }) => id)).toEqual(['never-dry'])
  expect(linesCrossedNow(talking(), arden, SETTLEMENT)).toEqual([])
})

test('RL2 a declared line is known to all and stays declared', () => {
  const before = publicView(talking()).sides[arden]?.declaredRedLines
  expect(before).toEqual(['never-dry'])
  const declared = after(talking(), [
    arden,
    { type: 'pledge', about: { kind: 'redLine', redLine: 'no-wall' }, stake: 1 },
  ])
  expect(publicView(declared).sides[arden]?.declaredRedLines).toEqual(['never-dry', 'no-wall'])
  expect(disclosed(declared).redLines).toContain('no-wall')
})

test('RL3 an until line bends while its condition holds, for the texts that it names', () => {
  const until = line('rent-first')
  const calm = talking()
  expect(lineStatus(calm, until)).toBe('active')
  expect(crosses(until, 'active', [1, 0, 1, 1])).toBe(true)
  const weary = withHome(calm, { weariness: 4_000 })
  expect(lineStatus(weary, until)).toBe('bends')
  expect(crosses(until, 'bends', [1, 0, 1, 1])).toBe(false)
  expect(crosses(until, 'bends', [1, 0, 0, 1])).toBe(true)
})

test('RL4 a forced line binds only while its condition holds', () => {
  const forced = line('no-wall')
  expect(lineStatus(talking(), forced)).toBe('dormant')
  expect(crosses(forced, 'dormant', [1, 1, 2, 1])).toBe(false)
  expect(lineStatus(withHome(talking(), { backlash: 5_000 }), forced)).toBe('active')
  expect(crosses(forced, 'active', [1, 1, 2, 1])).toBe(true)
})

test('RL5 naming a secret line in an answer lets everybody hear it who hears the answer', () => {
  const open = after(talking(), [arden, proposing([0, 1, 1, 1])], [veld, rejecting('arden-1', ['some-water'], [])])
  expect(publicView(open).sides[veld]?.declaredRedLines).toEqual(['some-water'])
  const secret = after(
    talking(),
    [arden, proposing([0, 1, 1, 1], { to: [veld], secret: true })],
    [veld, rejecting('arden-secret+veld-1', ['some-water'], [])],
  )
  expect(publicView(secret).sides[veld]?.declaredRedLines).toEqual([])
  expect(seatView(secret, arden).heardRedLines).toEqual([{ side: veld, redLine: 'some-water' }])
  expect(seatView(secret, mora).heardRedLines).toEqual([])
})
