import type { Command } from '@red-lines/shared/game/command.ts'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'

/** Asks once before what cannot be undone. */
export function SureDialog({
  title,
  text,
  warning,
  yes,
  command,
  onClose,
  onDone,
}: {
  title: string
  text: string
  warning: string | null
  yes: string
  command: Command
  onClose: () => void
  onDone: () => void
}) {
  const { t } = useKnowing()
  const { act, pending, refusal } = useAct()

  async function goOn(): Promise<void> {
    if (!(await act(command))) return
    onClose()
    onDone()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" pending={pending} onClick={() => void goOn()}>
            {yes}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {warning !== null && <p className="mt-2 font-semibold text-danger">{warning}</p>}
      {refusal !== null && (
        <p role="alert" className="mt-2 text-danger">
          {refusal}
        </p>
      )}
    </Dialog>
  )
}
