import { NOT_COVERED, type Package } from '../scenario/package.ts'
import type {
  HostId,
  Hundredths,
  IndicatorId,
  InjectId,
  LeverId,
  RedLineId,
  Scenario,
  SideDealId,
} from '../scenario/scenario.ts'
import { type Brand, type BySide, bySide, of, type SideId } from '../scenario/sides.ts'
import type { PledgeAbout, Utterance } from './command.ts'
import type { Cause, Feeling } from './event.ts'

/** Texts are numbered by side, and secret ones by whom they are sent to, so that no number tells of a text unseen. */
export type ProposalId = Brand<string, 'proposal'>

export type StageName = 'lobby' | 'consult' | 'talks' | 'worldTurn' | 'over'

export type Stage =
  | { readonly name: 'lobby' }
  | { readonly name: 'consult' | 'talks' | 'worldTurn'; readonly ready: readonly SideId[] }
  | { readonly name: 'over'; readonly outcome: Outcome }

/** What one home said to a signed text. */
export type Verdict = {
  readonly side: SideId
  readonly yes: boolean
  /** `mandate`: worth less than what home asks for; `redLine`: it crosses an active red line */
  readonly because: 'accepted' | 'mandate' | 'redLine'
}

/** One signer's temptation to breach, year by year after an agreement. */
export type AfterYear = {
  readonly year: number
  readonly side: SideId
  readonly temptation: number
  readonly deterrence: number
  readonly holds: boolean
}

export type Outcome =
  | {
      readonly kind: 'agreement'
      readonly proposal: ProposalId
      readonly terms: Package
      readonly signatories: readonly SideId[]
      readonly afterYears: readonly AfterYear[]
    }
  | { readonly kind: 'warContinues' }
  | { readonly kind: 'sharedLoss'; readonly ending: string }
  | { readonly kind: 'stopped' }

export type Answer =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'rejected'
      readonly redLines: readonly RedLineId[]
      readonly issues: readonly number[]
      readonly words: Utterance
    }

export type Proposal = {
  readonly id: ProposalId
  readonly by: SideId
  readonly terms: Package
  readonly to: readonly SideId[]
  readonly secret: boolean
  readonly leaked: boolean
  readonly round: number
  /** the first text of its chain */
  readonly chain: ProposalId
  readonly version: number
  readonly answers: ProposalId | null
  readonly conditional: boolean
  readonly words: Utterance
  readonly answersBySide: Readonly<Partial<Record<SideId, Answer>>>
  readonly signatures: readonly SideId[]
  readonly status: 'open' | 'withdrawn' | 'inForce' | 'refusedAtHome' | 'ratified'
}

export type Strain = 'steady' | 'strained' | 'crisis' | 'collapse'

/** One side's home and standing. */
export type Home = {
  readonly weariness: Hundredths
  readonly backlash: Hundredths
  readonly losses: Hundredths
  readonly credibility: Hundredths
  readonly strain: Strain
  /** world turns in a row at or above the collapse threshold */
  readonly turnsAtTop: number
  readonly hasCollapsed: boolean
  /** the least worth that the side has publicly proposed or signed; null before its first text */
  readonly personalLow: number | null
  /** where it began: the worth of its first text, for what "moved" means */
  readonly firstWorth: number | null
  /** `ofNews`: an event took it, not the side */
  readonly polls: readonly { readonly round: number; readonly shift: number; readonly ofNews?: true }[]
  readonly feelings: readonly Feeling[]
}

export type Draft = { readonly id: string; readonly name: string; readonly terms: Package }

/** A private note on another side: its three main issues and options it would not take. */
export type Guess = {
  readonly about: SideId
  readonly priorities: readonly number[]
  readonly redLines: readonly { readonly issue: number; readonly option: number }[]
}

export type Pledge = {
  readonly side: SideId
  readonly about: PledgeAbout
  readonly stake: 1 | 2 | 3
  readonly round: number
  readonly status: 'held' | 'broken' | 'void'
}

export type Threat = {
  readonly side: SideId
  readonly lever: LeverId
  readonly round: number
  readonly status: 'open' | 'carriedOut' | 'idle'
}

export type PromiseMade = {
  readonly deal: SideDealId
  readonly round: number
  readonly untilRound: number
  readonly status: 'open' | 'kept' | 'broken'
}

export type Speech = {
  readonly by: SideId
  readonly to: 'everyone' | SideId
  readonly round: number
  readonly words: Utterance
}

/** One public line of the news. Flat, so that it travels as it is. */
export type News = {
  readonly kind:
    | 'inject'
    | 'lever'
    | 'leak'
    | 'interim'
    | 'pledgeBroken'
    | 'threatCarriedOut'
    | 'threatIdle'
    | 'strain'
    | 'collapse'
    | 'host'
    | 'ratified'
    | 'refusedAtHome'
    | 'ending'
  /** empty where no side is meant */
  readonly side: SideId | ''
  readonly subject: string
  readonly detail: string
}

