import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import type { Package } from '../scenario/package.ts'
import type { Hundredths, RedLineId } from '../scenario/scenario.ts'
import type { BySide, SideId } from '../scenario/sides.ts'
import type { Cause } from './event.ts'
import type { Score } from './score.ts'
import type {
  AfterYear,
  Draft,
  Guess,
  News,
  Outcome,
  Pledge,
  PromiseMade,
  Proposal,
  Speech,
  StageName,
  Strain,
  Threat,
  Turn,
  WorthModifier,
} from './state.ts'
import type { Setting } from './valuation.ts'

/** A cause with what it did to the meter, in hundredths. */
export type CauseOnMeter = Cause & { readonly onMeter: Hundredths }

/** A cause summed over a side's constituencies: what the public can see of a movement, in hundredths of the meter. */
export type PublicCause = { readonly kind: string; readonly subject: string; readonly onMeter: Hundredths }

export type PublicSide = {
  readonly side: SideId
  readonly pressure: Hundredths
  readonly pressureBefore: Hundredths
  readonly strain: Strain
  readonly credibility: Hundredths
  readonly losses: Hundredths
  /** has finished with this stage */
  readonly ready: boolean
  readonly declaredRedLines: readonly RedLineId[]
  readonly backsHost: string
}

export type PublicBulletin = {
  readonly round: number
  readonly news: readonly News[]
  readonly frontBefore: Hundredths
  readonly front: Hundredths
  readonly aidBefore: Hundredths
  readonly aid: Hundredths
  readonly meters: BySide<{
    readonly before: Hundredths
    readonly after: Hundredths
    readonly causes: readonly PublicCause[]
  }>
}

/** How the game ended, flat; `kind` is empty while it goes on. */
export type PublicOutcome = {
  readonly kind: Outcome['kind'] | ''
  readonly proposal: string
  readonly ending: string
  readonly signatories: readonly SideId[]
  readonly afterYears: readonly AfterYear[]
}

export type PublicPledge = {
  readonly side: SideId
  readonly round: number
  readonly stake: number
  readonly status: Pledge['status']
  /** empty unless the pledge is on a red line */
  readonly redLine: string
  /** -1 unless the pledge is on an issue */
  readonly issue: number
  readonly keeps: readonly number[]
  /** -1: none */
  readonly substitute: number
}

/** What everybody at and around the table may see: what a projector shows. */
export type PublicView = {
  readonly round: number
  readonly rounds: number
  readonly stage: StageName
  readonly front: Hundredths
  readonly aid: Hundredths
  readonly frontHistory: readonly Hundredths[]
  readonly aidHistory: readonly Hundredths[]
  readonly indicators: Readonly<Record<string, Hundredths>>
  readonly host: string
  readonly interim: Package
  readonly sides: BySide<PublicSide>
  /** public and leaked texts by id, in no meaningful order */
  readonly proposals: Readonly<Record<string, Proposal>>
  readonly speeches: readonly Speech[]
  readonly pledges: readonly PublicPledge[]
  readonly threats: readonly Threat[]
  readonly worthModifiers: readonly WorthModifier[]
  /** all public news so far; only grows */
  readonly news: readonly (News & { readonly round: number })[]
  readonly bulletins: readonly PublicBulletin[]
  readonly ratifications: readonly {
    readonly round: number
    readonly proposal: string
    readonly verdicts: readonly { readonly side: SideId; readonly yes: boolean; readonly because: string }[]
  }[]
  readonly outcome: PublicOutcome
}

/** Does the side's own red line bind at this moment? */
export type OwnRedLine = {
  readonly id: RedLineId
  readonly status: 'active' | 'bends' | 'dormant'
  readonly heardBy: 'everyone' | readonly SideId[]
}

export type OwnLever = {
  readonly id: string
  readonly available: boolean
  /** 0 when it needs no rest */
  readonly restsUntilRound: number
}

/** What one side's seat may see beyond the public view. Travels whole. */
export type SeatView = {
  readonly side: SideId
  readonly weariness: Hundredths
  readonly backlash: Hundredths
  readonly pressure: Hundredths
  /** what fighting on is worth now */
  readonly fightingOn: number
  /** between these two lies what home would ratify now; polls narrow it */
  readonly mandate: { readonly low: number; readonly high: number }
  readonly mandateHistory: readonly { readonly round: number; readonly low: number; readonly high: number }[]
  readonly pollUsed: boolean
  readonly lever: string | null
  readonly levers: readonly OwnLever[]
  readonly redLines: readonly OwnRedLine[]
  readonly personalLow: number | null
  readonly textsLeft: number
  readonly pledgedThisRound: boolean
  readonly drafts: readonly Draft[]
  readonly guesses: readonly Guess[]
  /** secret texts to or from this side */
  readonly secretProposals: readonly Proposal[]
  /** words to or from this side alone */
  readonly speeches: readonly Speech[]
  readonly promises: readonly PromiseMade[]
  /** lines of other sides that only some have heard of, this one among them */
  readonly heardRedLines: readonly { readonly side: SideId; readonly redLine: RedLineId }[]
  /** each world turn's causes for this side's meter, by constituency */
  readonly causes: readonly {
    readonly round: number
    readonly causes: readonly CauseOnMeter[]
  }[]
  /** red lines whose status the last world turn changed */
  readonly changedLines: readonly { readonly id: RedLineId; readonly status: OwnRedLine['status'] }[]
}

/** Everything about one side, opened when play has ended. */
export type RevealedSide = {
  readonly brief: SideBrief
  readonly score: Score
  readonly fightingOn: readonly number[]
  readonly mandate: readonly number[]
  readonly pressure: readonly Hundredths[]
  readonly weariness: readonly Hundredths[]
  readonly backlash: readonly Hundredths[]
  readonly causes: readonly {
    readonly round: number
    readonly causes: readonly CauseOnMeter[]
  }[]
  readonly guesses: readonly (Guess & { readonly prioritiesRight: number; readonly redLinesRight: number })[]
  readonly levers: readonly { readonly round: number; readonly lever: string }[]
}

/** What opens when play ends. */
export type Reveal = {
  readonly brief: PublicBrief
  readonly outcome: Outcome
  readonly sides: BySide<RevealedSide>
  readonly proposals: readonly (Proposal & {
    readonly worth: BySide<number>
    readonly crosses: BySide<readonly RedLineId[]>
  })[]
  readonly promises: readonly PromiseMade[]
  readonly turns: readonly Turn[]
  /** what the worth of packages depended on when each turn began */
  readonly settings: readonly Setting[]
}
