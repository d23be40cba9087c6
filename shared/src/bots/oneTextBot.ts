import type { Command } from '../game/command.ts'
import type { PublicView, SeatView } from '../game/views.ts'
import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import { of } from '../scenario/sides.ts'
import { consult, explainLever } from './consulting.ts'
import { lookAround } from './outlook.ts'
import { talk } from './talking.ts'

/**
 * One move of a rule-based delegation that works on the one text on the table, or null while there is nothing to do
 * until something changes. It is given exactly what a person in its seat may see.
 * @param seed an integer from which its whims follow; the same for a side throughout a game
 */
export function chooseMove(
  brief: PublicBrief,
  mine: SideBrief,
  view: PublicView,
  seat: SeatView,
  seed: number,
): Command | null {
  const isReady = of(view.sides, mine.side).ready
  const done: Command | null = isReady ? null : { type: 'ready', ready: true }
  switch (view.stage) {
    case 'consult':
      return isReady ? null : (consult(lookAround(brief, mine, view, seat, seed)) ?? done)
    case 'talks':
      // a text that comes after it was done still gets its answer
      return talk(lookAround(brief, mine, view, seat, seed)) ?? done
    case 'worldTurn':
      return isReady ? null : (explainLever(lookAround(brief, mine, view, seat, seed)) ?? done)
    case 'lobby':
    case 'over':
      return null
  }
}
