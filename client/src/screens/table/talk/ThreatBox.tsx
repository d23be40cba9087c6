import type { SeatView } from '@red-lines/shared/game/views.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'
import { useId, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { leverName } from '../levers/sayEffect.ts'
import { Refused } from '../Refused.tsx'
import { openThreats } from '../sides/sayActs.ts'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'

/** A public threat: words that bind, because an idle one costs credibility. */
export function ThreatBox({ table, seat }: { table: Table; seat: SeatView }) {
  const { t, brief, words, game } = table
  const { send, pending, refused } = useAct()
  const id = useId()
  const standing = openThreats(table, seat.side)
  const free = of(brief.levers, seat.side).filter((lever) => !standing.includes(leverName(words, seat.side, lever.id)))
  const [wanted, setWanted] = useState('')
  const lever = free.find((one) => one.id === wanted)?.id ?? ''
  if (game.stage !== 'consult' && game.stage !== 'talks') return null
  return (
    <details className="text-small">
      <summary className="min-h-6 text-ink-soft">{t('talk.threat.heading')}</summary>
      <p className="mt-1 text-ink-soft text-tiny">{t('war.levers.threatenAbout')}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <label htmlFor={id} className="sr-only">
          {t('talk.threat.lever')}
        </label>
        <select
          id={id}
          value={lever}
          onChange={(event) => setWanted(event.target.value)}
          className="min-h-9 min-w-0 flex-1 rounded-control border border-line-strong bg-raised px-2"
        >
          <option value="">{t('talk.threat.choose')}</option>
          {free.map((one) => (
            <option key={one.id} value={one.id}>
              {leverName(words, seat.side, one.id)}
            </option>
          ))}
        </select>
        <Button
          small
          look="danger"
          pending={pending}
          disabled={lever === ''}
          onClick={() => send({ type: 'threaten', lever })}
        >
          {t('war.levers.threaten')}
        </Button>
      </div>
      <Refused words={refused} />
    </details>
  )
}
