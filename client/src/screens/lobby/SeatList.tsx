import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { SideMark } from '../../parts/SideMark.tsx'
import { useEveryone, useOwnSide } from '../../store/selectors.ts'
import { useSides } from '../scenarioTexts.ts'

/** The seats of the table, and who has arrived. Large for a wall. */
export function SeatList({ large = false, className = '' }: { large?: boolean; className?: string }) {
  const { t } = useTranslation()
  const { people } = useEveryone()
  const own = useOwnSide()
  return (
    <ul className={clsx('grid gap-2', className)} aria-label={t('lobby.seats')}>
      {useSides().map((side) => {
        const delegates = Object.values(people).filter((person) => person.side === side.id)
        const isFree = delegates.length === 0
        return (
          <li
            key={side.id}
            className={clsx(
              'flex items-center rounded-card border px-4',
              large ? 'min-h-20 gap-4 py-3' : 'min-h-14 gap-3 py-2',
              isFree ? 'border-line-strong border-dashed' : 'bg-surface',
              !isFree && (side.id === own ? 'border-ink' : 'border-line'),
            )}
          >
            <span className={isFree ? 'opacity-55' : ''}>
              <SideMark index={side.index} initial={side.initial} size={large ? 40 : 28} />
            </span>
            <div className="min-w-0">
              <p className={clsx('font-semibold', large && 'text-lead')}>
                {side.name}
                {side.id === own && <span className="font-normal text-ink-soft"> · {t('common.you')}</span>}
              </p>
              {isFree && (
                <p className={clsx('text-ink-soft', !large && 'text-small')}>
                  {t(large ? 'lobby.free' : 'lobby.waiting')}
                </p>
              )}
              {delegates.map((person) => (
                <p key={person.id} className={clsx('truncate text-ink-soft', !large && 'text-small')}>
                  {person.name} ·{' '}
                  <span className={person.readBrief && person.connected ? 'text-gain' : ''}>
                    {t(person.connected ? (person.readBrief ? 'lobby.hasRead' : 'lobby.reading') : 'lobby.away')}
                  </span>
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
