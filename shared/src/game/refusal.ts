import type { RedLineId } from '../scenario/scenario.ts'
import type { SideId } from '../scenario/sides.ts'
import type { StageName } from './state.ts'

/** Every reason to say no. The client turns each into a sentence that says what to do. */
export type Refusal =
  | { readonly code: 'not-yours' }
  | { readonly code: 'wrong-stage'; readonly stage: StageName; readonly needs: readonly StageName[] }
  | {
      readonly code: 'unknown'
      readonly what: 'proposal' | 'lever' | 'host' | 'draft' | 'red-line' | 'deal' | 'inject' | 'side'
    }
  | { readonly code: 'bad-package'; readonly issue: number | null }
  | { readonly code: 'not-interim'; readonly issue: number }
  | { readonly code: 'no-addressee' }
  | { readonly code: 'texts-used-up'; readonly allowed: number }
  | { readonly code: 'same-text' }
  | { readonly code: 'condition-too-wide'; readonly most: number }
  | { readonly code: 'not-addressed' }
  | { readonly code: 'own-text' }
  | { readonly code: 'text-closed' }
  | { readonly code: 'already-answered' }
  | { readonly code: 'nothing-to-take-back' }
  | { readonly code: 'reason-needed' }
  | { readonly code: 'line-not-crossed'; readonly redLine: RedLineId }
  | { readonly code: 'not-signable'; readonly waitingFor: readonly SideId[] }
  | { readonly code: 'already-signed' }
  | { readonly code: 'not-secret' }
  | { readonly code: 'one-pledge-per-round' }
  | { readonly code: 'already-pledged' }
  | { readonly code: 'lever-unavailable' }
  | { readonly code: 'lever-resting'; readonly untilRound: number }
  | { readonly code: 'poll-used' }
  | { readonly code: 'already-promised' }
  | { readonly code: 'too-many-drafts'; readonly most: number }
  | { readonly code: 'too-talkative'; readonly most: number }
  | { readonly code: 'inject-spent' }
  | { readonly code: 'over' }

export type RefusalCode = Refusal['code']
