import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { run } from '../../store/table.ts'
import { useKnowing } from './useKnowing.ts'

/** Who practises alone may stop the clock. */
export function PauseOwnGame() {
  const { t, everyone } = useKnowing()
  const [pending, setPending] = useState(false)
  const isAlone = Object.keys(everyone.people).length === 1
  const hasClock = everyone.deadlineMs !== 0 || everyone.paused
  if (!isAlone || !hasClock) return null
  return (
    <Button
      small
      look="quiet"
      pending={pending}
      onClick={() => {
        setPending(true)
        void run({ type: everyone.paused ? 'resume' : 'pause' }).finally(() => setPending(false))
      }}
    >
      {t(everyone.paused ? 'lobby.strip.resume' : 'lobby.strip.pause')}
    </Button>
  )
}
