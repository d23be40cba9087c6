import type { Command } from '@red-lines/shared/game/command.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { act } from '../../store/table.ts'
import { useTableStore } from '../../store/tableStore.ts'
import { sayRefusal } from '../../words/sayRefusal.ts'

export type Acting = {
  /** resolves with true when it was done */
  readonly send: (command: Command) => Promise<boolean>
  readonly pending: boolean
  /** why the last one was refused, as a sentence; empty when it was not */
  readonly refused: string
}

/** Sends commands of this seat and keeps what became of the last one. */
export function useAct(): Acting {
  const { t } = useTranslation()
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState('')
  const send = async (command: Command): Promise<boolean> => {
    setPending(true)
    setRefused('')
    const reply = await act(command)
    setPending(false)
    if (reply.result === 'done') return true
    setRefused(sayRefusal(t, useTableStore.getState().brief, reply.refusal))
    return false
  }
  return { send, pending, refused }
}
