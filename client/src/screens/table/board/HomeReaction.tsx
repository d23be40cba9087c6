import { Explained } from '../../../parts/Explained.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { useKnowing } from '../useKnowing.ts'

/** Red lines by name, whether home would ratify, and who at home would stir. */
export function HomeReaction({ preview, interim }: { preview: Preview; interim: boolean }) {
  const { t, seat, myWords, numbers } = useKnowing()
  return (
    <>
      {preview.crossed.length === 0 ? (
        <p>{t('board.crossesNone')}</p>
      ) : (
        preview.crossed.map(({ id }) => (
          <p key={id} className="font-semibold text-danger">
            {t('board.crosses', { line: myWords.redLines[id]?.title ?? id })}
          </p>
        ))
      )}
      {!interim && (
        <>
          {preview.home !== 'line' && <p>{t(`board.mandate.${preview.home}`, seat.mandate)}</p>}
          {preview.backlash > 0 ? (
            <Explained
              explanation={
                <ul className="space-y-1">
                  {preview.reaction.map((cause) => (
                    <li
                      key={`${cause.constituency}-${cause.kind}-${cause.amount}`}
                      className="flex justify-between gap-4"
                    >
                      <span>
                        {myWords.constituencies[cause.constituency]?.name ?? cause.constituency}
                        <span className="text-ink-soft">
                          {' '}
                          – {t(cause.kind === 'audience' ? 'board.mandate.audience' : 'board.mandate.concession')}
                        </span>
                      </span>
                      <strong>{numbers.signedPoints(cause.amount)}</strong>
                    </li>
                  ))}
                </ul>
              }
            >
              {t('board.mandate.reaction', { amount: numbers.signedPoints(preview.backlash) })}
            </Explained>
          ) : (
            <p className="text-ink-soft">
              {t(seat.personalLow === null ? 'board.mandate.first' : 'board.mandate.calm')}
            </p>
          )}
        </>
      )}
    </>
  )
}
