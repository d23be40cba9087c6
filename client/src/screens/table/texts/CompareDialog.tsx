import { differences, isFull, NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { comparison } from '../../../preview/comparison.ts'
import { bestOffered } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useKnowing } from '../useKnowing.ts'
import { ComparedRows } from './ComparedRows.tsx'
import { ComparedText } from './ComparedText.tsx'
import { type Comparable, comparables } from './comparables.ts'
import { GivenAndGot } from './GivenAndGot.tsx'

/** Any two texts side by side: what differs, what the own side gives and gets, and what each is worth. */
export function CompareDialog({ onClose }: { onClose: () => void }) {
  const known = useKnowing()
  const { t } = known
  const { terms, compareWith } = useDraftStore()
  const all = comparables(known, terms)
  const hasDraft = terms.some((option) => option !== NOT_COVERED)
  const first = compareWith ?? bestOffered(known)?.text.id ?? all.find(({ id }) => id !== 'draft')?.id ?? 'draft'
  const others = all.filter(({ id }) => id !== first && id !== 'draft')
  const firstTerms = all.find(({ id }) => id === first)?.terms ?? []
  const likest = others.find((other) => isFull(other.terms) === isFull(firstTerms)) ?? others[0]
  const second = hasDraft ? 'draft' : (likest?.id ?? first)
  const [ids, setIds] = useState({ from: first, to: second })
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  const from = all.find(({ id }) => id === ids.from) ?? all[0]
  const to = all.find(({ id }) => id === ids.to) ?? all[0]
  if (from === undefined || to === undefined) return null
  const compared = comparison(known, from.terms, to.terms)
  const isSame = differences(from.terms, to.terms).length === 0
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('texts.compare.title')}
      description={t('texts.compare.text')}
      wide
    >
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)]">
        <ComparedText
          label={t('texts.compare.from')}
          all={all}
          text={from}
          onChoose={(id) => setIds({ ...ids, from: id })}
        />
        <Button
          small
          className="self-start sm:mt-6"
          aria-label={t('texts.compare.swap')}
          title={t('texts.compare.swap')}
          onClick={() => setIds({ from: to.id, to: from.id })}
        >
          <span aria-hidden="true">⇄</span>
        </Button>
        <ComparedText label={t('texts.compare.to')} all={all} text={to} onChoose={(id) => setIds({ ...ids, to: id })} />
      </div>
      {isSame ? (
        <p className="mt-4 text-ink-soft">{t('texts.compare.noDifference')}</p>
      ) : (
        <>
          {haveSameMeasure(from, to) ? (
            <GivenAndGot compared={compared} />
          ) : (
            <p className="mt-3 text-ink-soft text-small">{t('texts.compare.partial')}</p>
          )}
          <label className="flex min-h-10 items-center gap-2.5 text-small">
            <input
              type="checkbox"
              checked={onlyDifferent}
              onChange={(event) => setOnlyDifferent(event.target.checked)}
              className="size-4 accent-ink"
            />
            {t('texts.compare.onlyDifferent')}
          </label>
          <ComparedRows compared={compared} from={from.name} to={to.name} onlyDifferent={onlyDifferent} />
        </>
      )}
    </Dialog>
  )
}

const haveSameMeasure = (one: Comparable, other: Comparable): boolean => isFull(one.terms) === isFull(other.terms)
