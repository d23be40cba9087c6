import type { Guess } from '@red-lines/shared/game/state.ts'
import type { SeatView } from '@red-lines/shared/game/views.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { useState } from 'react'
import { optionName } from '../levers/sayEffect.ts'
import { Refused } from '../Refused.tsx'
import { SideName } from '../sides/SideName.tsx'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'
import { AddLine } from './AddLine.tsx'
import { Choice } from './Choice.tsx'

const PRIORITIES = [0, 1, 2] as const

/** The notes on one side: three main issues, and options that it would never take. Kept at every change. */
export function GuessPage({ table, seat, about }: { table: Table; seat: SeatView; about: SideId }) {
  const { t, brief, words, game } = table
  const { send, pending, refused } = useAct()
  const kept = seat.guesses.find((guess) => guess.about === about)
  const [guess, setGuess] = useState<Omit<Guess, 'about'>>({
    priorities: kept?.priorities ?? [],
    redLines: kept?.redLines ?? [],
  })
  const [wasKept, setWasKept] = useState(false)
  if (game.stage === 'over') return <p className="text-small">{t('talk.notebook.closed')}</p>
  const keep = async (changed: Omit<Guess, 'about'>) => {
    setGuess(changed)
    setWasKept(false)
    setWasKept(await send({ type: 'guess', about, ...changed }))
  }
  const choosePriority = (place: number, issue: number | null) => {
    const others = guess.priorities.map((old, at) => (at === place ? issue : old === issue ? null : old))
    const all = place < guess.priorities.length ? others : [...others, issue]
    void keep({ ...guess, priorities: all.filter((one) => one !== null) })
  }
  const declared = of(game.sides, about).declaredRedLines.map((id) => words.sides[about]?.redLines[id]?.title ?? id)
  const titles = brief.issues.map(({ id }) => words.issues[id]?.title ?? id)
  return (
    <div className="space-y-4">
      <h3 className="font-sans font-semibold text-body">
        <SideName table={table} side={about} />
      </h3>
      <fieldset className="space-y-2">
        <legend className="mb-1 font-semibold text-small">{t('talk.notebook.priorities')}</legend>
        {PRIORITIES.map((place) => (
          <Choice
            key={place}
            label={t('talk.notebook.priority', { number: place + 1 })}
            nothing={t('talk.notebook.choose')}
            choices={titles}
            value={guess.priorities[place] ?? null}
            disabled={place > guess.priorities.length}
            onChange={(issue) => choosePriority(place, issue)}
          />
        ))}
      </fieldset>
      <div>
        <p className="mb-1 font-semibold text-small">{t('talk.notebook.lines')}</p>
        {declared.length > 0 && (
          <details className="mb-1 text-ink-soft text-tiny">
            <summary className="min-h-6">{t('talk.notebook.declared', { count: declared.length })}</summary>
            <ul className="list-disc pl-4 font-serif">
              {declared.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        {guess.redLines.length === 0 && <p className="text-ink-soft text-small">{t('talk.notebook.noLines')}</p>}
        <ul className="mb-2 space-y-1">
          {guess.redLines.map(({ issue, option }) => {
            const said = `${titles[issue]}: ${optionName(brief, words, issue, option)}`
            return (
              <li
                key={`${issue}-${option}`}
                className="flex items-center justify-between gap-2 rounded-control bg-sunken px-2 text-small"
              >
                <span>{said}</span>
                <button
                  type="button"
                  aria-label={t('talk.notebook.removeLine', { option: said })}
                  className="grid size-9 shrink-0 place-items-center rounded-control hover:bg-surface"
                  onClick={() =>
                    void keep({
                      ...guess,
                      redLines: guess.redLines.filter((line) => line.issue !== issue || line.option !== option),
                    })
                  }
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </li>
            )
          })}
        </ul>
        {guess.redLines.length < 8 ? (
          <AddLine
            table={table}
            titles={titles}
            taken={guess.redLines}
            onAdd={(line) => void keep({ ...guess, redLines: [...guess.redLines, line] })}
          />
        ) : (
          <p className="text-ink-soft text-tiny">{t('talk.notebook.full')}</p>
        )}
      </div>
      <p aria-live="polite" className="min-h-5 text-gain text-tiny">
        {pending ? t('talk.notebook.saving') : wasKept ? t('talk.notebook.saved') : ''}
      </p>
      <Refused words={refused} />
    </div>
  )
}
