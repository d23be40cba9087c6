import type { State } from '../../game/state.ts'
import { settingOf } from '../../game/valuation.ts'
import { reservationValue } from '../../game/winSet.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { of, type SideId } from '../../scenario/sides.ts'
import { solutions } from '../solutions.ts'
import { type SeatSpace, type Space, spaceOf } from '../space.ts'
import { countOf, type Demand, type Outcomes, packagesIn } from '../winSets.ts'
import type { Round } from './studiedWar.ts'
import type { TheoremOfWars } from './theorem.ts'

/** A red line or a clause of a side. */
type Rule = { readonly side: SideId; readonly kind: 'redLine' | 'clause'; readonly id: string }

/**
 * 12. Rules bite: without any one red line or clause the ripe set or the Nash package is another in some round. A rule
 * marked as `doubled`, which is there to be read, is left out from the start, so that what it repeats can bite. A forced
 * line is judged as if it had appeared: in a war without texts no home has reason for backlash.
 */
export const rulesBite: TheoremOfWars<readonly string[]> = {
  id: '12',
  about: 'wars',
  mostSeeds: 3,
  title: 'Every red line and clause bites, or is marked as doubled',
  threshold: '0 idle rules',
  /** the rules that change nothing in any round */
  look({ scenario, rounds }) {
    // late rounds first: there the ripe set is largest and nearly every rule shows
    const stages = rounds.toReversed().map((round) => stageOf(round, doubledIn(scenario)))
    return rulesIn(scenario)
      .filter((rule) => !stages.some((stage) => bites(stage, rule)))
      .map(nameOf)
  },
  judge(_scenario, wars) {
    const idle = wars[0]?.seen.filter((name) => wars.every(({ seen }) => seen.includes(name))) ?? []
    return {
      pass: idle.length === 0,
      figure: idle.length,
      details: idle.map(
        (name) =>
          `without ${name} nothing changes; look whether another rule says the same, sharpen it, or mark it as doubled`,
      ),
    }
  },
}

const nameOf = ({ side, kind, id }: Rule): string => `${side}: ${kind === 'clause' ? 'clause' : 'red line'} ${id}`

/** The rules that are not marked as doubled. */
const rulesIn = ({ sides, bySide }: Scenario): readonly Rule[] =>
  sides.flatMap((side) => {
    const { redLines, clauses, doubled } = of(bySide, side)
    return [
      ...redLines
        .filter(({ id }) => !doubled.redLines.includes(id))
        .map(({ id }) => ({ side, kind: 'redLine' as const, id })),
      ...clauses
        .filter(({ id }) => !doubled.clauses.includes(id))
        .map(({ id }) => ({ side, kind: 'clause' as const, id })),
    ]
  })

const doubledIn = ({ sides, bySide }: Scenario): readonly Rule[] =>
  sides.flatMap((side) => {
    const { redLines, clauses } = of(bySide, side).doubled
    return [
      ...redLines.map((id) => ({ side, kind: 'redLine' as const, id })),
      ...clauses.map((id) => ({ side, kind: 'clause' as const, id })),
    ]
  })

/** A round in which each rule is taken away in turn. */
type Stage = {
  readonly state: State
  readonly demands: readonly Demand[]
  readonly space: Space
  readonly ripe: () => Outcomes
  /** have the others something in common? where not, no change of this side's rules can open anything */
  readonly canOpen: (side: SideId) => boolean
}

function stageOf({ state, demands, space, ripe, coalitions }: Round, doubled: readonly Rule[]): Stage {
  if (doubled.length === 0) {
    const others = (side: SideId) => state.scenario.sides.filter((other) => other !== side)
    return { state, demands, space: space(), ripe, canOpen: (side) => countOf(coalitions(), others(side)) > 0 }
  }
  const without = doubled.reduce((now, rule) => spaceWithout(state, now, rule), space())
  const found = packagesIn(without, demands)
  return { state, demands, space: without, ripe: () => found, canOpen: () => true }
}

function bites({ state, demands, space, ripe, canOpen }: Stage, rule: Rule): boolean {
  if (!canOpen(rule.side)) return false
  const appeared = asIfAppeared(state, demands, rule)
  const before = appeared === demands ? ripe() : packagesIn(space, appeared)
  const after = packagesIn(spaceWithout(state, space, rule), appeared)
  return !sameIds(before.ids, after.ids) || nashOf(state, before) !== nashOf(state, after)
}

/** The demands with a forced line in force. */
const asIfAppeared = (state: State, demands: readonly Demand[], { side, id }: Rule): readonly Demand[] =>
  of(state.scenario.bySide, side).redLines.some((line) => line.kind === 'forced' && line.id === id)
    ? demands.map((demand) =>
        demand.side === side ? { ...demand, lines: { ...demand.lines, [id]: 'active' } } : demand,
      )
    : demands

/** The space in which that side does not have that rule; the other seats stay as they are. */
function spaceWithout(state: State, space: Space, { side, kind, id }: Rule): Space {
  const others = <T extends { readonly id: string }>(rules: readonly T[]) => rules.filter((rule) => rule.id !== id)
  const changed = (one: SeatSpace): SeatSpace => {
    const { seat } = one
    if (kind === 'redLine') return { ...one, seat: { ...seat, redLines: others(seat.redLines) } }
    const [without] = spaceOf(state.scenario, [{ ...seat, clauses: others(seat.clauses) }], settingOf(state)).seats
    return without ?? one
  }
  return { ...space, seats: space.seats.map((one) => (one.seat.side === side ? changed(one) : one)) }
}

const sameIds = (ones: Uint32Array, others: Uint32Array): boolean =>
  ones.length === others.length && ones.every((id, at) => id === others[at])

const nashOf = (state: State, ripe: Outcomes): string =>
  solutions(
    ripe,
    state.scenario.sides.map((side) => reservationValue(state, side)),
  )?.nash.ids.join() ?? ''
