import type { PublicBrief, PublicWords } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { TFunction } from 'i18next'

/** What is needed to say a cause in the reader's language. */
export type CauseSpeaker = {
  readonly t: TFunction
  readonly brief: PublicBrief
  readonly words: PublicWords
  /** whose lever is "yours"; null for a reader without a seat */
  readonly me: SideId | null
  /** a text's name, for those who may see the text */
  readonly textName: (proposal: string) => string | null
}

/** Why a meter moved, in plain words. */
export function sayCause(speaker: CauseSpeaker, { kind, subject }: { kind: string; subject: string }): string {
  const { t, words, textName } = speaker
  switch (kind) {
    case 'concession': {
      const text = subject === '' ? null : textName(subject)
      return text === null
        ? t('sides.causes.concession')
        : t(speaker.me === null ? 'sides.causes.concessionOf' : 'sides.causes.concessionIn', { text })
    }
    case 'lever':
      return sayLever(speaker, subject)
    case 'inject':
      return words.injects[subject]?.headline ?? t('sides.causes.injectUnknown')
    case 'standing':
      return sayStanding(speaker, subject)
    case 'interim':
      return sayInterim(speaker, subject)
    case 'war':
    case 'relief':
    case 'fading':
    case 'audience':
    case 'rally':
    case 'blame':
    case 'refusal':
    case 'collapse':
    case 'limit':
      return t(`sides.causes.${kind}`)
    default:
      return t('sides.causes.standingUnknown')
  }
}

/** The subject of a lever's cause is `side.lever`. */
function sayLever({ t, brief, words, me }: CauseSpeaker, subject: string): string {
  const side = brief.sides.find((one) => subject.startsWith(`${one}.`))
  if (side === undefined) return subject
  const id = subject.slice(side.length + 1)
  const lever = words.sides[side]?.levers[id]?.title ?? id
  return side === me
    ? t('sides.causes.leverYou', { lever })
    : t('sides.causes.lever', { side: words.sides[side]?.name ?? side, lever })
}

/** A standing condition, or the host of the talks as `host.id`. */
function sayStanding({ t, words }: CauseSpeaker, subject: string): string {
  if (subject.startsWith('host.')) {
    const id = subject.slice('host.'.length)
    return t('sides.causes.host', { host: words.hosts[id]?.title ?? id })
  }
  return words.standing[subject] ?? t('sides.causes.standingUnknown')
}

/** An interim deal: by its issue while it is in force, by its text when it is signed. */
function sayInterim({ t, words, textName }: CauseSpeaker, subject: string): string {
  const issue = words.issues[subject]
  if (issue !== undefined) return t('sides.causes.interim', { what: issue.short })
  const text = textName(subject)
  return text === null ? t('sides.causes.interimUnknown') : t('sides.causes.interimText', { text })
}
