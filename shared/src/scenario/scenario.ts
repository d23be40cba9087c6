import type { Clause, Gauge, Predicate } from './condition.ts'
import type { BySide, SideId } from './sides.ts'
import type { Language, Words } from './words.ts'

/** Meter points in hundredths: 0 to 10,000 stands for 0 to 100. */
export type Hundredths = number

export type RedLineId = string
export type ClauseId = string
export type LeverId = string
export type InjectId = string
export type IndicatorId = string
export type HostId = string
export type SideDealId = string
export type SourceId = string

export type Option = { readonly id: string }

/** A question on the agenda. Options run along a spectrum where one exists. */
export type Issue = {
  readonly id: string
  readonly options: readonly Option[]
  /** the option that describes the world while nothing is agreed */
  readonly statusQuo: number
  /** options that an interim deal may hold; empty where none may */
  readonly interim: readonly number[]
}

/** Who has to sign a text before it can be ratified. */
export type AgreementRule = { readonly mustSign: readonly SideId[]; readonly atLeast: number }

/** An option that becomes `fallback` when one of its sponsors does not sign. */
export type Sponsorship = {
  readonly issue: number
  readonly option: number
  readonly sponsors: readonly SideId[]
  readonly fallback: number
}

/** An option that is worth what the guarantors' credibility says; at none it is worth `unreliable`. */
export type Guarantee = {
  readonly issue: number
  readonly option: number
  readonly guarantors: readonly SideId[]
  readonly unreliable: number
}

/** Whom an effect moves: a side by name, or by its part in what happened. */
export type Whom = SideId | 'actor' | 'target' | 'others'

/** What a lever, an inject, a standing condition or an interim deal does. Amounts in hundredths of a meter point. */
export type Effect = { readonly when: Predicate | null } & (
  | { readonly on: 'front' | 'aid'; readonly amount: Hundredths }
  | {
      readonly on: 'weariness' | 'backlash' | 'losses' | 'credibility'
      readonly whom: Whom
      readonly amount: Hundredths
    }
  | { readonly on: 'indicator'; readonly indicator: IndicatorId; readonly amount: Hundredths }
  /** the option is worth `percent` of its value to every side for some rounds */
  | {
      readonly on: 'worth'
      readonly issue: number
      readonly option: number
      readonly percent: number
      readonly rounds: number
    }
  | { readonly on: 'block'; readonly side: SideId; readonly lever: LeverId; readonly rounds: number }
  /** points for the side if an agreement is ratified within some rounds */
  | { readonly on: 'credit'; readonly side: SideId; readonly points: number; readonly rounds: number }
  /** a poll: the target's band narrows for itself */
  | { readonly on: 'poll'; readonly whom: Whom }
)

/** A condition on packages that a side will not accept (disjunctive form). */
export type RedLine = {
  readonly id: RedLineId
  readonly declared: boolean
  readonly forbids: readonly Clause[]
} & (
  | { readonly kind: 'hard' }
  /** bends when the state predicate holds, for packages that meet one of `given` (empty: for all) */
  | { readonly kind: 'until'; readonly bendsWhen: Predicate; readonly given: readonly Clause[] }
  /** binds only while the predicate holds */
  | { readonly kind: 'forced'; readonly appearsWhen: Predicate }
)

/** Points for a side when the clause holds in the effective package; may be negative. */
export type BonusClause = { readonly id: ClauseId; readonly clause: Clause; readonly bonus: number }

/** Why pressure moves. */
export const CAUSES = [
  'war',
  'relief',
  'fading',
  'concession',
  'audience',
  'rally',
  'lever',
  'inject',
  'standing',
  'blame',
  'interim',
  'refusal',
  'collapse',
  'limit',
] as const
export type CauseKind = (typeof CAUSES)[number]

/** A group at home. Weights of a side's constituencies add up to 100. */
export type Constituency = {
  readonly id: string
  readonly weight: number
  /** how strongly it feels a kind of cause, in percent; 100 where nothing is said */
  readonly feels: Readonly<Partial<Record<CauseKind, number>>>
}

/** A unilateral act between talks. */
export type Lever = {
  readonly id: LeverId
  readonly available: Predicate | null
  /** rounds before it can be pulled again */
  readonly rest: number
  readonly effects: readonly Effect[]
}

