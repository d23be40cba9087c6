import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { SideName } from '../sides/SideName.tsx'
import { textName } from '../textName.ts'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'

/** Sends the draft: to whom, in public or in secret, with a sentence. */
export function ProposeButton({ isComplete }: { isComplete: boolean }) {
  const known = useKnowing()
  const { t, game, seat } = known
  const [open, setOpen] = useState(false)
  const inTalks = game.stage === 'talks'
  const why = !inTalks ? t('board.proposeIn') : seat.textsLeft === 0 ? t('board.noTextsLeft') : ''
  return (
    <div className="flex flex-col gap-1 md:w-44">
      <Button look="primary" disabled={!isComplete || why !== ''} onClick={() => setOpen(true)}>
        {t('board.propose')}
      </Button>
      {why !== '' && <p className="text-ink-soft text-small">{why}</p>}
      {open && <ProposeDialog onClose={() => setOpen(false)} />}
    </div>
  )
}

function ProposeDialog({ onClose }: { onClose: () => void }) {
  const known = useKnowing()
  const { t, brief, me, words, numbers } = known
  const { terms, answers } = useDraftStore()
  const { act, pending, refusal } = useAct()
  const others = brief.sides.filter((side) => side !== me)
  const [to, setTo] = useState<readonly SideId[]>(others)
  const [secret, setSecret] = useState(false)
  const [conditional, setConditional] = useState(false)
  const [sentence, setSentence] = useState('')
  const answered = textsSeen(known).find(({ id, status }) => id === answers && status === 'open')
  const names = numbers.list(to.map((side) => words.sides[side]?.name ?? side))
  const toggle = (side: SideId) => setTo(others.filter((one) => (one === side ? !to.includes(one) : to.includes(one))))

  async function submit() {
    const done = await act({
      type: 'propose',
      terms: [...terms],
      to: [...to],
      secret,
      answers: answered?.id ?? null,
      conditional: conditional && answered !== undefined,
      words:
        sentence.trim() === ''
          ? { kind: 'reason', reason: 'no-words', facts: {} }
          : { kind: 'text', text: sentence.trim() },
    })
    if (done) onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('board.proposal.title')}
      {...(answered === undefined
        ? {}
        : { description: t('board.proposal.answers', { text: textName(known, answered) }) })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" pending={pending} disabled={to.length === 0} onClick={() => void submit()}>
            {t(secret ? 'board.proposeSecretly' : 'board.proposeTo', { sides: names })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <fieldset>
          <legend className="mb-1 font-semibold">{t('board.proposal.to')}</legend>
          {others.map((side) => (
            <label key={side} className="flex min-h-10 items-center gap-3">
              <input
                type="checkbox"
                checked={to.includes(side)}
                onChange={() => toggle(side)}
                className="size-5 accent-ink"
              />
              <SideName table={known} side={side} />
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">{t('board.proposal.how')}</legend>
          {[false, true].map((one) => (
            <label key={String(one)} className="flex min-h-10 items-center gap-3">
              <input
                type="radio"
                name="secrecy"
                checked={secret === one}
                onChange={() => setSecret(one)}
                className="size-5 accent-ink"
              />
              {t(one ? 'board.proposal.secret' : 'board.proposal.public')}
            </label>
          ))}
        </fieldset>
        {answered !== undefined && (
          <label className="flex min-h-10 items-center gap-3">
            <input
              type="checkbox"
              checked={conditional}
              onChange={(event) => setConditional(event.target.checked)}
              className="size-5 accent-ink"
            />
            {t('board.proposal.conditional')}
          </label>
        )}
        <Field
          label={t('board.proposal.words')}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
          maxLength={300}
        />
        {refusal !== null && (
          <p role="alert" className="text-danger">
            {refusal}
          </p>
        )}
      </div>
    </Dialog>
  )
}
