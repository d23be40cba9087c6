import type { Proposal } from '@red-lines/shared/game/state.ts'
import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { useNoteStore } from '../../../store/noteStore.ts'
import { useAct } from '../../useAct.ts'
import { worthOfOption } from '../board/ownValues.ts'
import { sayOrNothing } from '../sayOrNothing.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'

const MOST_ISSUES = 2

/** A no with its reasons: red lines that the text crosses, or up to two issues to move. */
export function RejectDialog({
  text,
  crossed,
  onClose,
}: {
  text: Proposal
  crossed: readonly RedLine[]
  onClose: () => void
}) {
  const known = useKnowing()
  const { t, brief, words, myWords, me, seat, mine } = known
  const { act, pending, refusal } = useAct()
  const tell = useNoteStore((notes) => notes.tell)
  const said = { text: textName(known, text), side: words.sides[me]?.name }
  const [lines, setLines] = useState<readonly string[]>([])
  const [issues, setIssues] = useState<readonly number[]>([])
  const [sentence, setSentence] = useState('')
  const isSecret = (id: string) => seat.redLines.find((line) => line.id === id)?.heardBy !== 'everyone'
  // what costs the own side most comes first
  const covered = brief.issues
    .map((issue, at) => {
      const option = text.terms[at] ?? NOT_COVERED
      const most = Math.max(...(mine.scores[at] ?? [0]))
      return { issue, at, option, points: worthOfOption(known, at, option), most }
    })
    .filter(({ option }) => option !== NOT_COVERED)
    .toSorted((one, other) => other.most - other.points - (one.most - one.points))

  async function send(): Promise<void> {
    const words = sayOrNothing(sentence)
    if (!(await act({ type: 'reject', proposal: text.id, redLines: [...lines], issues: [...issues], words }))) return
    onClose()
    const back = () => void act({ type: 'retract', proposal: text.id })
    tell(t('texts.rejected', said), { words: t('texts.retract'), run: back })
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('texts.rejectTitle')}
      description={t('texts.rejectText')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            pending={pending}
            disabled={lines.length + issues.length === 0}
            onClick={() => void send()}
          >
            {lines.length + issues.length === 0 ? t('texts.rejectNeeds') : t('texts.rejectSend', said)}
          </Button>
        </>
      }
    >
      {crossed.length > 0 && (
        <fieldset className="mb-4">
          <legend className="mb-1 font-semibold">{t('texts.rejectLines')}</legend>
          {crossed.map(({ id }) => (
            <label key={id} className="flex min-h-10 items-center gap-3 py-1 leading-tight">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-ink"
                checked={lines.includes(id)}
                onChange={() => setLines(lines.includes(id) ? lines.filter((one) => one !== id) : [...lines, id])}
              />
              <span>
                {myWords.redLines[id]?.title}
                {isSecret(id) && <span className="block text-small text-warn">{t('texts.rejectLineSecret')}</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="mb-4">
        <legend className="mb-1 font-semibold">{t('texts.rejectIssues')}</legend>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {covered.map(({ issue, at, option, points, most }) => (
            <label key={issue.id} className="flex min-h-10 items-center gap-3 py-1 leading-tight">
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-ink"
                checked={issues.includes(at)}
                disabled={!issues.includes(at) && issues.length >= MOST_ISSUES}
                onChange={() => setIssues(issues.includes(at) ? issues.filter((one) => one !== at) : [...issues, at])}
              />
              <span>
                {words.issues[issue.id]?.title}
                <span className="block text-ink-soft text-tiny">
                  {t('texts.rejectIssueNow', {
                    option: words.issues[issue.id]?.options[issue.options[option]?.id ?? '']?.label,
                    points,
                    most,
                  })}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        label={t('texts.rejectWords')}
        value={sentence}
        onChange={(event) => setSentence(event.target.value)}
        maxLength={300}
        fault={refusal}
      />
    </Dialog>
  )
}
