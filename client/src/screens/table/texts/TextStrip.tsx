import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useKnowing } from '../useKnowing.ts'
import { AllTexts } from './AllTexts.tsx'
import { onTheTable } from './onTheTable.ts'
import { PledgeButton } from './PledgeButton.tsx'
import { PromiseButton } from './PromiseButton.tsx'
import { TextCard } from './TextCard.tsx'
import { TextPanel } from './TextPanel.tsx'

/** The texts that matter now, each with its worth and its answers; the chosen one open below, and on the board. */
export function TextStrip() {
  const known = useKnowing()
  const { t } = known
  const { compareWith, compare } = useDraftStore()
  const [showsAll, setShowsAll] = useState(false)
  const seen = textsSeen(known)
  const shown = onTheTable(known)
  const chosen = seen.find(({ id }) => id === compareWith)
  return (
    <section aria-labelledby="texts-title">
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-x-2">
        <h2 id="texts-title" className="text-title">
          {t('texts.title')}
        </h2>
        <div className="flex flex-wrap gap-1">
          {seen.length > 0 && (
            <Button small look="quiet" onClick={() => setShowsAll(true)}>
              {t('texts.all', { count: seen.length })}
            </Button>
          )}
          <PledgeButton />
          <PromiseButton />
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="text-ink-soft text-small">{t('texts.none')}</p>
      ) : (
        <ul
          className={
            chosen === undefined
              ? `grid gap-2 ${shown.length > 4 ? 'grid-cols-[repeat(auto-fill,minmax(min(9.5rem,46%),1fr))]' : 'grid-cols-[repeat(auto-fill,minmax(min(11.5rem,46%),1fr))]'}`
              : 'flex flex-wrap gap-1.5 max-md:-mx-3 max-md:flex-nowrap max-md:overflow-x-auto max-md:px-3 max-md:pb-1'
          }
        >
          {shown.map((text) => (
            <li key={text.id} className="flex shrink-0 md:shrink">
              <TextCard
                text={text}
                isOpen={text.id === compareWith}
                small={chosen !== undefined}
                onOpen={() => compare(text.id === compareWith ? null : text.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && <TextPanel text={chosen} onClose={() => compare(null)} />}
      {showsAll && <AllTexts onClose={() => setShowsAll(false)} />}
    </section>
  )
}
