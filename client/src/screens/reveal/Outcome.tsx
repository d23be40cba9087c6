import { isEmpty, isFull } from '@red-lines/shared/scenario/package.ts'
import { SideName } from '../table/sides/SideName.tsx'
import { Terms } from '../table/signing/Terms.tsx'
import { AfterYears } from './AfterYears.tsx'
import { BulletinAgain } from './BulletinAgain.tsx'
import { textNameIn } from './textNameIn.ts'
import type { Opened } from './useReveal.ts'

/** How it ended, in words; then the text, who signed, the votes at home, and the years after. */
export function Outcome({ opened }: { opened: Opened }) {
  const { t, brief, words, game, reveal } = opened
  const { outcome } = reveal
  const refusals = game.ratifications.filter(({ verdicts }) => verdicts.some(({ yes }) => !yes))
  const signed = outcome.kind === 'agreement' ? outcome.signatories : []
  return (
    <section id="outcome" aria-labelledby="outcome-title" className="space-y-6">
      <header>
        <p className="text-ink-soft text-small">
          {words.title} · {t('reveal.title')} {t('reveal.subtitle')}
        </p>
        <h1 id="outcome-title" className="mt-1 text-display">
          {outcome.kind === 'sharedLoss'
            ? (words.endings[outcome.ending]?.title ?? t('reveal.outcome.sharedLoss'))
            : t(`reveal.outcome.${outcome.kind}`)}
        </h1>
        {outcome.kind === 'sharedLoss' && <p className="mt-2 max-w-prose">{words.endings[outcome.ending]?.text}</p>}
        {outcome.kind === 'agreement' && (
          <p className="mt-2 text-ink-soft">
            {t('reveal.outcome.agreementIn', { round: game.round, rounds: brief.rounds })}
          </p>
        )}
      </header>
      <BulletinAgain opened={opened} />
      {outcome.kind === 'agreement' && (
        <>
          <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
            {brief.sides.map((side) => {
              const didSign = signed.includes(side)
              return (
                <li
                  key={side}
                  className={`rounded-card border p-3 ${didSign ? 'border-gain bg-gain-wash' : 'border-line border-dashed'}`}
                >
                  <SideName table={opened} side={side} className="font-semibold" />
                  <p className="mt-1 text-small">
                    <span aria-hidden="true">{didSign ? '✓' : '–'}</span>{' '}
                    {t(didSign ? 'reveal.outcome.didSign' : 'reveal.outcome.didNotSign')}
                  </p>
                </li>
              )
            })}
          </ul>
          <div>
            <h2 className="mb-1 text-lead">{t('reveal.outcome.terms')}</h2>
            <Terms table={opened} terms={outcome.terms} columns />
          </div>
          <AfterYears opened={opened} years={outcome.afterYears} />
        </>
      )}
      {outcome.kind !== 'agreement' && <p className="text-ink-soft">{t('reveal.outcome.lastTexts')}</p>}
      {!isEmpty(game.interim) && !isFull(game.interim) && (
        <div className="max-w-xl">
          <h2 className="mb-1 text-lead">{t('reveal.outcome.interim')}</h2>
          <Terms table={opened} terms={game.interim} />
        </div>
      )}
      {refusals.length > 0 && (
        <div>
          <h2 className="mb-1 text-lead">{t('reveal.outcome.refusals')}</h2>
          <ul className="list-disc space-y-1 pl-5 text-small">
            {refusals.map(({ round, proposal, verdicts }) => (
              <li key={proposal}>
                {t('reveal.outcome.refusal', {
                  round,
                  text: textNameIn(opened, proposal),
                  sides: opened.numbers.list(
                    verdicts.filter(({ yes }) => !yes).map(({ side }) => words.sides[side]?.name ?? side),
                  ),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
