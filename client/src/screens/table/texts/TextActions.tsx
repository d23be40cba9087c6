import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isPublic, isSignable, supporters } from '@red-lines/shared/game/texts.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { useNoteStore } from '../../../store/noteStore.ts'
import { useAct } from '../../useAct.ts'
import { textName } from '../textName.ts'
import { useKnowing } from '../useKnowing.ts'
import { RejectDialog } from './RejectDialog.tsx'
import { SureDialog } from './SureDialog.tsx'

/** Everything this seat may do with a text now; words on the buttons say what happens. */
export function TextActions({
  text,
  preview,
  standing,
}: {
  text: Proposal
  preview: Preview
  /** what the text waits for, in a sentence */
  standing: string
}) {
  const known = useKnowing()
  const { t, game, me, brief, words } = known
  const { load, compare, undo } = useDraftStore()
  const tell = useNoteStore((notes) => notes.tell)
  const { act, pending, refusal } = useAct()
  const [asking, setAsking] = useState<'reject' | 'sign' | 'leak' | null>(null)
  const said = { text: textName(known, text), side: words.sides[me]?.name ?? me }
  const inTalks = game.stage === 'talks'
  const isOpen = text.status === 'open'
  const answer = text.answersBySide[me]
  const isOurs = text.to.includes(me) && isOpen && !text.signatures.includes(me)
  const mayAnswer = inTalks && isOurs
  const maySign = inTalks && isSignable(brief, text) && supporters(text).includes(me) && !text.signatures.includes(me)
  const mayWithdraw = inTalks && isOpen && text.by === me && text.signatures.length === 0
  const mayLeak = !isPublic(text) && (inTalks || game.stage === 'consult')

  function amend(conditional: boolean): void {
    const answers = isOpen ? { text: text.id, conditional } : null
    load({ terms: text.terms, answers, interim: !isFull(text.terms) })
    compare(text.id)
    tell(t('board.loaded', said), { words: t('board.undo'), run: undo })
    document.getElementById('board-title')?.scrollIntoView({ block: 'start' })
  }
  async function accept(): Promise<void> {
    if (!(await act({ type: 'accept', proposal: text.id }))) return
    tell(t('texts.accepted', said), { words: t('texts.retract'), run: () => void retract() })
  }
  const retract = () => act({ type: 'retract', proposal: text.id })
  async function withdraw(): Promise<void> {
    if (await act({ type: 'withdraw', proposal: text.id })) tell(t('texts.withdrawn', said))
  }

  return (
    <>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {maySign && (
          <Button small look="primary" onClick={() => setAsking('sign')}>
            {t('texts.sign', said)}
          </Button>
        )}
        {mayAnswer && answer?.kind !== 'accepted' && (
          <Button small look="primary" pending={pending} onClick={() => void accept()}>
            {t('texts.accept', said)}
          </Button>
        )}
        {mayAnswer && (
          <Button small title={t('texts.conditionalHint')} onClick={() => amend(true)}>
            {t('texts.conditionalYes')}
          </Button>
        )}
        {mayAnswer && answer?.kind !== 'rejected' && (
          <Button small onClick={() => setAsking('reject')}>
            {t('texts.reject')}
          </Button>
        )}
        <Button small title={t('texts.amendHint')} onClick={() => amend(false)}>
          {t('texts.amend')}
        </Button>
        {mayAnswer && answer !== undefined && (
          <Button small look="quiet" pending={pending} onClick={() => void retract()}>
            {t('texts.retract')}
          </Button>
        )}
        {mayWithdraw && (
          <Button small look="quiet" pending={pending} onClick={() => void withdraw()}>
            {t('texts.withdraw')}
          </Button>
        )}
        {mayLeak && (
          <Button small look="quiet" onClick={() => setAsking('leak')}>
            {t('texts.leak')}
          </Button>
        )}
        <p className="ml-auto text-ink-soft" role="status">
          {!inTalks && isOurs ? t('texts.notNow') : standing}
        </p>
      </div>
      {refusal !== null && (
        <p role="alert" className="mt-2 text-danger text-small">
          {refusal}
        </p>
      )}
      {asking === 'reject' && <RejectDialog text={text} crossed={preview.crossed} onClose={() => setAsking(null)} />}
      {asking === 'sign' && (
        <SureDialog
          title={t('texts.sureSign.title', said)}
          text={t('texts.sureSign.text')}
          warning={preview.home === 'no' || preview.home === 'line' ? t('texts.sureSign.warnMandate') : null}
          yes={t('texts.sign', said)}
          command={{ type: 'sign', proposal: text.id }}
          onClose={() => setAsking(null)}
          onDone={() => tell(t('texts.signed', said))}
        />
      )}
      {asking === 'leak' && (
        <SureDialog
          title={t('texts.sureLeak.title')}
          text={t('texts.sureLeak.text')}
          warning={null}
          yes={t('texts.sureLeak.yes')}
          command={{ type: 'leak', proposal: text.id }}
          onClose={() => setAsking(null)}
          onDone={() => tell(t('texts.leakDone', said))}
        />
      )}
    </>
  )
}
