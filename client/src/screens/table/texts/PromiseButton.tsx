import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useKnowing } from '../useKnowing.ts'
import { SideDealLine } from './SideDealLine.tsx'

/** Side deals between two sides: those to make, and those received. */
export function PromiseButton() {
  const { t, mine, seat, me } = useKnowing()
  const [open, setOpen] = useState(false)
  if (mine.sideDeals.length === 0) return null
  const ours = mine.sideDeals.filter(({ from }) => from === me)
  const received = mine.sideDeals.filter(({ from, id }) => from !== me && seat.promises.some(({ deal }) => deal === id))
  return (
    <>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        {t('texts.promise.open')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('texts.promise.title')} description={t('texts.promise.text')}>
        <h3 className="font-sans font-semibold text-small">{t('texts.promise.yours')}</h3>
        {ours.length === 0 && <p className="text-ink-soft">{t('texts.promise.none')}</p>}
        <ul className="divide-y divide-line">
          {ours.map((deal) => (
            <SideDealLine key={deal.id} deal={deal} />
          ))}
        </ul>
        <h3 className="mt-4 font-sans font-semibold text-small">{t('texts.promise.theirs')}</h3>
        {received.length === 0 && <p className="text-ink-soft">{t('texts.promise.noneTheirs')}</p>}
        <ul className="divide-y divide-line">
          {received.map((deal) => (
            <SideDealLine key={deal.id} deal={deal} />
          ))}
        </ul>
      </Dialog>
    </>
  )
}
