import { Button } from '../../../parts/Button.tsx'
import { Notice } from '../../../parts/Notice.tsx'
import { bestOffered, ownBestText } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

/** An empty board teaches: what a good opening does, and two ways to begin. */
export function StartHints() {
  const known = useKnowing()
  const { t } = known
  const load = useDraftStore((draft) => draft.load)
  const compare = useDraftStore((draft) => draft.compare)
  const best = bestOffered(known)
  return (
    <div className="mb-3">
      <Notice
        {...(best === null ? { title: t('board.start.title') } : {})}
        action={
          <>
            <Button small onClick={() => load(ownBestText(known))}>
              {t('board.start.best')}
            </Button>
            {best !== null && (
              <Button
                small
                onClick={() => {
                  load(best.text.terms, best.text.id)
                  compare(best.text.id)
                }}
              >
                {t('board.start.standing', { text: textName(known, best.text) })}
              </Button>
            )}
          </>
        }
      >
        {t('board.start.text')}
      </Notice>
    </div>
  )
}
