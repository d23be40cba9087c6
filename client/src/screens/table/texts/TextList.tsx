import type { Proposal } from '@red-lines/shared/game/state.ts'
import { textsSeen } from '../../../preview/preview.ts'
import { useKnowing } from '../useKnowing.ts'
import { PledgeButton } from './PledgeButton.tsx'
import { PromiseButton } from './PromiseButton.tsx'
import { TextCard } from './TextCard.tsx'

/** Every text this seat may see, the newest first, with its answers and what can be done with it. */
export function TextList() {
  const known = useKnowing()
  const { t } = known
  const texts = textsSeen(known).toSorted((one, other) => rank(other) - rank(one))
  return (
    <section aria-labelledby="texts-title">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 id="texts-title" className="text-title">
          {t('texts.title')}
        </h2>
        <div className="flex gap-2">
          <PledgeButton />
          <PromiseButton />
        </div>
      </div>
      {texts.length === 0 ? (
        <p className="text-ink-soft">{t('texts.none')}</p>
      ) : (
        <ul className="grid gap-3">
          {texts.map((text) => (
            <TextCard key={text.id} text={text} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Open texts before closed ones, later rounds before earlier ones, answers before what they answer. */
const rank = ({ status, round, version }: Proposal): number => (status === 'open' ? 10_000 : 0) + round * 100 + version
