import clsx from 'clsx'
import { type InputHTMLAttributes, useId } from 'react'

/** A labelled line of text, with its fault below it. A code is set large and wide, to be compared letter by letter. */
export function Field({
  label,
  hint,
  fault,
  look = 'text',
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & {
  label: string
  hint?: string
  fault?: string | null
  look?: 'text' | 'code'
}) {
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
          'min-h-12 w-full rounded-control border bg-raised px-3 placeholder:font-normal placeholder:text-ink-faint',
          look === 'code' ? 'font-semibold text-title uppercase tracking-[0.16em]' : 'text-body',
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
