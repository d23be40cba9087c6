import clsx from 'clsx'
import { type InputHTMLAttributes, useId } from 'react'

/** A labelled line of text, with its fault below it. */
export function Field({
  label,
  hint,
  fault,
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { label: string; hint?: string; fault?: string | null }) {
  const id = useId()
  const said = fault ?? hint
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium text-small">
        {label}
      </label>
      <input
        id={id}
        {...rest}
        aria-invalid={fault != null}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        className={clsx(
          'min-h-11 w-full rounded-control border bg-raised px-3 text-body placeholder:text-ink-faint',
          fault == null ? 'border-line-strong' : 'border-danger',
        )}
      />
      {said !== undefined && (
        <p id={`${id}-said`} className={`mt-1 text-small ${fault == null ? 'text-ink-soft' : 'text-danger'}`}>
          {said}
        </p>
      )}
    </div>
  )
}
