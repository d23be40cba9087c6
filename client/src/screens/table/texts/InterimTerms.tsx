import { NOT_COVERED, type Package } from '@red-lines/shared/scenario/package.ts'
import { useKnowing } from '../useKnowing.ts'

/** What a partial package says, in words. */
export function InterimTerms({ terms }: { terms: Package }) {
  const { brief, words } = useKnowing()
  return (
    <ul className="mt-1 list-disc pl-5 text-small">
      {terms.map((option, at) => {
        const issue = brief.issues[at]
        if (option === NOT_COVERED || issue === undefined) return null
        const texts = words.issues[issue.id]
        return (
          <li key={issue.id}>
            {texts?.title}: <strong>{texts?.options[issue.options[option]?.id ?? '']?.label}</strong>
          </li>
        )
      })}
    </ul>
  )
}
