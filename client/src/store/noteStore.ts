import { create } from 'zustand'

/** What has just been done, in a sentence, with a way back where there is one. */
export type Note = {
  readonly id: number
  readonly words: string
  readonly back: { readonly words: string; readonly run: () => void } | null
}

type Notes = {
  readonly note: Note | null
  readonly tell: (words: string, back?: Note['back']) => void
  readonly dismiss: () => void
}

/** The last thing worth a note; the next one takes its place. */
export const useNoteStore = create<Notes>()((set) => ({
  note: null,
  tell: (words, back = null) => set(({ note }) => ({ note: { id: (note?.id ?? 0) + 1, words, back } })),
  dismiss: () => set({ note: null }),
}))
