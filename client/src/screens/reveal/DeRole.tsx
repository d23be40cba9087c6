import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** The last step: the role is left, aloud. */
export function DeRole({ opened }: { opened: Opened }) {
  const { t, me, words } = opened
  const [left, setLeft] = useState(false)
  const side = me === null ? null : (words.sides[me]?.name ?? me)
  return (
    <Section opened={opened} id="deRole">
      <div className="space-y-3 rounded-card bg-sunken p-5 text-center">
        <div aria-live="polite">
          {left ? (
            <p className="font-serif text-title">
              {side === null ? t('reveal.deRole.doneAll') : t('reveal.deRole.done', { side })}
            </p>
          ) : (
            <p className="font-serif text-lead">
              {side === null ? t('reveal.deRole.leadAll') : t('reveal.deRole.lead', { side })}
            </p>
          )}
        </div>
        <p className="text-ink-soft text-small">{left ? t('reveal.deRole.ask') : t('reveal.deRole.step')}</p>
        {!left && (
          <Button look="primary" onClick={() => setLeft(true)}>
            “{t('reveal.deRole.say')}”
          </Button>
        )}
      </div>
    </Section>
  )
}
