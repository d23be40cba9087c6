import { Explained } from '../../../parts/Explained.tsx'
import { bestOffered } from '../../../preview/preview.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

/** The marks on the scale of worth: fighting on, the best that was offered, what home asks for. */
export function WorthMarks() {
  const known = useKnowing()
  const { t, seat } = known
  const best = bestOffered(known)
  return (
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
  )
}
