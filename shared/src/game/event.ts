import type { Package } from '../scenario/package.ts'
import type {
  CauseKind,
  HostId,
  Hundredths,
  IndicatorId,
  InjectId,
  LeverId,
  RedLineId,
  SideDealId,
} from '../scenario/scenario.ts'
import type { BySide, SideId } from '../scenario/sides.ts'
import type { PledgeAbout, Utterance } from './command.ts'
import type { Guess, Outcome, ProposalId, StageName, Strain, Verdict } from './state.ts'

export type Stream = 'weariness' | 'backlash'

/** What one constituency felt from one cause; all of a side's amounts add up to what its streams moved by. */
export type Cause = {
  readonly stream: Stream
  readonly constituency: string
  readonly kind: CauseKind
  /** what it was about: an inject, a lever, a proposal, a standing condition; empty where the kind says it all */
  readonly subject: string
  readonly amount: Hundredths
}

/** Something that home will feel at the next world turn. */
export type Feeling = {
  readonly stream: Stream
  readonly kind: CauseKind
  readonly subject: string
  readonly amount: Hundredths
}

/** Every fact. A fact carries what chance decided, so that applying it needs no chance. */
export type GameEvent =
  | { readonly type: 'began' }
  | { readonly type: 'stageEntered'; readonly stage: Exclude<StageName, 'lobby' | 'over'>; readonly round: number }
  | { readonly type: 'readied'; readonly side: SideId; readonly ready: boolean }
  | { readonly type: 'leverChosen'; readonly side: SideId; readonly lever: LeverId | null }
  | { readonly type: 'polled'; readonly side: SideId; readonly shift: number }
  | { readonly type: 'hostBacked'; readonly side: SideId; readonly host: HostId }
  | { readonly type: 'hostChanged'; readonly host: HostId }
  | {
      readonly type: 'draftKept'
      readonly side: SideId
      readonly draft: string
      readonly name: string
      readonly terms: Package
    }
  | { readonly type: 'draftDiscarded'; readonly side: SideId; readonly draft: string }
  | {
      readonly type: 'proposed'
      readonly proposal: ProposalId
      readonly by: SideId
      readonly terms: Package
      readonly to: readonly SideId[]
      readonly secret: boolean
      readonly answers: ProposalId | null
      readonly conditional: boolean
      readonly words: Utterance
    }
  | { readonly type: 'accepted'; readonly side: SideId; readonly proposal: ProposalId }
  | {
      readonly type: 'rejected'
      readonly side: SideId
      readonly proposal: ProposalId
      readonly redLines: readonly RedLineId[]
      readonly issues: readonly number[]
      readonly words: Utterance
    }
  | { readonly type: 'retracted'; readonly side: SideId; readonly proposal: ProposalId }
  | { readonly type: 'withdrawn'; readonly proposal: ProposalId }
  | { readonly type: 'signed'; readonly side: SideId; readonly proposal: ProposalId }
  /** `by` null: nobody owned up */
  | { readonly type: 'leaked'; readonly proposal: ProposalId; readonly by: SideId | null }
  | { readonly type: 'interimTookForce'; readonly proposal: ProposalId; readonly terms: Package }
  /** a side's new personal low: the least it has shown that it would take */
  | { readonly type: 'conceded'; readonly side: SideId; readonly worth: number }
  | { readonly type: 'felt'; readonly side: SideId; readonly feeling: Feeling }
  | { readonly type: 'pledged'; readonly side: SideId; readonly about: PledgeAbout; readonly stake: 1 | 2 | 3 }
  | {
      readonly type: 'pledgeBroken'
      readonly side: SideId
      readonly pledge: number
      readonly distance: number
      readonly toSubstitute: boolean
    }
  | {
      readonly type: 'lineHeard'
      readonly side: SideId
      readonly redLine: RedLineId
      readonly by: 'everyone' | readonly SideId[]
    }
  | { readonly type: 'threatened'; readonly side: SideId; readonly lever: LeverId }
  | { readonly type: 'threatJudged'; readonly side: SideId; readonly lever: LeverId; readonly carriedOut: boolean }
  | { readonly type: 'promised'; readonly deal: SideDealId; readonly untilRound: number }
  | { readonly type: 'promiseJudged'; readonly deal: SideDealId; readonly kept: boolean }
  | { readonly type: 'spoke'; readonly by: SideId; readonly to: 'everyone' | SideId; readonly words: Utterance }
  | { readonly type: 'guessed'; readonly side: SideId; readonly guess: Guess }
  | {
      readonly type: 'injectPlayed'
      readonly inject: InjectId
      readonly outcome: string
      readonly target: SideId | null
    }
  | { readonly type: 'leverPulled'; readonly side: SideId; readonly lever: LeverId }
  | {
      readonly type: 'worldMoved'
      readonly front: Hundredths
      readonly aid: Hundredths
      readonly losses: BySide<Hundredths>
    }
  /** a push outside the world's own movement */
  | { readonly type: 'worldPushed'; readonly front: Hundredths; readonly aid: Hundredths }
  | { readonly type: 'indicatorMoved'; readonly indicator: IndicatorId; readonly amount: Hundredths }
  | { readonly type: 'lossesMoved'; readonly side: SideId; readonly amount: Hundredths }
  | { readonly type: 'credibilityMoved'; readonly side: SideId; readonly amount: Hundredths; readonly why: string }
  | {
      readonly type: 'worthChanged'
      readonly issue: number
      readonly option: number
      readonly percent: number
      readonly lastRound: number
    }
  | { readonly type: 'leverBlocked'; readonly side: SideId; readonly lever: LeverId; readonly lastRound: number }
  | { readonly type: 'creditOffered'; readonly side: SideId; readonly points: number; readonly lastRound: number }
  | { readonly type: 'pressureMoved'; readonly side: SideId; readonly causes: readonly Cause[] }
  | { readonly type: 'strainChanged'; readonly side: SideId; readonly strain: Strain; readonly turnsAtTop: number }
  | { readonly type: 'collapsed'; readonly side: SideId }
  | {
      readonly type: 'ratificationHeld'
      readonly proposal: ProposalId
      readonly verdicts: readonly Verdict[]
      readonly passed: boolean
    }
  | { readonly type: 'worldTurned'; readonly round: number }
  | { readonly type: 'ended'; readonly outcome: Outcome }

/** One kind of fact without its name. */
export type Fact<Type extends GameEvent['type']> = Omit<Extract<GameEvent, { type: Type }>, 'type'>
