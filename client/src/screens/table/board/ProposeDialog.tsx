import { CONDITION_WIDTH } from '@red-lines/shared/game/proposals.ts'
import { differences, isFull } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Field } from '../../../parts/Field.tsx'
import { type Preview, textsSeen } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useNoteStore } from '../../../store/noteStore.ts'
import { act as send } from '../../../store/table.ts'
import { useTableStore } from '../../../store/tableStore.ts'
import { useAct } from '../../useAct.ts'
import { sayOrNothing } from '../sayOrNothing.ts'
import { SideName } from '../sides/SideName.tsx'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { CrossedLines } from './CrossedLines.tsx'
import { HomeReaction } from './HomeReaction.tsx'
import { Verdict } from './Verdict.tsx'

/** Sends the draft: to whom, in public or in secret, with a sentence; and what follows from that. */
export function ProposeDialog({ preview, onClose }: { preview: Preview; onClose: () => void }) {
  const known = useKnowing()
  const { t, brief, me, words, numbers } = known
  const { terms, answers, interim } = useDraftStore()
  const { act, pending, refusal } = useAct()
  const tell = useNoteStore((notes) => notes.tell)
  const answered = textsSeen(known).find(({ id, status }) => id === answers?.text && status === 'open')
  const others = brief.sides.filter((side) => side !== me)
  const [to, setTo] = useState<readonly SideId[]>(
    answered?.secret && !answered.leaked ? others.filter((side) => side === answered.by) : others,
  )
  const [secret, setSecret] = useState(answered?.secret === true && !answered.leaked)
  const changes = answered === undefined ? 0 : differences(answered.terms, terms).length
  const mayBeConditional = answered !== undefined && changes > 0 && changes <= CONDITION_WIDTH
  const [wantsCondition, setWantsCondition] = useState(answers?.conditional === true)
  const conditional = mayBeConditional && wantsCondition
  const [sentence, setSentence] = useState('')
  const sides = numbers.list(to.map((side) => words.sides[side]?.name ?? side))
  const { mustSign } = isFull(terms) ? brief.agreement : brief.interimRule
  const toggle = (side: SideId) => setTo(others.filter((one) => (one === side ? !to.includes(one) : to.includes(one))))

  async function submit(): Promise<void> {
    const before = ownIds()
    const done = await act({
      type: 'propose',
      terms: [...terms],
      to: [...to],
      secret,
      answers: answered?.id ?? null,
      conditional,
      words: sayOrNothing(sentence),
    })
    if (!done) return
    onClose()
    const proposal = ownIds().find((id) => !before.includes(id))
    const back = { words: t('board.proposal.takeBack'), run: () => void withdraw(proposal) }
    tell(t('board.proposal.sent'), proposal === undefined ? null : back)
  }
  async function withdraw(proposal: string | undefined): Promise<void> {
    if (proposal === undefined) return
    const reply = await send({ type: 'withdraw', proposal })
    if (reply.result === 'done') tell(t('board.proposal.takenBack'))
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(interim ? 'board.proposal.interimTitle' : 'board.proposal.title')}
      {...(answered === undefined
        ? {}
        : { description: t('board.proposal.answers', { text: textName(known, answered) }) })}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" pending={pending} disabled={to.length === 0} onClick={() => void submit()}>
            {to.length === 0
              ? t('board.proposal.noneChosen')
              : t(conditional ? 'board.acceptIf' : secret ? 'board.proposeSecretly' : 'board.proposeTo', { sides })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <fieldset>
          <legend className="mb-1 font-semibold">{t('board.proposal.to')}</legend>
          <div className="flex flex-wrap gap-x-6">
            {others.map((side) => (
              <label key={side} className="flex min-h-10 items-center gap-2.5">
                <input
                  type="checkbox"
                  checked={to.includes(side)}
                  onChange={() => toggle(side)}
                  className="size-5 accent-ink"
                />
                <SideName table={known} side={side} />
                {mustSign.includes(side) && (
                  <span className="text-ink-soft text-small">{t('board.proposal.mustSign')}</span>
                )}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-1 font-semibold">{t('board.proposal.how')}</legend>
          {[false, true].map((one) => (
            <label key={String(one)} className="flex min-h-10 items-center gap-2.5">
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
          <div>
            <label className="flex min-h-10 items-center gap-2.5">
              <input
                type="checkbox"
                checked={conditional}
                disabled={!mayBeConditional}
                onChange={(event) => setWantsCondition(event.target.checked)}
                className="size-5 accent-ink"
              />
              {t('board.proposal.conditional')}
            </label>
            {changes > CONDITION_WIDTH && (
              <p className="text-ink-soft text-small">
                {t('board.proposal.conditionalTooWide', { most: CONDITION_WIDTH, count: changes })}
              </p>
            )}
          </div>
        )}
        <Field
          label={t('board.proposal.words')}
          hint={t('board.proposal.wordsHint')}
          value={sentence}
          onChange={(event) => setSentence(event.target.value)}
          maxLength={300}
        />
        <div className="space-y-0.5 rounded-control bg-sunken px-3 py-2 text-small">
          <p className="font-semibold">{t('board.home.title')}</p>
          {!interim && <Verdict preview={preview} />}
          {preview.crossed.length > 0 ? <CrossedLines lines={preview.crossed} /> : <p>{t('board.crossesNone')}</p>}
          {secret ? (
            <p className="text-ink-soft">{t('board.home.secret')}</p>
          ) : (
            !interim && <HomeReaction preview={preview} />
          )}
        </div>
        {refusal !== null && (
          <p role="alert" className="text-danger">
            {refusal}
          </p>
        )}
      </div>
    </Dialog>
  )

  /** The own texts as the store has them now: the reply comes after the view that holds the new text. */
  function ownIds(): readonly string[] {
    const { everyone, seat } = useTableStore.getState()
    const all = [...Object.values(everyone?.game.proposals ?? {}), ...(seat?.secretProposals ?? [])]
    return all.filter(({ by }) => by === me).map(({ id }) => id)
  }
}
