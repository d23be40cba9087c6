import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { Refused } from '../Refused.tsx'
import { textName } from '../textName.ts'
import { useAct } from '../useAct.ts'
import type { Table } from '../useTable.ts'
import { Signatures } from './Signatures.tsx'
import { sayStep } from './sayStep.ts'
import { maySign, signatories } from './signingText.ts'
import { Terms } from './Terms.tsx'

/** The signing moment: the text in full, and the signatures as they arrive. */
export function SigningDialog({
  table,
  text,
  open,
  onOpenChange,
}: {
  table: Table
  text: Proposal
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const { t, words, me } = table
  const { send, pending, refused } = useAct()
  const mine = me === null ? '' : (words.sides[me]?.name ?? me)
  return (
    <Dialog
      wide
      open={open}
      onOpenChange={onOpenChange}
      title={textName(table, text)}
      description={sayStep(table, text)}
      {...(maySign(table, text)
        ? {
            footer: (
              <>
                <Refused words={refused} />
                <Button look="primary" pending={pending} onClick={() => send({ type: 'sign', proposal: text.id })}>
                  {t('bulletin.signing.sign', { text: textName(table, text), side: mine })}
                </Button>
              </>
            ),
          }
        : {})}
    >
      <div className="space-y-6">
        <Terms table={table} terms={text.terms} columns={isFull(text.terms)} />
        <div aria-live="polite">
          <Signatures table={table} signatories={signatories(table, text)} />
        </div>
        {me !== null && text.signatures.includes(me) && (
          <p className="font-semibold text-gain">{t('bulletin.signing.youSigned', { side: mine })}</p>
        )}
        <p className="text-ink-soft text-small">{t('bulletin.signing.finality')}</p>
      </div>
    </Dialog>
  )
}
