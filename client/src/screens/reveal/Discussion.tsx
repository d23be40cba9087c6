import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** Questions for the room. */
export function Discussion({ opened }: { opened: Opened }) {
  const { t, words } = opened
  if (words.debriefQuestions.length === 0) return null
  return (
    <Section opened={opened} id="discuss" about={t('reveal.discuss.about')}>
      <ol className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {words.debriefQuestions.map((question, at) => (
          <li key={question} className="flex gap-3 break-inside-avoid font-serif text-lead">
            <span aria-hidden="true" className="w-6 shrink-0 text-right text-ink-faint">
              {at + 1}
            </span>
            <span>{question}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