/** How things stood for one side at a world turn, for the record. */
export type Standing = {
  readonly fightingOn: number
  readonly mandate: number
  readonly pressure: Hundredths
  readonly weariness: Hundredths
  readonly backlash: Hundredths
  readonly lines: Readonly<Record<RedLineId, LineStatus>>
}

/** Whether a red line binds: `bends` lets some packages through, `dormant` binds nobody yet. */
export type LineStatus = 'active' | 'bends' | 'dormant'

/** The world as a world turn found or left it. */
export type Snapshot = { readonly front: Hundredths; readonly aid: Hundredths; readonly standing: BySide<Standing> }

/** What a world turn did. */
export type Turn = {
  readonly round: number
  readonly before: Snapshot
  readonly after: Snapshot
  readonly causes: BySide<readonly Cause[]>
}

export type WorthModifier = {
  readonly issue: number
  readonly option: number
  readonly percent: number
  readonly lastRound: number
}

/** The whole truth of one table. It leaves the server only through `view`. */
export type State = {
  readonly scenario: Scenario
  readonly seed: number
  readonly round: number
  readonly stage: Stage
  readonly front: Hundredths
  readonly aid: Hundredths
  readonly indicators: Readonly<Record<IndicatorId, Hundredths>>
  readonly homes: BySide<Home>
  readonly host: HostId | null
  readonly hostBackers: Readonly<Partial<Record<SideId, HostId>>>
  readonly proposals: readonly Proposal[]
  /** what is in force between the sides before a settlement */
  readonly interim: Package
  readonly levers: Readonly<Partial<Record<SideId, LeverId>>>
  readonly leverHistory: readonly { readonly round: number; readonly side: SideId; readonly lever: LeverId }[]
  readonly blocks: readonly { readonly side: SideId; readonly lever: LeverId; readonly lastRound: number }[]
  readonly worthModifiers: readonly WorthModifier[]
  readonly credits: readonly { readonly side: SideId; readonly points: number; readonly lastRound: number }[]
  readonly injects: readonly {
    readonly round: number
    readonly inject: InjectId
    readonly outcome: string
    readonly target: SideId | null
  }[]
  readonly pledges: readonly Pledge[]
  readonly threats: readonly Threat[]
  readonly promises: readonly PromiseMade[]
  readonly heardLines: Readonly<Record<RedLineId, 'everyone' | readonly SideId[]>>
  readonly speeches: readonly Speech[]
  readonly drafts: BySide<readonly Draft[]>
  readonly guesses: BySide<readonly Guess[]>
  readonly leaks: number
  readonly news: readonly (News & { readonly round: number })[]
  readonly turns: readonly Turn[]
  /** what has been recorded of the world turn that is under way */
  readonly turnUnderWay: { readonly before: Snapshot; readonly causes: BySide<readonly Cause[]> } | null
  readonly ratifications: readonly {
    readonly round: number
    readonly proposal: ProposalId
    readonly verdicts: readonly Verdict[]
  }[]
}

/** The state before anyone has acted. `seed`: an integer from which all chance of the game follows. */
export function opening(scenario: Scenario, seed: number): State {
  return {
    scenario,
    seed,
    round: 1,
    stage: { name: 'lobby' },
    front: scenario.world.front.start,
    aid: scenario.world.aid.start,
    indicators: Object.fromEntries(scenario.indicators.map(({ id, start }) => [id, start])),
    homes: bySide(scenario.sides, (side) => ({
      ...of(scenario.bySide, side).start,
      strain: 'steady' as const,
      turnsAtTop: 0,
      hasCollapsed: false,
      personalLow: null,
      firstWorth: null,
      polls: [],
      feelings: [],
    })),
    host: scenario.startHost,
    hostBackers: {},
    proposals: [],
    interim: scenario.issues.map(() => NOT_COVERED),
    levers: {},
    leverHistory: [],
    blocks: [],
    worthModifiers: [],
    credits: [],
    injects: [],
    pledges: [],
    threats: [],
    promises: [],
    heardLines: Object.fromEntries(
      scenario.sides.flatMap((side) =>
        of(scenario.bySide, side)
          .redLines.filter(({ declared }) => declared)
          .map(({ id }) => [id, 'everyone' as const]),
      ),
    ),
    speeches: [],
    drafts: bySide(scenario.sides, () => []),
    guesses: bySide(scenario.sides, () => []),
    leaks: 0,
    news: [],
    turns: [],
    turnUnderWay: null,
    ratifications: [],
  }
}
