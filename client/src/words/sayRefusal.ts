import type { Refusal } from '@red-lines/shared/game/refusal.ts'
import type { PublicBrief } from '@red-lines/shared/scenario/brief.ts'
import type { CarrierRefusal } from '@red-lines/shared/wire/messages.ts'
import type { TFunction } from 'i18next'
import { wordsOf } from './scenarioWords.ts'

/** A refusal as a sentence that says what to do. */
export function sayRefusal(t: TFunction, brief: PublicBrief | null, refusal: Refusal | CarrierRefusal): string {
  const words = brief === null ? null : wordsOf(brief)
  const facts: Record<string, unknown> = { ...refusal }
  if ('stage' in refusal) facts.stage = t(`common.stage.${refusal.stage}`)
  if ('needs' in refusal) facts.needs = refusal.needs.map((stage) => t(`common.stage.${stage}`)).join(', ')
  if ('waitingFor' in refusal) {
    facts.waitingFor = refusal.waitingFor.map((side) => words?.sides[side]?.name ?? side).join(', ')
  }
  if ('issue' in refusal && refusal.issue !== null) {
    facts.issue = words?.issues[brief?.issues[refusal.issue]?.id ?? '']?.title ?? ''
  }
  return t(`refusals.${refusal.code}`, facts)
}
