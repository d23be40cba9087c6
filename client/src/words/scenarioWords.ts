import type { PublicBrief, PublicWords, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import { i18n } from './i18n.ts'

type Languages<T> = Readonly<Record<string, T>>

/** One language's texts: the reader's, else English, else whatever there is. */
export function inLanguage<T>(texts: Languages<T>, language: string = i18n.language): T {
  const found = texts[language] ?? texts.en ?? Object.values(texts)[0]
  if (found === undefined) throw new Error('a scenario without a language')
  return found
}

/** The scenario's public texts in the reader's language. */
export const wordsOf = (brief: PublicBrief): PublicWords => inLanguage(brief.words)

/** The own side's texts in the reader's language. */
export const ownWordsOf = (mine: SideBrief): SideBrief['words'][string] => inLanguage(mine.words)
