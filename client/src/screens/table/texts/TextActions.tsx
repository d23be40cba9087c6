import { isPublic, isSignable, supporters, waitingFor, isSigned } from '@red-lines/shared/game/texts.ts'
import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { useDraftStore } from '../../../store/draftStore.ts'
import { textName } from '../textName.ts'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'
import { RejectDialog } from './RejectDialog.tsx'
import { SureDialog } from './SureDialog.tsx'

/** Everything this seat may do with a text now; words on the buttons say what happens. */
export function TextActions({ text, preview }: { text: Proposal; preview: Preview }) {
  const known = useKnowing()
  const { t, game, me, brief, words, numbers } = known
  const { load, compare, compareWith, setInterim } = useDraftStore()
  const { act, pending, refusal } = useAct()
  const [asking, setAsking] = useState<'reject' | 'sign' | 'leak' | null>(null)
  const name = textName(known, text)
  const side = words.sides[me]?.name ?? me
  const inTalks = game.stage === 'talks'
  const isOpen = text.status === 'open'
  const answer = text.answersBySide[me]
  const mayAnswer = inTalks && isOpen && text.to.includes(me) && !text.signatures.includes(me)
  const signable = isSignable(brief, text)
  const maySign = inTalks && signable && supporters(text).includes(me) && !text.signatures.includes(me)
  const mayWithdraw = inTalks && isOpen && text.by === me && text.signatures.length === 0
  const mayLeak = !isPublic(text) && (inTalks || game.stage === 'consult')
  const awaited = waitingFor(brief, text)
  const full = isFull(text.terms)
  return (
    <>
      {isOpen && (
        <p className="mt-2 text-small" role="status">
          {isSigned(brief, text)
            ? t('texts.awaiting')
            : signable
              ? t('texts.signable')
              : awaited.length > 0 &&
                t('texts.waitingFor', { sides: numbers.list(awaited.map((one) => words.sides[one]?.name ?? one)) })}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {maySign && (
          <Button small look="primary" pending={pending} onClick={() => setAsking('sign')}>
            {t('texts.sign', { text: name, side })}
          </Button>
        )}
        {mayAnswer && answer?.kind !== 'accepted' && (
          <Button small look="primary" pending={pending} onClick={() => void act({ type: 'accept', proposal: text.id })}>
            {t('texts.accept', { text: name, side })}
          </Button>
        )}
        {mayAnswer && answer?.kind !== 'rejected' && (
          <Button small onClick={() => setAsking('reject')}>
            {t('texts.reject')}
          </Button>
        )}
        {isOpen && (
          <Button
            small
            onClick={() => {
              if (!full) setInterim(true)
              load(text.terms, text.id)
              if (full) compare(text.id)
            }}
          >
            {t('texts.amend')}
          </Button>
        )}
        {full && (
          <Button
            small
            look="quiet"
            aria-pressed={compareWith === text.id}
            onClick={() => compare(compareWith === text.id ? null : text.id)}
          >
            {t(compareWith === text.id ? 'texts.comparing' : 'texts.compare')}
          </Button>
        )}
        {mayAnswer && answer !== undefined && (
          <Button small look="quiet" pending={pending} onClick={() => void act({ type: 'retract', proposal: text.id })}>
            {t('texts.retract')}
          </Button>
        )}
        {mayWithdraw && (
          <Button small look="quiet" pending={pending} onClick={() => void act({ type: 'withdraw', proposal: text.id })}>
            {t('texts.withdraw')}
          </Button>
        )}
        {mayLeak && (
          <Button small look="quiet" onClick={() => setAsking('leak')}>
            {t('texts.leak')}
          </Button>
        )}
      </div>
      {refusal !== null && (
        <p role="alert" className="mt-2 text-danger text-small">
          {refusal}
        </p>
      )}
      {asking === 'reject' && <RejectDialog text={text} crossed={preview.crossed} onClose={() => setAsking(null)} />}
      {asking === 'sign' && (
        <SureDialog
          title={t('texts.sureSign.title', { side })}
          text={t('texts.sureSign.text')}
          warning={preview.home === 'no' || preview.home === 'line' ? t('texts.sureSign.warnMandate') : null}
          yes={t('texts.sign', { text: name, side })}
          command={{ type: 'sign', proposal: text.id }}
          onClose={() => setAsking(null)}
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
        />
      )}
    </>
  )
}
