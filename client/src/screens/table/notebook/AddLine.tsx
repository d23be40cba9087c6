import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { optionName } from '../levers/sayEffect.ts'
import type { Table } from '../useTable.ts'
import { Choice } from './Choice.tsx'

type Line = { readonly issue: number; readonly option: number }

/** Picks an issue and the option that the side would never take. */
export function AddLine({
  table: { t, brief, words },
  titles,
  taken,
  onAdd,
}: {
  table: Table
  titles: readonly string[]
  taken: readonly Line[]
  onAdd: (line: Line) => void
}) {
  const [issue, setIssue] = useState<number | null>(null)
  const [option, setOption] = useState<number | null>(null)
  const options =
    issue === null ? [] : (brief.issues[issue]?.options.map((_, at) => optionName(brief, words, issue, at)) ?? [])
  const isTaken = taken.some((line) => line.issue === issue && line.option === option)
  return (
    <div className="space-y-2">
      <Choice
        label={t('talk.notebook.lineIssue')}
        nothing={t('talk.notebook.choose')}
        choices={titles}
        value={issue}
        onChange={(chosen) => {
          setIssue(chosen)
          setOption(null)
        }}
      />
      <Choice
        label={t('talk.notebook.lineOption')}
        nothing={t('talk.notebook.chooseOption')}
        choices={options}
        value={option}
        disabled={issue === null}
        onChange={setOption}
      />
      <Button
        small
        className="min-h-10"
        disabled={issue === null || option === null || isTaken}
        onClick={() => {
          if (issue === null || option === null) return
          onAdd({ issue, option })
          setOption(null)
        }}
      >
        {t('talk.notebook.addLine')}
      </Button>
    </div>
  )
}
