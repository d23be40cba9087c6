import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { SideMark } from '../../parts/SideMark.tsx'
import { type seatsHere, useEntryStore } from '../../store/entry.ts'
import { inLanguage } from '../../words/scenarioWords.ts'

type Seats = ReturnType<typeof seatsHere>

/** Seats that this device holds a key to, each one press away. */
export function SeatsHere({ seats, title }: { seats: Seats; title: string }) {
  const { t, i18n } = useTranslation()
  const cards = useEntryStore((entry) => entry.cards)
  const sides = cards?.flatMap(({ words }) =>
    inLanguage(words, i18n.language).sides.map((side, index) => ({ ...side, index })),
  )
  return (
    <div>
      <p className="mb-1.5 font-medium text-small">{title}</p>
      <ul className="grid gap-2">
        {seats.map(({ code, role, name }) => {
          const side = role.kind === 'delegate' ? sides?.find(({ id }) => id === role.side) : undefined
          return (
            <li key={code}>
              <Link
                href={`/table/${code}`}
                className="flex min-h-12 items-center gap-3 rounded-control border border-line-strong bg-surface px-3.5 py-2 no-underline hover:bg-sunken"
              >
                {side !== undefined && <SideMark index={side.index} initial={side.initial} size={24} />}
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">
                    {side?.name ??
                      t(role.kind === 'delegate' ? 'welcome.rejoin.delegate' : 'welcome.rejoin.facilitator')}
                  </span>
                  <span className="block truncate text-ink-soft text-small">
                    {t('common.table', { code })}
                    {name !== '' && ` · ${name}`}
                  </span>
                </span>
                <span aria-hidden="true">→</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
