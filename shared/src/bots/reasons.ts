import type { Utterance } from '../game/command.ts'
import type { Issue } from '../scenario/scenario.ts'

/**
 * Why a bot does what it does, as keys that every reader hears in their own language. Facts are ids, so that the
 * interface can name them; what a reason says is what the rule that led to the act has looked at.
 */
export type Reason =
  /** its first text, and the issue that weighs most with it */
  | { readonly reason: 'opens'; readonly issue: string; readonly option: string }
  /** a text of its own beside the one on the table, which is too far away to amend */
  | { readonly reason: 'counters'; readonly issue: string; readonly option: string }
  /** the text on the table with changes for its own sake: the one that it gains most by */
  | { readonly reason: 'amends'; readonly proposal: string; readonly issue: string; readonly option: string }
  /** the text on the table with changes for the others' sake only: the one that costs it most */
  | { readonly reason: 'bridges'; readonly proposal: string; readonly issue: string; readonly option: string }
  /** less than its own last text: the change that costs it most */
  | { readonly reason: 'concedes'; readonly issue: string; readonly option: string }
  | { readonly reason: 'proposesTruce' }
  /** worth more to it than fighting on */
  | { readonly reason: 'accepts'; readonly proposal: string }
  /** worth no more to it than fighting on, but home is tired enough to take it */
  | { readonly reason: 'acceptsWeary'; readonly proposal: string }
  | { readonly reason: 'acceptsTruce'; readonly proposal: string }
  | { readonly reason: 'signs'; readonly proposal: string }
  | { readonly reason: 'rejectsLine'; readonly redLine: string; readonly proposal: string }
  | { readonly reason: 'rejectsOne'; readonly issue: string; readonly option: string; readonly proposal: string }
  | { readonly reason: 'rejectsTwo'; readonly issue: string; readonly issue2: string; readonly proposal: string }
  /** the lever that it has just pulled, by what it mainly does */
  | {
      readonly reason: 'pulledForFront' | 'pulledForAid' | 'pulledForHome' | 'pulledForTrust' | 'pulledToPress'
      readonly lever: string
    }
  | { readonly reason: 'pledges'; readonly redLine: string }
  | { readonly reason: 'threatens'; readonly lever: string }
  /** to the receiver alone: that it will pull the lever, or will not, while the promise runs */
  | { readonly reason: 'promisesTo' | 'promisesNotTo'; readonly lever: string }

/** The reason as something that can be said at the table. */
export function say({ reason, ...facts }: Reason): Utterance {
  return { kind: 'reason', reason, facts }
}

/** An issue and one of its options by id, for a reason's facts. */
export const named = (issues: readonly Issue[], issue: number, option: number): { issue: string; option: string } => ({
  issue: issues[issue]?.id ?? '',
  option: issues[issue]?.options[option]?.id ?? '',
})
