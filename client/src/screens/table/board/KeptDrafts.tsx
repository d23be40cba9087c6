import type { Draft } from '@red-lines/shared/game/state.ts'
import { NOT_COVERED } from '@red-lines/shared/scenario/package.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useNoteStore } from '../../../store/noteStore.ts'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'
import { KeptDraft } from './KeptDraft.tsx'

/** Drafts that the delegation keeps for itself: keep, name, load, discard. */
export function KeptDrafts() {
  const { t, seat } = useKnowing()
  const [open, setOpen] = useState(false)
  const { act, pending, refusal } = useAct()
  const { load, undo } = useDraftStore()
  const tell = useNoteStore((notes) => notes.tell)

  function take({ name, terms }: Draft, interim: boolean): void {
    load({ terms, answers: null, interim })
    tell(t('board.kept.loaded', { name }), { words: t('board.undo'), run: undo })
    setOpen(false)
  }
  async function discard(draft: Draft): Promise<void> {
    if (!(await act({ type: 'discardDraft', draft: draft.id }))) return
    const back = () => void act({ type: 'keepDraft', draft: draft.id, name: draft.name, terms: [...draft.terms] })
    tell(t('board.kept.discarded', { name: draft.name }), { words: t('board.undo'), run: back })
  }
  return (
    <>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        {t('board.kept.open')}
        {seat.drafts.length > 0 && ` (${seat.drafts.length})`}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('board.kept.title')} description={t('board.kept.text')}>
        <KeepThis />
        {seat.drafts.length === 0 ? (
          <p className="mt-4 text-ink-soft">{t('board.kept.none')}</p>
        ) : (
          <ul className="mt-4 divide-y divide-line border-line border-t">
            {seat.drafts.map((draft) => (
              <KeptDraft
                key={draft.id}
                draft={draft}
                pending={pending}
                onLoad={(interim) => take(draft, interim)}
                onRename={(name) => act({ type: 'keepDraft', draft: draft.id, name, terms: [...draft.terms] })}
                onDiscard={() => void discard(draft)}
              />
            ))}
          </ul>
        )}
        {refusal !== null && (
          <p role="alert" className="mt-2 text-danger">
            {refusal}
          </p>
        )}
      </Dialog>
    </>
  )
}

function KeepThis() {
  const { t } = useKnowing()
  const terms = useDraftStore((draft) => draft.terms)
  const tell = useNoteStore((notes) => notes.tell)
  const { act, pending, refusal } = useAct()
  const [name, setName] = useState('')
  const isEmpty = terms.every((option) => option === NOT_COVERED)
  return (
    <form
      className="grid gap-2 sm:grid-cols-[1fr_auto] sm:items-end"
      onSubmit={(event) => {
        event.preventDefault()
        void act({ type: 'keepDraft', draft: crypto.randomUUID(), name, terms: [...terms] }).then((done) => {
          if (!done) return
          tell(t('board.kept.done', { name }))
          setName('')
        })
      }}
    >
      <Field
        label={t('board.keepName')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={60}
        required
        disabled={isEmpty}
        fault={refusal}
      />
      <Button type="submit" pending={pending} disabled={isEmpty}>
        {t('board.keep')}
      </Button>
    </form>
  )
}
