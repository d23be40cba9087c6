import clsx from 'clsx'
import type { ButtonHTMLAttributes } from 'react'

type Look = 'primary' | 'plain' | 'quiet' | 'danger'

const LOOKS: Readonly<Record<Look, string>> = {
  primary: 'bg-action text-on-action border-action hover:opacity-88',
  plain: 'bg-surface text-ink border-line-strong hover:bg-sunken',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-sunken',
  danger: 'bg-surface text-danger border-danger hover:bg-danger-wash',
}

/** The look of a button, for links that lead on like one. */
export const buttonLook = (look: Look = 'plain', small = false): string =>
  clsx(
    'inline-flex items-center justify-center gap-2 rounded-control border font-medium no-underline transition-opacity disabled:opacity-55',
    small ? 'min-h-9 px-3 py-1 text-small' : 'min-h-11 px-4 py-2 text-body',
    LOOKS[look],
  )

/** Words on it say what happens. While `pending` it says so and cannot be pressed twice. */
export function Button({
  look = 'plain',
  pending = false,
  small = false,
  className,
  disabled,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; pending?: boolean; small?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled === true || pending}
      aria-busy={pending}
      className={clsx(buttonLook(look, small), className)}
    >
      {pending && (
        <span
          aria-hidden="true"
          className="size-3.5 animate-spin rounded-full border-2 border-current border-r-transparent"
        />
      )}
      {children}
    </button>
  )
}
