import clsx from 'clsx'
import type { ReactNode } from 'react'

/** One of several, as a card that can be pressed anywhere. */
export function Choice({
  group,
  title,
  about,
  checked,
  disabled = false,
  onChoose,
}: {
  group: string
  title: ReactNode
  about?: string
  checked: boolean
  disabled?: boolean
  onChoose: () => void
}) {
  return (
    <label
      className={clsx(
        'flex min-h-12 items-center gap-3 rounded-control border bg-surface px-3.5 py-2.5 has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2',
        checked ? 'border-ink ring-1 ring-ink' : 'border-line-strong',
        disabled ? 'cursor-not-allowed opacity-60' : 'cursor-pointer hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name={group}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="size-4 shrink-0 accent-ink outline-none"
      />
      <span className="min-w-0">
        <span className={clsx('flex items-center gap-2', checked ? 'font-semibold' : 'font-medium')}>{title}</span>
        {about !== undefined && <span className="block text-ink-soft text-small">{about}</span>}
      </span>
    </label>
  )
}
