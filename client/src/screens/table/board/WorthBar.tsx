import { Explained } from '../../../parts/Explained.tsx'
import { bestOffered, type Preview } from '../../../preview/preview.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { WorthParts } from './WorthParts.tsx'
import { WorthScale } from './WorthScale.tsx'

/** Worth of the draft beside fighting on, what home asks for, and the best that was offered. */
export function WorthBar({
  preview,
  interim,
}: {
  /** null while the draft is empty */ preview: Preview | null
  interim: boolean
}) {
  const known = useKnowing()
  const { t, seat, numbers } = known
  const best = bestOffered(known)
  return (
    <div className="text-small">
      <p className="flex items-baseline justify-between gap-3">
        <span className="font-semibold text-ink-soft">{t('board.worth.title')}</span>
        {preview === null ? (
          <span className="font-bold text-title">–</span>
        ) : (
          <Explained explanation={<WorthParts parts={preview.parts} interim={interim} />}>
            <strong className="text-title leading-none">
              {interim ? numbers.signed(preview.worth) : preview.worth}
            </strong>
          </Explained>
        )}
      </p>
      {interim ? (
        <p className="text-ink-soft">{t('board.worth.statusQuo')}</p>
      ) : (
        <>
          <WorthScale value={preview?.worth ?? null} best={best?.worth ?? null} />
          <ul className="flex flex-wrap gap-x-4 gap-y-0.5 pt-1 text-ink-soft text-tiny">
            <li>
              <Explained explanation={<p>{t('board.worth.fightingOnAbout')}</p>}>
                <span aria-hidden="true">┃ </span>
                {t('board.worth.fightingOn')} <strong className="text-ink">{seat.fightingOn}</strong>
              </Explained>
            </li>
            {best !== null && (
              <li>
                <Explained explanation={<p>{t('board.worth.bestAbout', { text: textName(known, best.text) })}</p>}>
                  <span aria-hidden="true">▲ </span>
                  {t('board.worth.best')} <strong className="text-ink">{best.worth}</strong>
                </Explained>
              </li>
            )}
            <li>
              <Explained explanation={<p>{t('board.worth.asksAbout')}</p>}>
                <span aria-hidden="true">┊┊ </span>
                {t('board.worth.asks')}{' '}
                <strong className="text-ink">
                  {seat.mandate.low}–{seat.mandate.high}
                </strong>
              </Explained>
            </li>
          </ul>
        </>
      )}
    </div>
  )
}
