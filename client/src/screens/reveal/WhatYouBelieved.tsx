import type { RevealedSide } from '@red-lines/shared/game/views.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { issueName, optionName } from '../table/levers/sayEffect.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'
import { weightsOf } from './weights.ts'

/** Each delegation's notebook against the truth. */
export function WhatYouBelieved({ opened }: { opened: Opened }) {
  const { t, brief, reveal } = opened
  const writers = brief.sides.filter((side) => of(reveal.sides, side).guesses.length > 0)
  return (
    <Section opened={opened} id="notebook" about={t('reveal.notebook.about')}>
      {writers.length === 0 && <p className="text-small">{t('reveal.notebook.none')}</p>}
      <div className="space-y-6">
        {writers.map((side) => (
          <NotebookOf key={side} opened={opened} side={side} />
        ))}
      </div>
    </Section>
  )
}

function NotebookOf({ opened, side }: { opened: Opened; side: SideId }) {
  const { t, reveal, words } = opened
  return (
    <div>
      <h3 className="mb-2 text-lead">{t('reveal.notebook.by', { side: words.sides[side]?.name ?? side })}</h3>
      <ul className="grid gap-3 md:grid-cols-3">
        {of(reveal.sides, side).guesses.map((guess) => (
          <GuessMarked key={guess.about} opened={opened} guess={guess} />
        ))}
      </ul>
    </div>
  )
}

function GuessMarked({ opened, guess }: { opened: Opened; guess: RevealedSide['guesses'][number] }) {
  const { t, brief, words, reveal, numbers } = opened
  const issues = (list: readonly number[]) => numbers.list(list.map((issue) => issueName(brief, words, issue)))
  const truth = weightsOf(of(reveal.sides, guess.about).brief)
    .slice(0, 3)
    .map(({ issue }) => issue)
  const lines = guess.redLines.map(
    ({ issue, option }) => `${issueName(brief, words, issue)}: ${optionName(brief, words, issue, option)}`,
  )
  return (
    <li className="break-inside-avoid space-y-2 rounded-card border border-line bg-surface p-3 text-small">
      <SideName table={opened} side={guess.about} className="font-semibold" />
      {guess.priorities.length > 0 && (
        <div>
          <p className="font-semibold">
            {t('reveal.notebook.priorities', { right: guess.prioritiesRight, count: guess.priorities.length })}
          </p>
          <p className="text-ink-soft">{t('reveal.notebook.guessed', { what: issues(guess.priorities) })}</p>
          <p className="text-ink-soft">{t('reveal.notebook.truth', { what: issues(truth) })}</p>
        </div>
      )}
      {lines.length > 0 && (
        <div>
          <p className="font-semibold">
            {t('reveal.notebook.lines', { right: guess.redLinesRight, count: lines.length })}
          </p>
          <p className="text-ink-soft">{t('reveal.notebook.guessed', { what: numbers.list(lines) })}</p>
        </div>
      )}
    </li>
  )
}
