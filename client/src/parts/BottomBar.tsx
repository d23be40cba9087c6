import type { ReactNode } from 'react'

/** What leads on, always at hand below a long page. Leave room for it at the page's end. */
export const BottomBar = ({ children }: { children: ReactNode }) => (
  <div className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-paper print:hidden">
    <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-end gap-3 px-4 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6">
      {children}
    </div>
  </div>
)
