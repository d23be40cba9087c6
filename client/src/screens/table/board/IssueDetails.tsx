import { useState } from 'react'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useKnowing } from '../useKnowing.ts'
import { OptionDetails } from './OptionDetails.tsx'
import { Weight } from './Weight.tsx'

/** The issue's name; opens what every option means, where it was seen before, and whose signature it needs. */
export function IssueDetails({ issue }: { issue: number }) {
  const { brief, words } = useKnowing()
  const [open, setOpen] = useState(false)
  const here = brief.issues[issue]
  const texts = here === undefined ? undefined : words.issues[here.id]
  if (here === undefined || texts === undefined) return null
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="min-h-6 text-left font-medium text-small leading-tight underline decoration-dotted decoration-line-strong underline-offset-4 hover:decoration-ink"
      >
        {texts.title}
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={texts.title} description={texts.about} wide>
        <p className="flex items-center gap-2 pb-1 text-ink-soft text-small">
          <Weight issue={issue} />
        </p>
        <ul className="divide-y divide-line">
          {here.options.map((option, at) => (
            <OptionDetails key={option.id} issue={issue} option={at} />
          ))}
        </ul>
      </Dialog>
    </>
  )
}
