import type { PledgeAbout } from '@red-lines/shared/game/command.ts'
import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useNoteStore } from '../../../store/noteStore.ts'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'
import { PledgeOnIssue } from './PledgeOnIssue.tsx'
import { PledgeOnLine } from './PledgeOnLine.tsx'

const STAKES = [1, 2, 3] as const

type Kind = PledgeAbout['kind']

/** Binds the side in public: to a red line, or to some options of an issue. */
export function PledgeDialog({ onClose }: { onClose: () => void }) {
  const { t, mine, me, words, numbers } = useKnowing()
  const { act, pending, refusal } = useAct()
  const tell = useNoteStore((notes) => notes.tell)
  const [kind, setKind] = useState<Kind>('redLine')
  const [about, setAbout] = useState<Readonly<Record<Kind, PledgeAbout | null>>>({ redLine: null, issue: null })
  const [stake, setStake] = useState<1 | 2 | 3>(1)
  const { rallyPerStake, audiencePerStep } = mine.pressure
  const chosen = about[kind]

  async function pledge(): Promise<void> {
    if (chosen === null || !(await act({ type: 'pledge', about: chosen, stake }))) return
    onClose()
    tell(t('texts.pledge.done'))
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('texts.pledge.title')}
      description={t('texts.pledge.text')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" pending={pending} disabled={chosen === null} onClick={() => void pledge()}>
            {t('texts.pledge.send', { side: words.sides[me]?.name })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <fieldset>
          <legend className="mb-1 font-semibold">{t('texts.pledge.about')}</legend>
          <div className="flex flex-wrap gap-x-6">
            {(['redLine', 'issue'] as const).map((one) => (
              <label key={one} className="flex min-h-10 items-center gap-2.5">
                <input
                  type="radio"
                  name="pledge"
                  checked={kind === one}
                  onChange={() => setKind(one)}
                  className="size-5 accent-ink"
                />
                {t(one === 'redLine' ? 'texts.pledge.line' : 'texts.pledge.issue')}
              </label>
            ))}
          </div>
        </fieldset>
        {kind === 'redLine' ? (
          <PledgeOnLine chosen={about.redLine} onChoose={(redLine) => setAbout({ ...about, redLine })} />
        ) : (
          <PledgeOnIssue onChoose={(issue) => setAbout({ ...about, issue })} />
        )}
        <fieldset>
          <legend className="mb-1 font-semibold">{t('texts.pledge.stake')}</legend>
          <div className="flex flex-wrap gap-x-6">
            {STAKES.map((one) => (
              <label key={one} className="flex min-h-10 items-center gap-2.5">
                <input
                  type="radio"
                  name="stake"
                  checked={stake === one}
                  onChange={() => setStake(one)}
                  className="size-5 accent-ink"
                />
                {t(`texts.pledge.stakes.${one}`)}
              </label>
            ))}
          </div>
          <p className="text-ink-soft text-small">
            {t('texts.pledge.effect', {
              now: numbers.signedPoints(-stake * rallyPerStake),
              broken: numbers.signedPoints(stake * audiencePerStep),
            })}
          </p>
        </fieldset>
        {refusal !== null && (
          <p role="alert" className="text-danger">
            {refusal}
          </p>
        )}
      </div>
    </Dialog>
  )
}
