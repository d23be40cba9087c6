import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { Explained } from '../../../parts/Explained.tsx'
import type { Table } from '../useTable.ts'

/** A red line's sign: a hatched square, beside its words. */
export function LineSign({ dim = false }: { dim?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`mt-[0.3em] inline-block size-2.5 shrink-0 border border-danger ${dim ? 'opacity-50' : 'hatch'}`}
    />
  )
}

/** The red lines that a side has declared; each opens to say why. */
export function RedLineList({ table, side, lines }: { table: Table; side: SideId; lines: readonly string[] }) {
  const { t, words } = table
  if (lines.length === 0) return <p className="text-ink-faint text-small">{t('sides.noneDeclared')}</p>
  return (
    <ul aria-label={t('sides.declared')} className="space-y-1">
      {lines.map((id) => {
        const texts = words.sides[side]?.redLines[id]
        return (
          <li key={id} className="flex gap-2 font-serif text-small leading-snug">
            <LineSign />
            <Explained
              className="decoration-line! hover:decoration-ink!"
              explanation={
                <div className="space-y-1">
                  <p className="font-semibold">{texts?.title}</p>
                  <p>{t('sides.redLineReason', { reason: texts?.reason ?? '' })}</p>
                  {texts?.bends != null && <p className="text-ink-soft">{texts.bends}</p>}
                </div>
              }
            >
              {texts?.title ?? id}
            </Explained>
          </li>
        )
      })}
    </ul>
  )
}
