import { optionWorth, settingSeen } from '@red-lines/shared/game/valuation.ts'
import { useState } from 'react'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useKnowing } from '../useKnowing.ts'

/** The issue's name; opens what every option means, where it was seen before, and whose signature it needs. */
export function IssueDetails({ issue }: { issue: number }) {
  const { t, brief, mine, game, words, numbers } = useKnowing()
  const [open, setOpen] = useState(false)
  const here = brief.issues[issue]
  const texts = here === undefined ? undefined : words.issues[here.id]
  if (here === undefined || texts === undefined) return null
  const setting = settingSeen(game, brief.sides)
  const names = (sides: readonly string[]) =>
    numbers.list(sides.map((side) => words.sides[side as keyof typeof words.sides]?.name ?? side))
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-6 text-left font-medium text-small leading-tight underline decoration-dotted decoration-line-strong underline-offset-4 hover:decoration-ink"
      >
        {texts.title}
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('board.about', { issue: texts.title })}
        description={texts.about}
        wide
      >
        <ul className="divide-y divide-line">
          {here.options.map((option, at) => {
            const words = texts.options[option.id]
            const sponsorship = brief.sponsorships.find((one) => one.issue === issue && one.option === at)
            const guarantee = brief.guarantees.find((one) => one.issue === issue && one.option === at)
            return (
              <li key={option.id} className="py-3">
                <p className="flex justify-between gap-4">
                  <strong className="font-serif text-lead">{words?.label}</strong>
                  <span className="shrink-0 text-ink-soft text-small">
                    {t('board.points', { points: optionWorth(mine, brief, issue, at, setting) })}
                  </span>
                </p>
                <p>{words?.meaning}</p>
                {words?.precedent != null && (
                  <p className="text-ink-soft text-small">
                    {t('board.precedent')}: {words.precedent.text}
                    {words.precedent.sources.length > 0 && ` [${words.precedent.sources.join(', ')}]`}
                  </p>
                )}
                {sponsorship !== undefined && (
                  <p className="text-small text-warn">
                    {t('board.sponsors', {
                      sides: names(sponsorship.sponsors),
                      fallback: texts.options[here.options[sponsorship.fallback]?.id ?? '']?.label,
                    })}
                  </p>
                )}
                {guarantee !== undefined && (
                  <p className="text-small text-warn">{t('board.guarantee', { sides: names(guarantee.guarantors) })}</p>
                )}
              </li>
            )
          })}
        </ul>
      </Dialog>
    </>
  )
}
