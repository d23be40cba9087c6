import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { BulletinDialog } from '../table/bulletin/BulletinDialog.tsx'
import type { Opened } from './useReveal.ts'

/** The last bulletin: play ended with it, before anyone could read it. */
export function BulletinAgain({ opened }: { opened: Opened }) {
  const [open, setOpen] = useState(false)
  const last = opened.game.bulletins.at(-1)
  if (last === undefined) return null
  return (
    <p className="print:hidden">
      <Button onClick={() => setOpen(true)}>{opened.t('reveal.outcome.bulletin', { round: last.round })}</Button>
      {open && <BulletinDialog table={opened} bulletin={last} onClose={() => setOpen(false)} />}
    </p>
  )
}
