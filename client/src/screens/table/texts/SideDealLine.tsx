import type { SideDeal } from '@red-lines/shared/scenario/scenario.ts'
import { Button } from '../../../parts/Button.tsx'
import { useNoteStore } from '../../../store/noteStore.ts'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'

/** One side deal: what it says, what it is worth here, whether it stands; and the way to promise it. */
export function SideDealLine({ deal }: { deal: SideDeal }) {
  const { t, game, seat, words, myWords, me, numbers } = useKnowing()
  const { act, pending, refusal } = useAct()
  const tell = useNoteStore((notes) => notes.tell)
  const made = seat.promises.find((promise) => promise.deal === deal.id)
  const isOurs = deal.from === me
  const inTime = game.stage === 'consult' || game.stage === 'talks'
  const texts = myWords.sideDeals[deal.id]
  const side = words.sides[isOurs ? deal.to : deal.from]?.name
  const facts = [
    t(isOurs ? 'texts.promise.to' : 'texts.promise.from', { side }),
    t('texts.promise.worth', { points: numbers.signed(isOurs ? deal.worth.from : deal.worth.to) }),
    ...(made === undefined
      ? []
      : [t(`texts.promise.status.${made.status}`), t('texts.promise.until', { round: made.untilRound })]),
  ]
  async function promise(): Promise<void> {
    if (await act({ type: 'promise', deal: deal.id })) tell(t('texts.promise.done', { side }))
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
      <div className="min-w-60 flex-1">
        <p className="font-semibold font-serif">{texts?.title}</p>
        <p className="text-small">{texts?.text}</p>
        <p className="text-ink-soft text-small">{facts.join(' · ')}</p>
        {refusal !== null && (
          <p role="alert" className="text-danger text-small">
            {refusal}
          </p>
        )}
      </div>
      {isOurs && made === undefined && (
        <Button small pending={pending} disabled={!inTime} onClick={() => void promise()}>
          {t('texts.promise.send', { side })}
        </Button>
      )}
    </li>
  )
}
