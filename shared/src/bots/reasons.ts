import type { Utterance } from '../game/command.ts'
import type { Issue } from '../scenario/scenario.ts'

/**
 * Why a bot does what it does, as keys that every reader hears in their own language. Facts are ids, so that the
 * interface can name them; what a reason says is what the rule that led to the act has looked at.
 */
export type Reason =
  | { readonly reason: 'opens'; readonly issue: string; readonly option: string }
  | { readonly reason: 'amends'; readonly proposal: string; readonly issue: string; readonly option: string }
  | { readonly reason: 'concedes'; readonly issue: string; readonly option: string }
  | { readonly reason: 'proposesTruce' }
  | { readonly reason: 'accepts'; readonly proposal: string }
  | { readonly reason: 'acceptsTruce'; readonly proposal: string }
  | { readonly reason: 'signs'; readonly proposal: string }
  | { readonly reason: 'rejectsLine'; readonly redLine: string; readonly proposal: string }
  | { readonly reason: 'rejectsOne'; readonly issue: string; readonly option: string; readonly proposal: string }
  | { readonly reason: 'rejectsTwo'; readonly issue: string; readonly issue2: string; readonly proposal: string }

/** The reason as something that can be said at the table. */
export function say({ reason, ...facts }: Reason): Utterance {
  return { kind: 'reason', reason, facts }
}

/** An issue and one of its options by id, for a reason's facts. */
export const named = (issues: readonly Issue[], issue: number, option: number): { issue: string; option: string } => ({
  issue: issues[issue]?.id ?? '',
  option: issues[issue]?.options[option]?.id ?? '',
})
