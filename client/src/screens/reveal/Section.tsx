import type { ReactNode } from 'react'
import type { Opened } from './useReveal.ts'

export const SECTIONS = [
  'outcome',
  'scores',
  'possible',
  'secrets',
  'paths',
  'pressure',
  'texts',
  'notebook',
  'promises',
  'discuss',
  'deRole',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** One part of the debrief, reachable from the contents. */
export function Section({
  opened: { t },
  id,
  about,
  children,
}: {
  opened: Opened
  id: SectionId
  about?: string
  children: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 break-before-auto">
      <h2 id={`${id}-title`} className="border-ink border-b-2 pb-1 text-title">
        {t(`reveal.section.${id}`)}
      </h2>
      {about !== undefined && <p className="mt-2 max-w-prose text-ink-soft text-small">{about}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
