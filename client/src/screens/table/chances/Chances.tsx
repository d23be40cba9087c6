import { settingSeen } from '@red-lines/shared/game/valuation.ts'
import { createContext, type ReactNode, useContext } from 'react'
import type { Chances } from '../../../preview/chances.ts'
import { type Finding, useAnalyst } from '../../../preview/useAnalyst.ts'
import { useKnowing } from '../useKnowing.ts'

const Counted = createContext<Finding<Chances>>({ state: 'counting' })

/** Counts what the reader's home would ratify, once for all that is drawn inside. */
export function CountsChances({ children }: { children: ReactNode }) {
  const { brief, mine, game, seat, everyone } = useKnowing()
  const counted = useAnalyst(
    'chances',
    { brief, mine, game, seat },
    JSON.stringify([
      everyone.code,
      seat.side,
      seat.mandate,
      seat.mandateHistory,
      seat.redLines.map(({ status }) => status),
      settingSeen(game, brief.sides),
    ]),
  )
  return <Counted value={counted}>{children}</Counted>
}

export const useChances = (): Finding<Chances> => useContext(Counted)
