import type { WorthPart } from '@red-lines/shared/game/valuation.ts'
import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { useKnowing } from '../useKnowing.ts'

/** The sum that a worth is, line by line: issues, what several issues do together, the host. */
export function WorthParts({ parts, interim }: { parts: readonly WorthPart[]; interim: boolean }) {
  const { t, brief, words, myWords, numbers } = useKnowing()
  const say = (part: WorthPart): string => {
    switch (part.of) {
      case 'issue': {
        if (part.option === NOT_COVERED) return ''
        const issue = brief.issues[part.issue]
        const texts = words.issues[issue?.id ?? '']
        const option = texts?.options[issue?.options[part.option]?.id ?? '']?.label
        return t('board.worth.issue', { issue: texts?.short, option })
      }
      case 'clause':
        return myWords.clauses[part.clause] ?? part.clause
      case 'host':
        return t('board.worth.host', { host: words.hosts[part.host]?.title })
    }
  }
  return (
    <>
      <p className="mb-2 font-semibold">{t('board.worth.parts')}</p>
      <dl className="space-y-1">
        {parts.map((part) => (
          <div key={JSON.stringify(part)} className="flex justify-between gap-4">
            <dt className={part.of === 'clause' ? 'font-serif italic' : ''}>{say(part)}</dt>
            <dd className="font-semibold">{numbers.signed(part.points)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-line border-t pt-1 font-semibold">
          <dt>{t('board.worth.total')}</dt>
          <dd>{numbers.signed(parts.reduce((sum, { points }) => sum + points, 0))}</dd>
        </div>
      </dl>
      <p className="mt-2 text-ink-soft">{t(interim ? 'board.worth.statusQuo' : 'board.worth.assumes')}</p>
    </>
  )
}
