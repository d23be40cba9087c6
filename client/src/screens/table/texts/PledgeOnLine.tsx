import type { PledgeAbout } from '@red-lines/shared/game/command.ts'
import { useKnowing } from '../useKnowing.ts'

/** Which of the own red lines to pledge; declares it when it was secret. */
export function PledgeOnLine({
  chosen,
  onChoose,
}: {
  chosen: PledgeAbout | null
  onChoose: (about: PledgeAbout) => void
}) {
  const { t, mine, myWords, seat, game, me } = useKnowing()
  const pledged = game.pledges.filter(({ side, status }) => side === me && status === 'held')
  const lines = mine.redLines.filter(({ id }) => !pledged.some(({ redLine }) => redLine === id))
  const isKnown = (id: string) => seat.redLines.find((line) => line.id === id)?.heardBy === 'everyone'
  const redLine = chosen?.kind === 'redLine' ? chosen.redLine : ''
  return (
    <fieldset>
      <legend className="mb-1 font-semibold text-small">{t('texts.pledge.which')}</legend>
      {lines.map(({ id }) => (
        <label key={id} className="flex min-h-10 items-center gap-2.5">
          <input
            type="radio"
            name="redLine"
            checked={redLine === id}
            onChange={() => onChoose({ kind: 'redLine', redLine: id })}
            className="size-5 shrink-0 accent-ink"
          />
          <span>
            {myWords.redLines[id]?.title ?? id}{' '}
            <span className="text-ink-soft text-small">
              ({t(isKnown(id) ? 'texts.pledge.already' : 'texts.pledge.stillSecret')})
            </span>
          </span>
        </label>
      ))}
      {redLine !== '' && !isKnown(redLine) && (
        <p className="font-medium text-small text-warn">{t('texts.pledge.nowSecret')}</p>
      )}
    </fieldset>
  )
}
