import type { RevealedSide } from '@red-lines/shared/game/views.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { inLanguage } from '../../words/scenarioWords.ts'
import { leverName } from '../table/levers/sayEffect.ts'
import { LineSign } from '../table/sides/RedLineList.tsx'
import type { Opened } from './useReveal.ts'

/** A side's red lines, declared and secret, with their reasons; and the levers that it pulled. */
export function RevealedLines({ opened, side, revealed }: { opened: Opened; side: SideId; revealed: RevealedSide }) {
  const { t, words, language, numbers } = opened
  const own = inLanguage(revealed.brief.words, language)
  return (
    <div className="space-y-4 text-small">
      <ul className="space-y-3">
        {revealed.brief.redLines.map((line) => {
          const texts = own.redLines[line.id]
          return (
            <li key={line.id} className="flex gap-2">
              <LineSign />
              <div className="min-w-0">
                <p className="font-semibold font-serif text-body leading-snug">{texts?.title ?? line.id}</p>
                <p className="text-ink-soft text-tiny">
                  {t(line.declared ? 'reveal.secrets.declaredStart' : 'reveal.secrets.secretStart')} ·{' '}
                  {t(`reveal.secrets.${line.kind}`)}
                </p>
                <p className="mt-0.5">{texts?.reason}</p>
                {texts?.bends != null && <p className="mt-0.5 text-ink-soft">{texts.bends}</p>}
              </div>
            </li>
          )
        })}
      </ul>
      <div>
        <h3 className="font-sans font-semibold text-ink-soft">{t('reveal.secrets.levers')}</h3>
        {revealed.levers.length === 0 ? (
          <p>{t('reveal.secrets.noLevers')}</p>
        ) : (
          <ul>
            {[...new Set(revealed.levers.map(({ lever }) => lever))].map((lever) => (
              <li key={lever}>
                {t('reveal.secrets.leverIn', {
                  lever: leverName(words, side, lever),
                  rounds: numbers.list(
                    revealed.levers.filter((pull) => pull.lever === lever).map(({ round }) => String(round)),
                  ),
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
