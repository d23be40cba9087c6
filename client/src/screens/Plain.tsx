import type { ReactNode } from 'react'
import { EntryFrame } from './EntryFrame.tsx'

/** A page that says one thing and what to do about it. */
export function Plain({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <EntryFrame title={title} narrow>
      <div className="pt-[8dvh]">
        <h1 className="text-display">{title}</h1>
        <div className="mt-3 max-w-prose text-ink-soft text-lead">{children}</div>
        {action !== undefined && <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
      </div>
    </EntryFrame>
  )
}
