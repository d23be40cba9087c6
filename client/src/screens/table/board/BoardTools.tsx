import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'

/** Compare, undo, keep: what one does with a draft besides sending it. */
export function BoardTools() {
  const known = useKnowing()
  const { t, brief } = known
  const { compareWith, compare, before, undo, interim, setInterim } = useDraftStore()
  const texts = textsSeen(known).filter(({ status }) => status !== 'withdrawn')
  const mayBeInterim = brief.issues.some((issue) => issue.interim.length > 0)
  return (
    <div className="flex flex-wrap items-center gap-2 text-small">
      {mayBeInterim && (
        <label className="flex items-center gap-1.5 text-ink-soft">
          {t('board.kind.label')}
          <select
            value={interim ? 'interim' : 'full'}
            onChange={(event) => setInterim(event.target.value === 'interim')}
            className="min-h-9 rounded-control border border-line-strong bg-surface px-2 text-ink"
          >
            <option value="full">{t('board.kind.full')}</option>
            <option value="interim">{t('board.kind.interim')}</option>
          </select>
        </label>
      )}
      {texts.length > 0 && (
        <label className="flex items-center gap-1.5 text-ink-soft">
          {t('board.compareWith')}
          <select
            value={compareWith ?? ''}
            onChange={(event) => compare(event.target.value === '' ? null : event.target.value)}
            className="min-h-9 max-w-40 rounded-control border border-line-strong bg-surface px-2 text-ink"
          >
            <option value="">{t('board.compareNone')}</option>
            {texts.map((text) => (
              <option key={text.id} value={text.id}>
                {textName(known, text)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button small look="quiet" disabled={before.length === 0} onClick={undo}>
        {t('board.undo')}
      </Button>
      <KeptDrafts />
    </div>
  )
}

function KeptDrafts() {
  const { t, seat } = useKnowing()
  const { terms, load } = useDraftStore()
  const { act, pending, refusal } = useAct()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  return (
    <>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        {t('board.kept')}
        {seat.drafts.length > 0 && ` (${seat.drafts.length})`}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('board.kept')}>
        <ul className="divide-y divide-line">
          {seat.drafts.map((draft) => (
            <li key={draft.id} className="flex items-center gap-2 py-2">
              <span className="mr-auto min-w-0 truncate">{draft.name}</span>
              <Button
                small
                onClick={() => {
                  load(draft.terms)
                  setOpen(false)
                }}
              >
                {t('board.load')}
              </Button>
              <Button
                small
                look="quiet"
                pending={pending}
                onClick={() => void act({ type: 'discardDraft', draft: draft.id })}
              >
                {t('board.discard')}
              </Button>
            </li>
          ))}
        </ul>
        <form
          className="mt-4 grid gap-2 sm:grid-cols-[1fr_auto] sm:items-end"
          onSubmit={(event) => {
            event.preventDefault()
            void act({ type: 'keepDraft', draft: crypto.randomUUID(), name, terms: [...terms] }).then((done) => {
              if (done) setName('')
            })
          }}
        >
          <Field
            label={t('board.keepName')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={60}
            required
            fault={refusal}
          />
          <Button type="submit" pending={pending}>
            {t('board.keep')}
          </Button>
        </form>
      </Dialog>
    </>
  )
}
