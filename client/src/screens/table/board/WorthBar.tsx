import { Explained } from '../../../parts/Explained.tsx'
import { bestOffered, type Preview } from '../../../preview/preview.ts'
import { useKnowing } from '../useKnowing.ts'
import { WorthMarks } from './WorthMarks.tsx'
import { WorthParts } from './WorthParts.tsx'
import { WorthScale } from './WorthScale.tsx'

/** Worth of the draft on its scale. */
export function WorthBar({
  preview,
  interim,
  marks,
}: {
  /** null while the draft is empty */
  preview: Preview | null
  interim: boolean
  /** are the marks on the scale named below it? */
  marks: boolean
}) {
  const known = useKnowing()
  const { t, numbers } = known
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
        <WorthScale value={preview?.worth ?? null} best={best?.worth ?? null} />
      )}
      {marks && !interim && <WorthMarks />}
    </div>
  )
}
