import { Popover } from 'radix-ui'
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'

const OPENS_AFTER_MS = 250
const CLOSES_AFTER_MS = 200

/** A number or word that explains itself: when pointed at, focused by key, tapped or clicked. Escape closes it. */
export function Explained({
  children,
  explanation,
  label,
  className = '',
}: {
  children: ReactNode
  explanation: ReactNode
  label?: string
  className?: string
}) {
  const [open, setOpen] = useState(false)
  const pinned = useRef(false)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  function change(next: boolean): void {
    clearTimeout(waiting.current)
    pinned.current = next
    setOpen(next)
  }
  const soon = (next: boolean, delay: number) => (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || pinned.current) return
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => setOpen(next), delay)
  }

  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger
        aria-label={label}
        // a click on what hovering has opened keeps it open
        onClick={(event) => {
          event.preventDefault()
          change(!pinned.current)
        }}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setOpen(true)}
        onBlur={() => !pinned.current && setOpen(false)}
        onPointerEnter={soon(true, OPENS_AFTER_MS)}
        onPointerLeave={soon(false, CLOSES_AFTER_MS)}
        className={`inline-block min-h-6 min-w-6 rounded-sm text-left underline decoration-dotted decoration-line-strong underline-offset-4 hover:decoration-ink ${className}`}
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          sideOffset={6}
          collisionPadding={12}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onPointerEnter={soon(true, 0)}
          onPointerLeave={soon(false, CLOSES_AFTER_MS)}
          className="z-50 max-h-[60dvh] max-w-xs overflow-y-auto rounded-card border border-line bg-raised p-4 text-ink text-small shadow-float"
        >
          {explanation}
          <Popover.Arrow className="fill-raised stroke-line" />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
