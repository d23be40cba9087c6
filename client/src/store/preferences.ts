import { create } from 'zustand'
import { persist } from 'zustand/middleware'

export type Theme = 'system' | 'light' | 'dark'

type Preferences = {
  readonly theme: Theme
  readonly name: string
  readonly hintsSeen: readonly string[]
  readonly setTheme: (theme: Theme) => void
  readonly setName: (name: string) => void
  readonly seeHint: (hint: string) => void
}

/** What a person likes on this device. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      theme: 'system',
      name: '',
      hintsSeen: [],
      setTheme: (theme) => set({ theme }),
      setName: (name) => set({ name }),
      seeHint: (hint) => set(({ hintsSeen }) => ({ hintsSeen: [...new Set([...hintsSeen, hint])] })),
    }),
    { name: 'red-lines.preferences' },
  ),
)

/** Writes the theme on the page; nothing means the system's. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.dataset.theme = theme
}