/** Points in the final score per meter point of a gauge. */
export type ScoreTerm = {
  readonly id: string
  readonly gauge: Gauge
  readonly points: number
}

/** Everything about one side. Only `publicBrief` and `sideBrief` may carry parts of it out of the server. */
export type Side = {
  readonly id: SideId
  /** value points per issue and option */
  readonly scores: readonly (readonly number[])[]
  readonly clauses: readonly BonusClause[]
  readonly redLines: readonly RedLine[]
  /** rules that say again what another rule says; only the checker asks */
  readonly doubled: { readonly redLines: readonly RedLineId[]; readonly clauses: readonly ClauseId[] }
  readonly constituencies: readonly Constituency[]
  readonly levers: readonly Lever[]
  /** what the side does when it chooses nothing */
  readonly defaultLever: LeverId | null
  readonly hostValue: Readonly<Record<HostId, number>>
  readonly start: {
    readonly weariness: Hundredths
    readonly backlash: Hundredths
    readonly losses: Hundredths
    readonly credibility: Hundredths
  }
  /** value of fighting on: `base + front*m + aid*(A-A0) - losses*L`, coefficients in points per 100 meter points */
  readonly fightingOn: { readonly base: number; readonly front: number; readonly aid: number; readonly losses: number }
  /** what home asks for on top: points per 100 meter points of backlash and of weariness */
  readonly home: { readonly backlash: number; readonly weariness: number }
  /** which way of the front hurts: +1 when a positive front does, -1 when a negative one does, 0 neither */
  readonly hurtByFront: -1 | 0 | 1
  /** weariness gained per unit cost of war, in percent of what is left to 100 */
  readonly wearinessGain: number
  readonly wearinessRelief: Hundredths
  /** percent of the common losses of a war round that this side takes */
  readonly lossShare: number
  /** points that every round of war costs in the final score */
  readonly costPerRound: number
  readonly textsPerRound: number
  readonly scoreTerms: readonly ScoreTerm[]
}

export type Threshold = { readonly enter: Hundredths; readonly leave: Hundredths }

export type World = {
  readonly front: {
    readonly start: Hundredths
    readonly limit: Hundredths
    /** percent of the momentum that carries over */
    readonly memory: number
    readonly noise: Hundredths
    readonly moreNoise: readonly { readonly when: Predicate; readonly amount: Hundredths }[]
    /** percent of the lack of aid that the front feels */
    readonly aidPull: number
    readonly bounds: readonly { readonly when: Predicate; readonly least: Hundredths; readonly most: Hundredths }[]
  }
  readonly aid: { readonly start: Hundredths; readonly neutral: Hundredths; readonly drift: Hundredths }
  /** losses of a round of war at unit cost */
  readonly lossesPerRound: Hundredths
}

export type PressureRules = {
  /** percent of backlash that stays from round to round */
  readonly backlashStays: number
  /** hundredths of backlash per point of worth conceded below the personal low */
  readonly concessionPerPoint: Hundredths
  /** hundredths of backlash per unit of pledge stake and step of retreat */
  readonly audiencePerStep: Hundredths
  /** hundredths of backlash taken off by making a pledge, per unit of stake */
  readonly rallyPerStake: Hundredths
  readonly blame: { readonly fromRound: number; readonly amount: Hundredths }
  readonly strained: Threshold
  readonly crisis: Threshold
  readonly collapse: {
    readonly enter: Hundredths
    readonly turns: number
    readonly wearinessOff: Hundredths
    readonly backlashTo: Hundredths
    readonly credibilityPercent: number
  }
  /** half-width in points of the band in which a side sees what home would ratify; each poll halves it */
  readonly bandHalfWidth: number
}

export type CredibilityRules = {
  readonly pledgeBroken: Hundredths
  readonly promiseKept: Hundredths
  readonly promiseBroken: Hundredths
  readonly threatCarriedOut: Hundredths
  readonly threatIdle: Hundredths
  readonly leaking: Hundredths
  readonly refusedAtHome: Hundredths
}

