import type { Cause } from '@red-lines/shared/game/event.ts'
import { Explained } from '../../../parts/Explained.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { useKnowing } from '../useKnowing.ts'

const SHOWN = 2

/** What proposing a text in public would stir at home, constituency by constituency. */
export function HomeReaction({ preview: { reaction, backlash } }: { preview: Preview }) {
  const { t, seat, myWords, numbers } = useKnowing()
  if (backlash <= 0)
    return <p className="text-ink-soft">{t(seat.personalLow === null ? 'board.home.first' : 'board.home.calm')}</p>
  const people = byConstituency(reaction)
  const nameOf = (id: string) => myWords.constituencies[id]?.name ?? id
  const largest = people.slice(0, SHOWN).map(([id, amount]) => `${nameOf(id)} ${numbers.signedPoints(amount)}`)
  return (
    <Explained explanation={<Causes reaction={reaction} />}>
      {t('board.home.reaction', { amount: numbers.signedPoints(backlash) })}
      <span className="text-ink-soft"> ({[...largest, ...(people.length > SHOWN ? ['…'] : [])].join(', ')})</span>
    </Explained>
  )
}

function Causes({ reaction }: { reaction: readonly Cause[] }) {
  const { t, myWords, numbers } = useKnowing()
  return (
    <>
      <p className="mb-2 font-semibold">{t('board.home.causes')}</p>
      <ul className="space-y-1">
        {reaction.map(({ constituency, kind, amount }) => (
          <li key={`${constituency}-${kind}-${amount}`} className="flex justify-between gap-4">
            <span>
              {myWords.constituencies[constituency]?.name ?? constituency}
              <span className="text-ink-soft">
                {' – '}
                {t(kind === 'audience' ? 'board.home.audience' : 'board.home.concession')}
              </span>
            </span>
            <strong>{numbers.signedPoints(amount)}</strong>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who feels how much in all, the most stirred first. */
function byConstituency(reaction: readonly Cause[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const { constituency, amount } of reaction) sums.set(constituency, (sums.get(constituency) ?? 0) + amount)
  return [...sums].toSorted(([, one], [, other]) => other - one)
}
