import { isFull } from '@red-lines/shared/scenario/package.ts'
import { Explained } from '../../../parts/Explained.tsx'
import { bestOffered, previewOf } from '../../../preview/preview.ts'
import { CrossedLines } from '../board/CrossedLines.tsx'
import { Verdict } from '../board/Verdict.tsx'
import { WorthParts } from '../board/WorthParts.tsx'
import { WorthScale } from '../board/WorthScale.tsx'
import { useKnowing } from '../useKnowing.ts'
import type { Comparable } from './comparables.ts'

/** One of the two texts: which, what it is worth against the three marks, and the lines that it crosses. */
export function ComparedText({
  label,
  all,
  text,
  onChoose,
}: {
  label: string
  all: readonly Comparable[]
  text: Comparable
  onChoose: (id: string) => void
}) {
  const known = useKnowing()
  const { t, numbers, seat } = known
  const preview = previewOf(known, text.terms)
  const full = isFull(text.terms)
  const best = bestOffered(known)
  return (
    <div className="min-w-0 text-small">
      <label className="block">
        <span className="mb-1 block text-ink-soft">{label}</span>
        <select
          value={text.id}
          onChange={(event) => onChoose(event.target.value)}
          className="min-h-11 w-full rounded-control border border-line-strong bg-raised px-2 font-semibold text-body"
        >
          {all.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="mt-2 flex items-baseline justify-between gap-2">
        <span className="text-ink-soft">{t('texts.compare.worth')}</span>
        <Explained explanation={<WorthParts parts={preview.parts} interim={!full} />}>
          <strong className="text-title leading-none">{full ? preview.worth : numbers.signed(preview.worth)}</strong>
        </Explained>
      </p>
      {full && (
        <>
          <WorthScale value={preview.worth} best={best?.worth ?? null} />
          <p className="pt-1 text-ink-soft text-tiny">
            <span aria-hidden="true">┃ </span>
            {t('board.worth.fightingOn')} {seat.fightingOn} · <span aria-hidden="true">┊┊ </span>
            {t('board.worth.asks')} {seat.mandate.low}–{seat.mandate.high}
            {best !== null && (
              <>
                {' · '}
                <span aria-hidden="true">▲ </span>
                {t('board.worth.best')} {best.worth}
              </>
            )}
          </p>
          <Verdict preview={preview} />
        </>
      )}
      {preview.crossed.length > 0 ? <CrossedLines lines={preview.crossed} /> : <p>{t('board.crossesNone')}</p>}
    </div>
  )
}
