import type { PledgeAbout } from '@red-lines/shared/game/command.ts'
import { useState } from 'react'
import { useKnowing } from '../useKnowing.ts'

const FIELD = 'min-h-11 w-full rounded-control border border-line-strong bg-raised px-2'

/** Which options of an issue to keep to, and a way out named beforehand. */
export function PledgeOnIssue({ onChoose }: { onChoose: (about: PledgeAbout | null) => void }) {
  const { t, brief, words } = useKnowing()
  const [issue, setIssue] = useState(0)
  const [keeps, setKeeps] = useState<readonly number[]>([])
  const [substitute, setSubstitute] = useState<number | null>(null)
  const here = brief.issues[issue]
  const options = here?.options ?? []
  const label = (option: number) => words.issues[here?.id ?? '']?.options[options[option]?.id ?? '']?.label ?? ''

  function choose(kept: readonly number[], wayOut: number | null, on = issue): void {
    setIssue(on)
    setKeeps(kept)
    setSubstitute(wayOut)
    const binds = kept.length > 0 && kept.length < (brief.issues[on]?.options.length ?? 0)
    onChoose(binds ? { kind: 'issue', issue: on, keeps: [...kept], substitute: wayOut } : null)
  }
  const toggle = (option: number) => {
    const kept = options.map((_, at) => at).filter((at) => (at === option ? !keeps.includes(at) : keeps.includes(at)))
    choose(kept, substitute !== null && kept.includes(substitute) ? null : substitute)
  }
  return (
    <div className="grid gap-4">
      <label className="block">
        <span className="mb-1 block font-semibold text-small">{t('texts.pledge.which')}</span>
        <select value={issue} onChange={(event) => choose([], null, Number(event.target.value))} className={FIELD}>
          {brief.issues.map(({ id }, at) => (
            <option key={id} value={at}>
              {words.issues[id]?.title}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="mb-1 font-semibold text-small">{t('texts.pledge.atLeast')}</legend>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {options.map(({ id }, option) => (
            <label key={id} className="flex min-h-10 items-center gap-2.5">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-ink"
                checked={keeps.includes(option)}
                onChange={() => toggle(option)}
              />
              {label(option)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="block">
        <span className="mb-1 block font-semibold text-small">{t('texts.pledge.substitute')}</span>
        <select
          value={substitute ?? ''}
          onChange={(event) => choose(keeps, event.target.value === '' ? null : Number(event.target.value))}
          className={FIELD}
        >
          <option value="">{t('texts.pledge.noSubstitute')}</option>
          {options.map(({ id }, option) =>
            keeps.includes(option) ? null : (
              <option key={id} value={option}>
                {label(option)}
              </option>
            ),
          )}
        </select>
      </label>
    </div>
  )
}
