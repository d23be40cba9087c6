import type { PublicView, Reveal, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, PublicWords, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { SyncedTable } from '@red-lines/shared/wire/messages.ts'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useTableStore } from '../../store/tableStore.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { type Numbers, numbersIn } from './numbers.ts'

type OwnWords = SideBrief['words'][string]

/** The open table as its reader may see it, with the scenario's texts in the reader's language. */
export type Table = {
  readonly t: TFunction
  readonly language: string
  readonly numbers: Numbers
  readonly everyone: SyncedTable
  readonly game: PublicView
  readonly brief: PublicBrief
  readonly words: PublicWords
  /** null for a reader without a seat */
  readonly me: SideId | null
  readonly mine: SideBrief | null
  readonly myWords: OwnWords | null
  readonly seat: SeatView | null
  readonly reveal: Reveal | null
}

/** The table that the screen around it has opened; null until the server has said what it is. */
export function useTable(): Table | null {
  const { t, i18n } = useTranslation()
  const { everyone, brief, mine, seat, reveal } = useTableStore()
  if (everyone === null || brief === null) return null
  const language = i18n.language
  return {
    t,
    language,
    numbers: numbersIn(language),
    everyone,
    game: everyone.game,
    brief,
    words: inLanguage(brief.words, language),
    me: mine?.side ?? null,
    mine,
    myWords: mine === null ? null : inLanguage(mine.words, language),
    seat,
    reveal,
  }
}
