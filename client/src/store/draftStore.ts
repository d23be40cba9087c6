import { NOT_COVERED, type Package, withOption } from '@red-lines/shared/scenario/package.ts'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

/** The text that a draft answers, and how: as a counter-proposal, or as a yes with a condition. */
export type Answering = { readonly text: string; readonly conditional: boolean }

/** What is being composed. */
export type Composition = {
  readonly terms: Package
  readonly answers: Answering | null
  /** a partial package: a truce or an exchange, not a settlement */
  readonly interim: boolean
}

/** What this seat is composing. Kept in the tab, so that a reload loses nothing. */
type DraftState = Composition & {
  /** the table and side it belongs to */
  readonly owner: string
  readonly before: readonly Composition[]
  /** the text that the board shows beside the draft */
  readonly compareWith: string | null
}

type Draft = DraftState & {
  readonly belongTo: (owner: string, start: Package) => void
  readonly choose: (issue: number, option: number) => void
  readonly clear: (issue: number) => void
  readonly load: (composition: Composition) => void
  readonly answerNothing: () => void
  readonly undo: () => void
  readonly compare: (proposal: string | null) => void
  readonly setInterim: (interim: boolean) => void
}

const UNDO_DEPTH = 50

export const useDraftStore = create<Draft>()(
  persist(
    (set) => ({
      owner: '',
      terms: [],
      before: [],
      answers: null,
      compareWith: null,
      interim: false,
      belongTo: (owner, start) =>
        set((draft) =>
          draft.owner === owner && draft.terms.length === start.length
            ? draft
            : { owner, terms: start, before: [], answers: null, compareWith: null, interim: false },
        ),
      choose: (issue, option) => set((draft) => changed(draft, { terms: withOption(draft.terms, issue, option) })),
      clear: (issue) => set((draft) => changed(draft, { terms: withOption(draft.terms, issue, NOT_COVERED) })),
      load: (composition) => set((draft) => changed(draft, composition)),
      answerNothing: () => set((draft) => changed(draft, { answers: null })),
      undo: () => set(({ before }) => ({ ...before.at(-1), before: before.slice(0, -1) })),
      compare: (compareWith) => set({ compareWith }),
      setInterim: (interim) =>
        set((draft) => changed(draft, { interim, terms: draft.terms.map(() => NOT_COVERED), answers: null })),
    }),
    {
      name: 'red-lines.draft',
      version: 1,
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ owner, terms, answers, compareWith, interim }) => ({
        owner,
        terms,
        answers,
        compareWith,
        interim,
      }),
    },
  ),
)

function changed(draft: DraftState, change: Partial<Composition>): Partial<DraftState> {
  const { terms, answers, interim } = draft
  return { ...change, before: [...draft.before, { terms, answers, interim }].slice(-UNDO_DEPTH) }
}
