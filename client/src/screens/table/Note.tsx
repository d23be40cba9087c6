import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNoteStore } from '../../store/noteStore.ts'
import { useTableStore } from '../../store/tableStore.ts'

const STAYS_MS = 12_000

/** What has just been done, and the way back from it. Goes by itself. */
export function Note() {
  const { t } = useTranslation()
  const { note, dismiss } = useNoteStore()
  useEffect(() => {
    if (note === null) return
    const going = setTimeout(dismiss, STAYS_MS)
    return () => clearTimeout(going)
  }, [note, dismiss])
  const stage = useTableStore(({ everyone }) => everyone?.game.stage)
  // what could be taken back in one stage cannot in the next
  useEffect(() => dismiss, [stage, dismiss])
  return (
    <div
      role="status"
      className="-translate-x-1/2 xl:translate-x-0 pointer-events-none fixed bottom-40 left-1/2 z-30 w-max max-w-[calc(100vw-1.5rem)] xl:bottom-4 xl:left-3 xl:w-54"
    >
      {note !== null && (
        <div className="pointer-events-auto flex flex-wrap items-center gap-x-1 rounded-card bg-action py-1.5 pr-1.5 pl-4 text-on-action text-small shadow-float">
          <p className="min-w-44 flex-1">{note.words}</p>
          {note.back !== null && (
            <button
              type="button"
              onClick={() => {
                note.back?.run()
                dismiss()
              }}
              className="min-h-9 whitespace-nowrap px-3 font-semibold underline underline-offset-4"
            >
              {note.back.words}
            </button>
          )}
          <button type="button" onClick={dismiss} className="grid size-9 shrink-0 place-items-center">
            <span aria-hidden="true">✕</span>
            <span className="sr-only">{t('common.close')}</span>
          </button>
        </div>
      )}
    </div>
  )
}
