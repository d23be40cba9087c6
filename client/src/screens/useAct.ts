import type { Command } from '@red-lines/shared/game/command.ts'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act as send } from '../store/table.ts'
import { useTableStore } from '../store/tableStore.ts'
import { sayRefusal } from '../words/sayRefusal.ts'

/** Sends commands of this seat and holds what a screen shows of that: on its way, or why not. */
export function useAct() {
  const { t } = useTranslation()
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const act = useCallback(
    async (command: Command): Promise<boolean> => {
      setPending(true)
      setRefusal(null)
      const reply = await send(command)
      setPending(false)
      if (reply.result === 'done') return true
      setRefusal(sayRefusal(t, useTableStore.getState().brief, reply.refusal))
      return false
    },
    [t],
  )
  return { act, pending, refusal }
}
