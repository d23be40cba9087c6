import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import type { Preview } from '../../../preview/preview.ts'
import { useKnowing } from '../useKnowing.ts'
import { ProposeDialog } from './ProposeDialog.tsx'

/** Opens the sending of the draft, or says why it cannot be sent now. */
export function ProposeButton({ preview, isComplete }: { preview: Preview; isComplete: boolean }) {
  const { t, game, seat } = useKnowing()
  const [open, setOpen] = useState(false)
  const closed = game.stage !== 'talks' ? t('board.proposeIn') : seat.textsLeft === 0 ? t('board.noTextsLeft') : null
  return (
    <div className="flex flex-col gap-1 md:w-44">
      <Button look="primary" disabled={!isComplete || closed !== null} onClick={() => setOpen(true)}>
        {t('board.propose')}
      </Button>
      <p className={`text-ink-soft text-tiny max-md:max-w-36 ${closed === null ? 'max-md:sr-only' : ''}`}>
        {closed ?? t('board.textsLeft', { count: seat.textsLeft })}
      </p>
      {open && <ProposeDialog preview={preview} onClose={() => setOpen(false)} />}
    </div>
  )
}
