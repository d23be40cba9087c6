import type { RevealedSide } from '@red-lines/shared/game/views.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { optionName } from '../table/levers/sayEffect.ts'
import type { Opened } from './useReveal.ts'
import { weightsOf } from './weights.ts'

const SHOWN = 5

/** A side's private interests, and what the issues were worth to it. */
export function RevealedInterests({ opened, revealed }: { opened: Opened; revealed: RevealedSide }) {
  const { t, brief, words, language } = opened
  const own = inLanguage(revealed.brief.words, language)
  const weights = weightsOf(revealed.brief).slice(0, SHOWN)
  const most = Math.max(1, ...weights.map(({ points }) => points))
  const colour = `var(--color-side-${brief.sides.indexOf(revealed.brief.side) % 8})`
  return (
    <div className="space-y-4 text-small">
      <div>
        <h3 className="font-sans font-semibold text-ink-soft">{t('reveal.secrets.interests')}</h3>
        <ol className="mt-1 list-decimal space-y-1 pl-5">
          {own.brief.interests.map(({ title, text }) => (
            <li key={title}>
              <span className="font-semibold">{title}</span>. <span className="text-ink-soft">{text}</span>
            </li>
          ))}
        </ol>
      </div>
      <div>
        <h3 className="font-sans font-semibold text-ink-soft">{t('reveal.secrets.weights')}</h3>
        <ul className="mt-1 space-y-2">
          {weights.map(({ issue, points, best }) => (
            <li key={issue}>
              <p className="flex justify-between gap-2">
                <span>{words.issues[brief.issues[issue]?.id ?? '']?.title}</span>
                <span className="font-semibold tabular-nums">{points}</span>
              </p>
              <span aria-hidden="true" className="mt-0.5 block h-2 rounded-full bg-sunken">
                <span
                  className="block h-2 rounded-full"
                  style={{ width: `${(100 * points) / most}%`, background: colour }}
                />
              </span>
              <p className="mt-0.5 text-ink-soft text-tiny">
                {t('reveal.secrets.best', { option: optionName(brief, words, issue, best) })}
              </p>
            </li>
          ))}
        </ul>
      </div>
      <dl className="space-y-1">
        {(
          [
            ['reveal.secrets.win', own.brief.win],
            ['reveal.secrets.fear', own.brief.fear],
            ['reveal.secrets.uncomfortable', own.brief.uncomfortable.text],
          ] as const
        ).map(([name, text]) => (
          <div key={name}>
            <dt className="inline font-semibold">{t(name)}: </dt>
            <dd className="inline text-ink-soft">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
