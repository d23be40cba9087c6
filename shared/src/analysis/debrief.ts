import { crosses } from '../game/redLines.ts'
import type { Reveal } from '../game/views.ts'
import { isFull, type Package, packageId, packageOf } from '../scenario/package.ts'
import { type BySide, bySide, of, type SideId } from '../scenario/sides.ts'
import { frontier } from './frontier.ts'
import { type Solutions, solutions } from './solutions.ts'
import { type Space, spaceOf } from './space.ts'
import { type ValueLeft, valueLeft } from './valueLeft.ts'
import { countByCoalition, countOf, type Demand, packagesIn, worthOf } from './winSets.ts'

/** How far the win-sets reached when the homes were asked in one round. */
export type Opportunity = {
  readonly round: number
  /** packages in every win-set */
  readonly open: number
  /** packages that all homes but this one would have ratified */
  readonly without: BySide<number>
}

/** A package that theory singles out, with what it is worth to every side. */
export type NamedPackage = { readonly terms: Package; readonly worth: BySide<number> }

/** What was possible in a game, once everything is open. */
export type Debrief = {
  readonly packages: number
  readonly opportunities: readonly Opportunity[]
  /** the round that the rest speaks of: that of the agreement, otherwise the one in which most was possible */
  readonly round: number
  /** packages of that round than which none is better for somebody and worse for nobody, whatever homes say */
  readonly efficient: number
  readonly solutions: {
    readonly idealGains: BySide<number>
    readonly nash: NamedPackage
    readonly kalaiSmorodinsky: NamedPackage
  } | null
  readonly deal: {
    readonly valueLeft: ValueLeft
    /** what the witness would have brought each side more; null where nothing was left */
    readonly more: BySide<number> | null
    /** share of what each side could at most have gained over fighting on; null where it could gain nothing */
    readonly shareOfIdeal: BySide<number | null>
  } | null
  /** by full text: the first round in which every home would have ratified it; null where it never had its moment */
  readonly firstRatifiable: Readonly<Record<string, number | null>>
}

/** When homes were asked: what they asked for, and the space of packages with some signatures. */
type Moment = {
  readonly round: number
  readonly demands: readonly Demand[]
  readonly fightingOn: readonly number[]
  readonly space: Space
}

/**
 * Looks back on a game from what has been opened. An agreement is held against what its own signatories could have
 * signed, everything else against the signatures of all. Null for a game that ended before its first world turn.
 */
export function debriefOf(opened: Reveal): Debrief | null {
  const { brief, outcome } = opened
  const moments = momentsOf(opened, brief.sides)
  const opportunities = moments.map((moment) => opportunityOf(moment, brief.sides))
  const most = Math.max(0, ...opportunities.map(({ open }) => open))
  const signed = outcome.kind === 'agreement' ? momentsOf(opened, outcome.signatories) : null
  const moment = signed?.at(-1) ?? moments.find((_, at) => opportunities[at]?.open === most)
  if (moment === undefined) return null
  const { space, fightingOn } = moment
  const found = solutions(packagesIn(space, moment.demands), fightingOn)
  return {
    packages: space.packages,
    opportunities,
    round: moment.round,
    efficient: frontier(space).ids.length,
    solutions: found === null ? null : named(space, brief.sides, found),
    deal: outcome.kind === 'agreement' ? dealt(moment, found, outcome.terms) : null,
    firstRatifiable: Object.fromEntries(
      opened.proposals
        .filter(({ terms }) => isFull(terms))
        .map(({ id, terms }) => {
          const isTheDeal = outcome.kind === 'agreement' && id === outcome.proposal
          const asked = (isTheDeal ? signed : null) ?? moments
          const first = asked.find((one) => one.demands.every((demand) => isIn(one.space, demand, terms)))
          return [id, first?.round ?? null]
        }),
    ),
  }
}

function momentsOf({ brief, turns, settings, sides }: Reveal, signatories: readonly SideId[]): readonly Moment[] {
  const seats = brief.sides.map((side) => of(sides, side).brief)
  return turns.flatMap(({ round, before }, at) => {
    const setting = settings[at]
    if (setting === undefined) return []
    return [
      {
        round,
        demands: signatories.map((side): Demand => {
          const { mandate, lines } = of(before.standing, side)
          return { side, atLeast: mandate, lines }
        }),
        fightingOn: brief.sides.map((side) => of(before.standing, side).fightingOn),
        space: spaceOf(brief, seats, { ...setting, signatories }),
      },
    ]
  })
}

function opportunityOf({ round, space, demands }: Moment, sides: readonly SideId[]): Opportunity {
  const coalitions = countByCoalition(space, demands)
  return {
    round,
    open: countOf(coalitions, sides),
    without: bySide(sides, (side) =>
      countOf(
        coalitions,
        sides.filter((other) => other !== side),
      ),
    ),
  }
}

function named(space: Space, sides: readonly SideId[], { idealGains, nash, kalaiSmorodinsky }: Solutions) {
  const point = ({ ids, worth }: Solutions['nash']): NamedPackage => ({
    terms: packageOf(space.rules.issues, ids[0] ?? 0),
    worth: bySide(sides, (side) => worth[sides.indexOf(side)] ?? 0),
  })
  return {
    idealGains: bySide(sides, (side) => idealGains[sides.indexOf(side)] ?? 0),
    nash: point(nash),
    kalaiSmorodinsky: point(kalaiSmorodinsky),
  }
}

function dealt({ space, demands, fightingOn }: Moment, found: Solutions | null, terms: Package) {
  const left = valueLeft(space, demands, terms)
  const { sides } = space.rules
  const worth = (side: SideId, of: Package): number => {
    const seat = space.seats[sides.indexOf(side)]
    return seat === undefined ? 0 : worthOf(space, seat, packageId(space.rules.issues, of))
  }
  const { witness } = left
  return {
    valueLeft: left,
    more: witness === null ? null : bySide(sides, (side) => worth(side, witness) - worth(side, terms)),
    shareOfIdeal: bySide(sides, (side) => {
      const at = sides.indexOf(side)
      const ideal = found?.idealGains[at] ?? 0
      return ideal <= 0 ? null : (worth(side, terms) - (fightingOn[at] ?? 0)) / ideal
    }),
  }
}

/** Would that home ratify the package? */
function isIn(space: Space, { side, atLeast, lines }: Demand, terms: Package): boolean {
  const seat = space.seats.find((one) => one.seat.side === side)
  if (seat === undefined) return false
  const isClean = !seat.seat.redLines.some((line) => crosses(line, lines[line.id] ?? 'active', terms))
  return isClean && worthOf(space, seat, packageId(space.rules.issues, terms)) >= atLeast
}
