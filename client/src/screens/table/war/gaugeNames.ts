import type { PublicWords } from '@red-lines/shared/scenario/brief.ts'
import type { TFunction } from 'i18next'

/** What the scenario calls the front, the aid or one of its own indicators; plain words where it says nothing. */
export function gaugeName(t: TFunction, words: PublicWords, gauge: string): string {
  const named = words.indicators[gauge]?.name
  if (named !== undefined) return named
  return gauge === 'front' || gauge === 'aid' ? t(`war.indicators.${gauge}`) : gauge
}
