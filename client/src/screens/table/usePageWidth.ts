import { useSyncExternalStore } from 'react'

export type PageWidth = 'phone' | 'middle' | 'wide'

const middle = window.matchMedia('(min-width: 48rem)')
const wide = window.matchMedia('(min-width: 78rem)')

function listen(changed: () => void): () => void {
  middle.addEventListener('change', changed)
  wide.addEventListener('change', changed)
  return () => {
    middle.removeEventListener('change', changed)
    wide.removeEventListener('change', changed)
  }
}

/** How many columns the page has room for. Measured here, so that nothing is drawn twice and hidden. */
export const usePageWidth = (): PageWidth =>
  useSyncExternalStore(listen, () => (wide.matches ? 'wide' : middle.matches ? 'middle' : 'phone'))
