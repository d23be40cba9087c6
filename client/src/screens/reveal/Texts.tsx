import type { Reveal } from '@red-lines/shared/game/views.ts'
import { isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { issueName, optionName } from '../table/levers/sayEffect.ts'
import { LineSign } from '../table/sides/RedLineList.tsx'
import { SideName } from '../table/sides/SideName.tsx'
import { Terms } from '../table/signing/Terms.tsx'
import { sayWords } from '../table/talk/sayWords.ts'
import { textName } from '../table/textName.ts'
import { Section } from './Section.tsx'
import { textNameIn } from './textNameIn.ts'
import type { Opened } from './useReveal.ts'

type Text = Reveal['proposals'][number]

/** Every text in the order of play: what it was worth to each side, which lines it crossed, and what became of it. */
export function Texts({ opened }: { opened: Opened }) {
  const { t, reveal } = opened
  return (
    <Section opened={opened} id="texts" about={t('reveal.texts.about')}>
      {reveal.proposals.length === 0 ? (
        <p>{t('reveal.texts.none')}</p>
      ) : (
        <ol className="space-y-3">
          {reveal.proposals.map((text) => (
            <OneText key={text.id} opened={opened} text={text} />
          ))}
        </ol>
      )}
    </Section>
  )
}

function OneText({ opened, text }: { opened: Opened; text: Text }) {
  const { t, brief, words, numbers } = opened
  const names = (sides: readonly SideId[]) => numbers.list(sides.map((side) => words.sides[side]?.name ?? side))
  const answered = (kind: 'accepted' | 'rejected') => text.to.filter((side) => text.answersBySide[side]?.kind === kind)
  const facts = [
    t('reveal.texts.inRound', { round: text.round }),
    t(`reveal.texts.status.${text.status}`),
    ...(text.secret ? [t(text.leaked ? 'reveal.texts.leaked' : 'reveal.texts.secret')] : []),
    ...(isFull(text.terms) ? [] : [t('reveal.texts.partial')]),
  ]
  const said = sayWords(opened, text.by, text.words)
  const isDone = text.status === 'ratified' || text.status === 'inForce'
  return (
    <li
      className={`break-inside-avoid rounded-card border bg-surface p-4 ${isDone ? 'border-2 border-gain' : 'border-line'}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-sans font-semibold text-body">
          <SideName table={opened} side={text.by} className="mr-2" />
          <span className="font-normal text-ink-soft">
            {textName(opened, text)} · {t('reveal.texts.toSides', { sides: names(text.to) })}
          </span>
        </h3>
        <p className="text-ink-soft text-small">{facts.join(' · ')}</p>
      </div>
      {said !== '' && <p className="mt-1 max-w-prose font-serif text-small italic">{said}</p>}
      <Worths opened={opened} text={text} />
      <Crossed opened={opened} text={text} />
      <p className="mt-2 flex flex-wrap gap-x-5 text-small">
        {answered('accepted').length > 0 && (
          <span>✓ {t('reveal.texts.acceptedBy', { sides: names(answered('accepted')) })}</span>
        )}
        {answered('rejected').length > 0 && (
          <span>✕ {t('reveal.texts.rejectedBy', { sides: names(answered('rejected')) })}</span>
        )}
      </p>
      <Changes opened={opened} text={text} />
      <details className="mt-1 text-small">
        <summary className="min-h-6 text-ink-soft">{t('reveal.texts.terms')}</summary>
        <Terms table={{ brief, words }} terms={text.terms} columns={isFull(text.terms)} />
      </details>
    </li>
  )
}

/** The text's worth to each side beside that side's own fighting on at the end. */
function Worths({ opened, text }: { opened: Opened; text: Text }) {
  const { t, brief, reveal, numbers } = opened
  if (!isFull(text.terms)) return null
  return (
    <ul className="mt-2 grid grid-cols-2 gap-2 md:grid-cols-4">
      {brief.sides.map((side) => {
        const worth = of(text.worth, side)
        const gain = worth - (of(reveal.sides, side).fightingOn.at(-1) ?? 0)
        return (
          <li key={side} className="rounded-control bg-sunken px-2.5 py-1.5 text-small">
            <p className="flex items-center justify-between gap-2">
              <SideName table={opened} side={side} size={16} />
              <span className="font-semibold tabular-nums">{worth}</span>
            </p>
            <p className={`text-tiny ${gain >= 0 ? 'text-gain' : 'text-danger'}`}>
              {t('reveal.texts.againstWar', { amount: numbers.signed(gain) })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function Crossed({ opened, text }: { opened: Opened; text: Text }) {
  const { t, brief, words, numbers } = opened
  const crossed = brief.sides.flatMap((side) => of(text.crosses, side).map((line) => ({ side, line })))
  if (crossed.length === 0) return <p className="mt-2 text-ink-soft text-small">{t('reveal.texts.crossesNone')}</p>
  const whose = brief.sides.flatMap((side) => {
    const number = of(text.crosses, side).length
    return number === 0 ? [] : [t('reveal.texts.crossesOf', { side: words.sides[side]?.name ?? side, number })]
  })
  return (
    <details className="mt-2 text-small">
      <summary className="min-h-6">
        <LineSign /> {t('reveal.texts.crosses', { count: crossed.length, whose: numbers.list(whose) })}
      </summary>
      <ul className="mt-1 space-y-0.5 pl-4">
        {crossed.map(({ side, line }) => (
          <li key={`${side}${line}`} className="flex items-baseline gap-2">
            <SideName table={opened} side={side} size={16} />
            <span className="font-serif">{words.sides[side]?.redLines[line]?.title ?? line}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What the text changed against the one that it answered. */
function Changes({ opened, text }: { opened: Opened; text: Text }) {
  const { t, brief, words, reveal } = opened
  const before = reveal.proposals.find(({ id }) => id === text.answers)
  if (before === undefined) return null
  const changes = text.terms.flatMap((option, issue) => {
    const old = before.terms[issue] ?? NOT_COVERED
    if (option === old || option === NOT_COVERED || old === NOT_COVERED) return []
    return [
      t('reveal.texts.change', {
        issue: issueName(brief, words, issue),
        from: optionName(brief, words, issue, old),
        to: optionName(brief, words, issue, option),
      }),
    ]
  })
  if (changes.length === 0) return null
  return (
    <p className="mt-2 text-small">
      <span className="text-ink-soft">{t('reveal.texts.changed', { text: textNameIn(opened, before.id) })} </span>
      {changes.join('; ')}
    </p>
  )
}