/** What an agreed interim option does while it is in force. */
export type InterimEffect = {
  readonly issue: number
  readonly option: number
  /** percent of the cost of war that remains */
  readonly costPercent: number
  /** once, when it takes force */
  readonly atOnce: readonly Effect[]
  /** at every world turn */
  readonly eachRound: readonly Effect[]
}

export type Indicator = {
  readonly id: IndicatorId
  readonly start: Hundredths
  readonly drift: Hundredths
  readonly max: Hundredths
}

/** Something that acts at every world turn while its condition holds. */
export type StandingEffect = { readonly id: string; readonly when: Predicate; readonly effects: readonly Effect[] }

/** A state in which the game ends for all with a shared loss. */
export type Ending = { readonly id: string; readonly when: Predicate; readonly points: number }

/** An event that the facilitator or the scenario plays. */
export type Inject = {
  readonly id: InjectId
  readonly rounds: readonly [first: number, last: number]
  readonly when: Predicate | null
  /** chance weight in the deck; 0: only the facilitator plays it */
  readonly weight: number
  readonly once: boolean
  /** `side`: the facilitator picks one (a draw does otherwise); `none` */
  readonly target: 'side' | 'none'
  readonly outcomes: readonly { readonly id: string; readonly weight: number; readonly effects: readonly Effect[] }[]
}

/** Who hosts and chairs: a card beside the package, changed when all who must sign back the same host. */
export type Host = { readonly id: HostId; readonly effects: readonly Effect[] }

/** What a promise from one side to another binds to. */
export type Undertaking =
  | { readonly kind: 'pull'; readonly lever: LeverId }
  | { readonly kind: 'refrain'; readonly lever: LeverId }
  | { readonly kind: 'refuse'; readonly issue: number; readonly option: number }

/** A promise that can be made from one side to another, and what it is worth to both while it is kept. */
export type SideDeal = {
  readonly id: SideDealId
  readonly from: SideId
  readonly to: SideId
  readonly undertaking: Undertaking
  readonly rounds: number
  readonly worth: { readonly from: number; readonly to: number }
}

export type AfterYears = {
  /** percent of weariness and backlash that each year leaves */
  readonly memory: number
  /** points of punishment for a breach by `against`, when the clause holds, weighed by the punishers' credibility */
  readonly deterrents: readonly {
    readonly clause: Clause
    readonly against: SideId
    readonly punishers: readonly SideId[]
    readonly points: number
  }[]
}

export type Source = {
  readonly text: string
  readonly url: string | null
  readonly trust: string
  readonly later: boolean
}

/** A conflict as checked data: every reference exists and every option is a position. */
export type Scenario = {
  readonly id: string
  readonly version: string
  readonly frozenAt: string
  readonly daysPerRound: number
  readonly rounds: number
  readonly sides: readonly SideId[]
  readonly issues: readonly Issue[]
  readonly agreement: AgreementRule
  readonly interimRule: { readonly mustSign: readonly SideId[] }
  readonly sponsorships: readonly Sponsorship[]
  readonly guarantees: readonly Guarantee[]
  readonly world: World
  readonly pressure: PressureRules
  readonly credibility: CredibilityRules
  readonly score: { readonly collapse: number; readonly pledgeKept: number }
  /** percent chance per round that a secret text leaks; in crisis from backlash it always does */
  readonly leakChance: number
  /** percent chance per round that the deck plays an inject */
  readonly injectChance: number
  /** the inject that accompanies a leaked text, if any */
  readonly leakInject: InjectId | null
  readonly interimEffects: readonly InterimEffect[]
  readonly indicators: readonly Indicator[]
  readonly standing: readonly StandingEffect[]
  readonly endings: readonly Ending[]
  readonly injects: readonly Inject[]
  readonly hosts: readonly Host[]
  readonly startHost: HostId | null
  readonly sideDeals: readonly SideDeal[]
  readonly afterYears: AfterYears
  readonly bySide: BySide<Side>
  readonly languages: readonly Language[]
  readonly words: Readonly<Record<Language, Words>>
  readonly sources: Readonly<Record<SourceId, Source>>
}

/** The part of a scenario that is enough to say what a package becomes and is worth: safe to publish. */
export type PackageRules = Pick<Scenario, 'sides' | 'issues' | 'agreement' | 'sponsorships' | 'guarantees'>
