import type { ReactNode } from 'react'

const LOOKS = {
  info: 'border-line bg-surface',
  warn: 'border-warn bg-warn-wash',
  danger: 'border-danger bg-danger-wash',
  good: 'border-gain bg-gain-wash',
} as const

/** Something to know about this place: an empty list that teaches, a trouble and what to do about it. */
export function Notice({
  look = 'info',
  title,
  children,
  action,
}: {
  look?: keyof typeof LOOKS
  title?: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div role={look === 'danger' ? 'alert' : undefined} className={`rounded-card border p-4 ${LOOKS[look]}`}>
      {title !== undefined && <p className="font-semibold">{title}</p>}
      <div className="text-small">{children}</div>
      {action !== undefined && <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
