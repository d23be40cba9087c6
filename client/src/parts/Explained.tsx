import { Popover } from 'radix-ui'
import type { ReactNode } from 'react'

/** A number or word that explains itself: by tap, click or Enter. */
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
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={label}
        className={`rounded-sm text-left underline decoration-dotted decoration-line-strong underline-offset-4 hover:decoration-ink ${className}`}
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-[60dvh] max-w-xs overflow-y-auto rounded-card border border-line bg-raised p-4 text-ink text-small shadow-float"
        >
          {explanation}
          <Popover.Arrow className="fill-raised stroke-line" />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
