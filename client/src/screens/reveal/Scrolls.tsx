import type { ReactNode } from 'react'

/** Something wide that scrolls sideways by itself, also by keyboard. */
export function Scrolls({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={label} className="overflow-x-auto">
      {children}
    </section>
  )
}
