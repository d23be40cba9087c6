import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'

/** Side deals between two sides: made, received, and still to make. */
export function PromiseButton() {
  const { t, game, mine, seat, words, myWords, me, numbers } = useKnowing()
  const { act, pending, refusal } = useAct()
  const [open, setOpen] = useState(false)
  if (mine.sideDeals.length === 0) return null
  const inTime = game.stage === 'consult' || game.stage === 'talks'
  const made = new Map(seat.promises.map((promise) => [promise.deal, promise]))
  const mineToMake = mine.sideDeals.filter(({ from, id }) => from === me && !made.has(id))
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('texts.promise.open')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('texts.promise.title')}
        description={t('texts.promise.text')}
      >
        <ul className="divide-y divide-line">
          {mine.sideDeals.map((deal) => {
            const promise = made.get(deal.id)
            const isMine = deal.from === me
            if (!isMine && promise === undefined) return null
            const texts = myWords.sideDeals[deal.id]
            return (
              <li key={deal.id} className="flex flex-wrap items-center gap-3 py-3">
                <div className="mr-auto min-w-0 flex-1">
                  <p className="font-semibold">{texts?.title}</p>
                  <p className="text-small">{texts?.text}</p>
                  <p className="text-ink-soft text-small">
                    {isMine ? t('texts.promise.to', { side: words.sides[deal.to]?.name }) : words.sides[deal.from]?.name}
                    {' · '}
                    {t('texts.promise.worth', { points: numbers.signed(isMine ? deal.worth.from : deal.worth.to) })}
                    {promise !== undefined &&
                      ` · ${t(`texts.promise.status.${promise.status}`)} · ${t('texts.promise.until', { round: promise.untilRound })}`}
                  </p>
                </div>
                {isMine && promise === undefined && (
                  <Button
                    small
                    pending={pending}
                    disabled={!inTime}
                    onClick={() => void act({ type: 'promise', deal: deal.id })}
                  >
                    {t('texts.promise.send')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
        {mineToMake.length === 0 && <p className="text-ink-soft">{t('texts.promise.none')}</p>}
        {refusal !== null && (
          <p role="alert" className="text-danger">
            {refusal}
          </p>
        )}
      </Dialog>
    </>
  )
}
