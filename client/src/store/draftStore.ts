import { NOT_COVERED, type Package, withOption } from '@red-lines/shared/scenario/package.ts'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

/** What this seat is composing. Kept in the tab, so that a reload loses nothing. */
type DraftState = {
  /** the table and side it belongs to */
  readonly owner: string
  readonly terms: Package
  readonly before: readonly Package[]
  /** the text that the draft answers, if any */
  readonly answers: string | null
  /** the text that the board shows beside the draft */
  readonly compareWith: string | null
  /** a partial package: a truce or an exchange, not a settlement */
  readonly interim: boolean
}

type Draft = DraftState & {
  readonly belongTo: (owner: string, start: Package) => void
  readonly choose: (issue: number, option: number) => void
  readonly clear: (issue: number) => void
  readonly load: (terms: Package, answers?: string | null) => void
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
      choose: (issue, option) => set((draft) => changed(draft, withOption(draft.terms, issue, option))),
      clear: (issue) => set((draft) => changed(draft, withOption(draft.terms, issue, NOT_COVERED))),
      load: (terms, answers = null) => set((draft) => ({ ...changed(draft, terms), answers })),
      undo: () => set(({ before }) => ({ terms: before.at(-1) ?? [], before: before.slice(0, -1) })),
      compare: (compareWith) => set({ compareWith }),
      setInterim: (interim) =>
        set((draft) => ({ interim, ...changed(draft, draft.terms.map(() => NOT_COVERED)), answers: null })),
    }),
    {
      name: 'red-lines.draft',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ owner, terms, answers, compareWith, interim }) => ({ owner, terms, answers, compareWith, interim }),
    },
  ),
)

const changed = (draft: DraftState, terms: Package): Pick<DraftState, 'terms' | 'before'> => ({
  terms,
  before: [...draft.before, draft.terms].slice(-UNDO_DEPTH),
})
