import { useTranslation } from 'react-i18next'
import { SideMark } from '../../parts/SideMark.tsx'
import { useEveryone, useOwnSide } from '../../store/selectors.ts'
import { useSides } from '../scenarioTexts.ts'

/** The seats of the table, and who has arrived. */
export function SeatList() {
  const { t } = useTranslation()
  const { people } = useEveryone()
  const own = useOwnSide()
  return (
    <ul className="grid gap-2" aria-label={t('lobby.seats')}>
      {useSides().map((side) => {
        const delegates = Object.values(people).filter((person) => person.side === side.id)
        return (
          <li
            key={side.id}
            className={`flex min-h-14 items-center gap-3 rounded-card border bg-surface px-4 py-2 ${side.id === own ? 'border-ink' : 'border-line'}`}
          >
            <SideMark index={side.index} initial={side.initial} size={28} />
            <div className="min-w-0">
              <p className="font-semibold">
                {side.name}
                {side.id === own && <span className="font-normal text-ink-soft"> · {t('common.you')}</span>}
              </p>
              {delegates.length === 0 && <p className="text-ink-soft text-small">{t('lobby.waiting')}</p>}
              {delegates.map((person) => (
                <p key={person.id} className="truncate text-ink-soft text-small">
                  {person.name} ·{' '}
                  {t(person.connected ? (person.readBrief ? 'lobby.hasRead' : 'lobby.reading') : 'lobby.away')}
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
