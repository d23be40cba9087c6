import { reveal } from '@red-lines/shared/game/reveal.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import type { Setting } from '@red-lines/shared/game/valuation.ts'
import { disclosed, seatView } from '@red-lines/shared/game/view.ts'
import type { Reveal, SeatView } from '@red-lines/shared/game/views.ts'
import {
  type Disclosed,
  type PublicBrief,
  publicBrief,
  type SideBrief,
  sideBrief,
} from '@red-lines/shared/scenario/brief.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { bySide, of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { same } from './same.ts'

/** What leaves a table beside the public view. Made when somebody asks, and once for each state. */
export type Views = {
  /** the same object until more has come to light */
  readonly brief: (state: State) => PublicBrief
  readonly mine: (side: SideId) => SideBrief
  readonly seat: (state: State, side: SideId) => SeatView
  /** null while the game goes on */
  readonly reveal: (state: State) => Reveal | null
}

export function openViews(scenario: Scenario, settings: () => readonly Setting[]): Views {
  const briefs = bySide(scenario.sides, (side) => sideBrief(scenario, side))
  const knownAt = lastOf((state: State) => disclosed(state))
  const seatsOf = lastOf((_state: State) => new Map<SideId, SeatView>())
  const revealOf = lastOf((state: State) => reveal(state, settings()))
  let read: { readonly known: Disclosed; readonly brief: PublicBrief } | null = null

  function brief(state: State): PublicBrief {
    const now = knownAt(state)
    if (read === null || !same(read.known, now)) read = { known: now, brief: publicBrief(scenario, now) }
    return read.brief
  }

  function seat(state: State, side: SideId): SeatView {
    const views = seatsOf(state)
    const view = views.get(side) ?? seatView(state, side)
    views.set(side, view)
    return view
  }

  return {
    brief,
    seat,
    mine: (side) => of(briefs, side),
    reveal: (state) => (state.stage.name === 'over' ? revealOf(state) : null),
  }
}

/** Remembers the answer for the state that was asked about last. */
function lastOf<T>(make: (state: State) => T): (state: State) => T {
  let last: { readonly state: State; readonly value: T } | null = null
  return (state) => {
    if (last?.state !== state) last = { state, value: make(state) }
    return last.value
  }
}
