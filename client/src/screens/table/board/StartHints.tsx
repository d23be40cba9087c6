import { Button } from '../../../parts/Button.tsx'
import { bestOffered, ownBestText } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

/** An empty board teaches: what a good opening does, and two ways to begin. */
export function StartHints() {
  const known = useKnowing()
  const { t } = known
  const { load, compare } = useDraftStore()
  const best = bestOffered(known)
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface px-4 py-3 text-small">
      <p className="min-w-60 flex-1">
        <strong>{t(best === null ? 'board.start.title' : 'board.start.titleTexts')}.</strong> {t('board.start.text')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button small onClick={() => load({ terms: ownBestText(known), answers: null, interim: false })}>
          {t('board.start.best')}
        </Button>
        {best !== null && (
          <Button
            small
            onClick={() => {
              load({ terms: best.text.terms, answers: { text: best.text.id, conditional: false }, interim: false })
              compare(best.text.id)
            }}
          >
            {t('board.start.standing', { text: textName(known, best.text) })}
          </Button>
        )}
      </div>
    </div>
  )
}
