import type { PublicView } from '@red-lines/shared/game/views.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { SideName } from '../sides/SideName.tsx'
import type { Table } from '../useTable.ts'

type Ratification = PublicView['ratifications'][number]

/** The vote at home: each home's answer with its reason, and what follows. */
export function Verdicts({
  table,
  ratification,
  text,
}: {
  table: Pick<Table, 't' | 'brief' | 'words' | 'numbers'>
  ratification: Ratification
  /** the text's name */
  text: string
}) {
  const { t, words, numbers } = table
  const refused = ratification.verdicts.filter(({ yes }) => !yes).map(({ side }) => side)
  const named = (sides: readonly SideId[]) => numbers.list(sides.map((side) => words.sides[side]?.name ?? side))
  return (
    <section aria-label={t('bulletin.ratification.heading')} className="space-y-3">
      <h3 className="text-lead">{t('bulletin.ratification.heading')}</h3>
      <p className="text-small">{t('bulletin.ratification.lead', { text })}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {ratification.verdicts.map(({ side, yes, because }) => (
          <li
            key={side}
            className={`rounded-card border-2 p-3 ${yes ? 'border-gain bg-gain-wash' : 'border-danger bg-danger-wash'}`}
          >
            <p className="flex items-center justify-between gap-2">
              <SideName table={table} side={side} className="font-semibold" />
              <span className={`font-bold font-serif text-lead ${yes ? 'text-gain' : 'text-danger'}`}>
                <span aria-hidden="true">{yes ? '✓' : '✕'}</span>{' '}
                {t(yes ? 'bulletin.ratification.yes' : 'bulletin.ratification.no')}
              </span>
            </p>
            <p className="mt-1 text-small">{t(`bulletin.ratification.reason.${because}`)}</p>
          </li>
        ))}
      </ul>
      {refused.length === 0 ? (
        <p className="font-semibold">{t('bulletin.ratification.passed')}</p>
      ) : (
        <div className="space-y-1">
          <p className="font-semibold">
            {t('bulletin.ratification.refusedBy', { sides: named(refused) })} {t('bulletin.ratification.refused')}
          </p>
          <p className="text-ink-soft text-small">{t('bulletin.ratification.next', { sides: named(refused) })}</p>
        </div>
      )}
    </section>
  )
}
