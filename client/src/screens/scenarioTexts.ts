import type { PublicWords, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { useTranslation } from 'react-i18next'
import { useBrief, useMine } from '../store/selectors.ts'
import { inLanguage } from '../words/scenarioWords.ts'

/** The scenario's public texts in the reader's language. */
export function useWords(): PublicWords {
  const { i18n } = useTranslation()
  return inLanguage(useBrief().words, i18n.language)
}

/** The own side's texts in the reader's language. */
export function useOwnWords(): SideBrief['words'][string] {
  const { i18n } = useTranslation()
  return inLanguage(useMine().words, i18n.language)
}

export type NamedSide = { readonly id: SideId; readonly index: number; readonly name: string; readonly initial: string }

/** The sides in the scenario's order, with what a screen shows of them. */
export function useSides(): readonly NamedSide[] {
  const { sides } = useBrief()
  const words = useWords()
  return sides.map((id, index) => ({
    id,
    index,
    name: words.sides[id]?.name ?? id,
    initial: words.sides[id]?.initial ?? id.slice(0, 1),
  }))
}
