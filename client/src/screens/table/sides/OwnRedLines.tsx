import type { OwnRedLine, SeatView } from '@red-lines/shared/game/views.ts'
import { Explained } from '../../../parts/Explained.tsx'
import type { Table } from '../useTable.ts'
import { LineSign } from './RedLineList.tsx'

/** The reader's own red lines, declared and secret, and which of them bend now. */
export function OwnRedLines({ table, seat }: { table: Table; seat: SeatView }) {
  const { t } = table
  const declared = seat.redLines.filter(({ heardBy }) => heardBy === 'everyone')
  const secret = seat.redLines.filter(({ heardBy }) => heardBy !== 'everyone')
  const bending = seat.redLines.filter(({ status }) => status === 'bends').length
  return (
    <details>
      <summary className="text-small">
        {t('sides.own.yours')}{' '}
        <span className="text-ink-soft">
          {t('sides.own.counts', { declared: declared.length, secret: secret.length })}
        </span>
        {bending > 0 && (
          <span className="ml-1.5 whitespace-nowrap rounded-sm bg-warn-wash px-1 font-medium text-tiny text-warn">
            {t('sides.own.bendNow', { count: bending })}
          </span>
        )}
      </summary>
      <div className="mt-2 space-y-2">
        <Lines table={table} heading={t('sides.declared')} lines={declared} />
        <Lines table={table} heading={t('sides.own.secret')} lines={secret} />
      </div>
    </details>
  )
}

function Lines({ table, heading, lines }: { table: Table; heading: string; lines: readonly OwnRedLine[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p className="mb-1 text-ink-soft text-small">{heading}</p>
      <ul className="space-y-1">
        {lines.map((line) => (
          <Line key={line.id} table={table} line={line} />
        ))}
      </ul>
    </div>
  )
}

function Line({ table: { t, myWords, words, numbers }, line }: { table: Table; line: OwnRedLine }) {
  const texts = myWords?.redLines[line.id]
  const heardBy = line.heardBy === 'everyone' ? [] : line.heardBy
  return (
    <li className="flex gap-2 font-serif text-small leading-snug">
      <LineSign dim={line.status !== 'active'} />
      <span className="min-w-0">
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
          {texts?.title ?? line.id}
        </Explained>
        {line.status !== 'active' && (
          <span className="ml-1.5 whitespace-nowrap rounded-sm bg-warn-wash px-1 font-sans font-medium text-tiny text-warn">
            {t(`sides.own.status.${line.status}`)}
          </span>
        )}
        {heardBy.length > 0 && (
          <span className="ml-1.5 font-sans text-ink-soft text-tiny">
            {t('sides.own.heardBy', { sides: numbers.list(heardBy.map((side) => words.sides[side]?.name ?? side)) })}
          </span>
        )}
      </span>
    </li>
  )
}
