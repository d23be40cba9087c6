import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { Explained } from '../../../parts/Explained.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { sideColour } from '../sides/SideName.tsx'
import { useKnowing } from '../useKnowing.ts'

/** Worth of the draft beside fighting on and the best that was offered. Every number says where it comes from. */
export function WorthBar({
  preview,
  best,
  compared,
  interim,
}: {
  /** null while the draft is empty */
  preview: Preview | null
  best: number | null
  compared: number | null
  interim: boolean
}) {
  const known = useKnowing()
  const { t, mine, me, seat } = known
  const least = mine.scores.reduce((sum, row) => sum + Math.min(...row), 0)
  const most = mine.scores.reduce((sum, row) => sum + Math.max(...row), 0)
  const at = (value: number) => Math.max(0, Math.min(100, (100 * (value - least)) / Math.max(1, most - least)))
  return (
    <div className="text-small">
      <p className="font-semibold text-ink-soft">{t('board.worth.title')}</p>
      {preview === null ? (
        <p className="text-title">–</p>
      ) : (
        <Explained explanation={<Parts preview={preview} interim={interim} />} className="font-semibold text-title">
          {preview.worth}
        </Explained>
      )}
      {!interim && (
        <div className="relative mt-1 mb-2 h-2.5 rounded-full bg-sunken" aria-hidden="true">
          {preview !== null && (
            <div
              className="absolute inset-y-0 left-0 rounded-full"
              style={{ width: `${at(preview.worth)}%`, background: sideColour(known, me) }}
            />
          )}
          <Tick at={at(seat.fightingOn)} />
          {best !== null && <Tick at={at(best)} dashed />}
        </div>
      )}
      {!interim && (
        <ul className="flex flex-wrap gap-x-4 text-ink-soft">
          <li>
            <Explained explanation={<p>{t('board.worth.fightingOnAbout')}</p>}>
              ┃ {t('board.worth.fightingOn')} <strong className="text-ink">{seat.fightingOn}</strong>
            </Explained>
          </li>
          {best !== null && (
            <li>
              <Explained explanation={<p>{t('board.worth.bestAbout')}</p>}>
                ┆ {t('board.worth.best')} <strong className="text-ink">{best}</strong>
              </Explained>
            </li>
          )}
          {compared !== null && (
            <li>
              {t('board.worth.compared')} <strong className="text-ink">{compared}</strong>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

const Tick = ({ at, dashed = false }: { at: number; dashed?: boolean }) => (
  <div
    className={`-inset-y-1 absolute border-ink ${dashed ? 'border-l-2 border-dotted' : 'border-l-2'}`}
    style={{ left: `${at}%` }}
  />
)

function Parts({ preview, interim }: { preview: Preview; interim: boolean }) {
  const { t, brief, words, myWords, numbers } = useKnowing()
  return (
    <>
      <p className="mb-2 font-semibold">{t('board.worth.parts')}</p>
      <ul className="space-y-1">
        {preview.parts.map((part) => {
          const say = () => {
            switch (part.of) {
              case 'issue': {
                if (part.option === NOT_COVERED) return ''
                const issue = brief.issues[part.issue]
                const texts = words.issues[issue?.id ?? '']
                const option = texts?.options[issue?.options[part.option]?.id ?? '']?.label
                return t('board.worth.issue', { issue: texts?.short, option })
              }
              case 'clause':
                return myWords.clauses[part.clause] ?? part.clause
              case 'host':
                return t('board.worth.host', { host: words.hosts[part.host]?.title })
            }
          }
          return (
            <li key={JSON.stringify(part)} className="flex justify-between gap-4">
              <span>{say()}</span>
              <span className="font-semibold">{numbers.signed(part.points)}</span>
            </li>
          )
        })}
      </ul>
      <p className="mt-2 text-ink-soft">{interim ? t('board.worth.statusQuo') : t('board.worth.assumes')}</p>
    </>
  )
}
