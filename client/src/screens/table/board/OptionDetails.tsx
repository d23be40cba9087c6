import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { Button } from '../../../parts/Button.tsx'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useChances } from '../chances/Chances.tsx'
import { whyClosed } from '../chances/whyClosed.ts'
import { useKnowing } from '../useKnowing.ts'
import { latestTexts } from './latestTexts.ts'
import { linesAddedBy, worthOfOption } from './ownValues.ts'
import { SideSigns } from './SideSigns.tsx'

/** One option in full: what it means, what it is worth, its precedent, its conditions, who proposes it. */
export function OptionDetails({ issue, option }: { issue: number; option: number }) {
  const known = useKnowing()
  const { t, brief, words, myWords, numbers } = known
  const { terms, interim, choose } = useDraftStore()
  const counted = useChances()
  const here = brief.issues[issue]
  const id = here?.options[option]?.id
  const texts = here === undefined || id === undefined ? undefined : words.issues[here.id]?.options[id]
  if (here === undefined || texts === undefined) return null
  const sponsorship = brief.sponsorships.find((one) => one.issue === issue && one.option === option)
  const guarantee = brief.guarantees.find((one) => one.issue === issue && one.option === option)
  const fallback = words.issues[here.id]?.options[here.options[sponsorship?.fallback ?? 0]?.id ?? '']?.label
  const nameAll = (sides: readonly SideId[]) => numbers.list(sides.map((side) => words.sides[side]?.name ?? side))
  const pinnedBy = latestTexts(textsSeen(known))
    .filter(({ text }) => text.terms[issue] === option)
    .map(({ side }) => side)
  const closed = whyClosed(known, counted, issue, option)
  const isChosen = terms[issue] === option
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="space-y-0.5">
        <p className="flex flex-wrap items-center gap-x-3">
          <strong className="font-serif text-lead">{texts.label}</strong>
          <span className="font-semibold text-small">
            {t('board.points', { count: worthOfOption(known, issue, option) })}
          </span>
        </p>
        <p>{texts.meaning}</p>
        {linesAddedBy(known, terms, issue, option).map((line) => (
          <p key={line.id} className="font-medium text-danger text-small">
            <span aria-hidden="true">▨ </span>
            {t('board.crosses', { line: myWords.redLines[line.id]?.title ?? line.id })}
          </p>
        ))}
        {closed !== null && (
          <p className="text-small">
            <span aria-hidden="true">⊘ </span>
            {closed}
          </p>
        )}
        {pinnedBy.map((side) => (
          <p key={side} className="flex items-center gap-1.5 text-small">
            <SideSigns sides={[side]} /> {t('board.mark.latest', { side: words.sides[side]?.name })}
          </p>
        ))}
        {texts.precedent !== null && (
          <p className="text-ink-soft text-small">
            {t('board.precedent')}: {texts.precedent.text}
            {texts.precedent.sources.length > 0 && ` [${texts.precedent.sources.join(', ')}]`}
          </p>
        )}
        {sponsorship !== undefined && (
          <p className="text-small text-warn">
            {t('board.sponsors', { sides: nameAll(sponsorship.sponsors), fallback })}
          </p>
        )}
        {guarantee !== undefined && (
          <p className="text-small text-warn">{t('board.guarantee', { sides: nameAll(guarantee.guarantors) })}</p>
        )}
      </div>
      {(!interim || here.interim.includes(option)) && (
        <Button small disabled={isChosen} className="self-start" onClick={() => choose(issue, option)}>
          {t(isChosen ? 'board.chosen' : 'board.choose')}
        </Button>
      )}
    </li>
  )
}
