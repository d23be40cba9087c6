import { holds } from '../scenario/condition.ts'
import { isFull, NOT_COVERED, type Package } from '../scenario/package.ts'
import type { HostId, Hundredths, PackageRules, Side } from '../scenario/scenario.ts'
import { type BySide, bySide, of, type SideId } from '../scenario/sides.ts'
import type { State, WorthModifier } from './state.ts'
import type { PublicView } from './views.ts'

/** What the worth of a package depends on besides its terms; all of it is public. */
export type Setting = {
  readonly signatories: readonly SideId[]
  readonly credibility: BySide<Hundredths>
  readonly worthModifiers: readonly WorthModifier[]
  readonly host: HostId | null
}

/** What one side values; private to its seat. */
export type Values = Pick<Side, 'scores' | 'clauses' | 'hostValue'>

/** The setting of a state, if those sides signed. */
export function settingOf(state: State, signatories: readonly SideId[] = state.scenario.sides): Setting {
  return {
    signatories,
    credibility: bySide(state.scenario.sides, (side) => of(state.homes, side).credibility),
    worthModifiers: state.worthModifiers.filter(({ lastRound }) => lastRound >= state.round),
    host: state.host,
  }
}

/** The same setting from what everybody may see: for a seat's own previews and for bots. */
export function settingSeen(
  view: Pick<PublicView, 'round' | 'host' | 'sides' | 'worthModifiers'>,
  signatories: readonly SideId[],
): Setting {
  return {
    signatories,
    credibility: Object.fromEntries(Object.entries(view.sides).map(([side, { credibility }]) => [side, credibility])),
    worthModifiers: view.worthModifiers.filter(({ lastRound }) => lastRound >= view.round),
    host: view.host === '' ? null : view.host,
  }
}

/** The package that really comes about: options whose sponsors did not sign fall back (GM2). */
export function effective(rules: PackageRules, terms: Package, signatories: readonly SideId[]): Package {
  return terms.map((option, issue) => effectiveOption(rules, issue, option, signatories))
}

function effectiveOption(rules: PackageRules, issue: number, option: number, signatories: readonly SideId[]): number {
  for (const rule of rules.sponsorships) {
    if (rule.issue === issue && rule.option === option && !rule.sponsors.every((side) => signatories.includes(side)))
      return rule.fallback
  }
  return option
}

/**
 * Points of one option for a side: its score, scaled by what is said to change its worth for some rounds, and for a
 * guarantee by the credibility of those guarantors who signed.
 */
export function optionWorth(
  values: Values,
  rules: PackageRules,
  issue: number,
  option: number,
  setting: Setting,
): number {
  const score = values.scores[issue]?.[option] ?? 0
  const guarantee = rules.guarantees.find((one) => one.issue === issue && one.option === option)
  let points = score
  if (guarantee !== undefined) {
    const floor = values.scores[issue]?.[guarantee.unreliable] ?? 0
    const trust = guarantee.guarantors.map((side) =>
      setting.signatories.includes(side) ? of(setting.credibility, side) : 0,
    )
    const average = Math.floor(trust.reduce((sum, one) => sum + one, 0) / trust.length)
    points = floor + Math.floor(((score - floor) * average) / 10_000)
  }
  for (const modifier of setting.worthModifiers) {
    if (modifier.issue === issue && modifier.option === option) points = Math.floor((points * modifier.percent) / 100)
  }
  return points
}

/** One line of the sum that a worth is: an issue, a clause, or the host. */
export type WorthPart =
  | { readonly of: 'issue'; readonly issue: number; readonly option: number; readonly points: number }
  | { readonly of: 'clause'; readonly clause: string; readonly points: number }
  | { readonly of: 'host'; readonly host: HostId; readonly points: number }

/**
 * What a package is worth to a side, line by line. A partial package is worth what it changes: each covered issue
 * counts against its status quo.
 */
export function worthParts(
  values: Values,
  rules: PackageRules,
  terms: Package,
  setting: Setting,
): readonly WorthPart[] {
  const full = isFull(terms)
  const parts: WorthPart[] = []
  const came = effective(rules, terms, setting.signatories)
  for (const [issue, option] of came.entries()) {
    if (option === NOT_COVERED) continue
    const statusQuo = full ? 0 : (values.scores[issue]?.[rules.issues[issue]?.statusQuo ?? 0] ?? 0)
    parts.push({ of: 'issue', issue, option, points: optionWorth(values, rules, issue, option, setting) - statusQuo })
  }
  for (const { id, clause, bonus } of values.clauses) {
    if (holds(clause, came)) parts.push({ of: 'clause', clause: id, points: bonus })
  }
  const points = hostPoints(values, setting)
  if (full && setting.host !== null && points !== 0) parts.push({ of: 'host', host: setting.host, points })
  return parts
}

/** Points that every full package is worth more to a side because of who hosts the talks. */
export const hostPoints = ({ hostValue }: Values, { host }: Setting): number =>
  host === null ? 0 : (hostValue[host] ?? 0)

/** What a package is worth to a side, in points. */
export const worth = (values: Values, rules: PackageRules, terms: Package, setting: Setting): number =>
  worthParts(values, rules, terms, setting).reduce((sum, { points }) => sum + points, 0)

/** What a package is worth to a side of this table now, if those sides sign. */
export const worthNow = (
  state: State,
  side: SideId,
  terms: Package,
  signatories: readonly SideId[] = state.scenario.sides,
): number => worth(of(state.scenario.bySide, side), state.scenario, terms, settingOf(state, signatories))
