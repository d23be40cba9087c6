import type { OwnLever } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import type { ReactNode } from 'react'
import type { Table } from '../useTable.ts'
import { sayBriefly, sayEffect, sayPredicate } from './sayEffect.ts'

/** One lever: what it is, what it would do, when it can be pulled. Opens by its title. */
export function LeverCard({
  table,
  lever,
  isChosen = false,
  children,
}: {
  table: Table
  lever: OwnLever
  isChosen?: boolean
  children?: ReactNode
}) {
  const { t, words, brief, me, numbers } = table
  if (me === null) return null
  const texts = words.sides[me]?.levers[lever.id]
  const rules = of(brief.levers, me).find(({ id }) => id === lever.id)
  const effects = rules?.effects ?? []
  const conditional = effects.filter(({ when }) => when !== null)
  const speaker = { t, brief, words, me, signed: numbers.signedPoints }
  return (
    <details
      open={isChosen}
      className={`rounded-card border bg-surface text-small ${isChosen ? 'border-2 border-ink' : 'border-line'}`}
    >
      <summary className="px-3 py-2">
        <span className={`font-semibold ${lever.available || isChosen ? '' : 'text-ink-faint'}`}>
          {isChosen && <span aria-hidden="true">✓ </span>}
          {isChosen ? t('war.levers.chosen', { lever: texts?.title ?? lever.id }) : (texts?.title ?? lever.id)}
        </span>
        <span className="block text-ink-soft text-tiny tabular-nums">
          {effects.length === 0 ? t('war.levers.noEffects') : sayBriefly(speaker, effects)}
        </span>
        {!lever.available && !isChosen && (
          <span className="block text-tiny text-warn">
            {lever.restsUntilRound > 0
              ? t('war.levers.resting', { round: lever.restsUntilRound })
              : t('war.levers.unavailable')}
          </span>
        )}
      </summary>
      <div className="space-y-2 px-3 pb-3">
        <p>{texts?.say}</p>
        {!lever.available && rules?.available != null && (
          <p className="text-warn">{t('war.levers.needs', { condition: sayPredicate(speaker, rules.available) })}</p>
        )}
        {conditional.length > 0 && (
          <ul className="list-disc pl-4 tabular-nums">
            {conditional.map((effect) => (
              <li key={JSON.stringify(effect)}>* {sayEffect(speaker, effect)}</li>
            ))}
          </ul>
        )}
        {texts?.precedent != null && (
          <p className="text-ink-soft text-tiny">{t('war.levers.precedent', { text: texts.precedent.text })}</p>
        )}
        {children}
      </div>
    </details>
  )
}
