import type { Command } from '../game/command.ts'
import type { PublicView, SeatView } from '../game/views.ts'
import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import { of } from '../scenario/sides.ts'
import { consult, explainLever } from './consulting.ts'
import { lookAround, type Outlook } from './outlook.ts'
import { talk } from './talking.ts'
import { TEMPERAMENTS, type Temperament } from './temperament.ts'

/** Who plays a seat: what a person in it may see, and a number from which whims follow -> what it does, or null. */
export type Player = (
  brief: PublicBrief,
  mine: SideBrief,
  view: PublicView,
  seat: SeatView,
  seed: number,
) => Command | null

/**
 * A rule-based delegation that works on the one text on the table. It gives one move at a time, or null while there is
 * nothing to do until something changes. The seed is the same for a side throughout a game.
 */
export const delegation =
  (temperament: Temperament): Player =>
  (brief, mine, view, seat, seed) => {
    const isReady = of(view.sides, mine.side).ready
    const done: Command | null = isReady ? null : { type: 'ready', ready: true }
    const outlook = (): Outlook => lookAround(brief, mine, view, seat, seed, temperament)
    switch (view.stage) {
      case 'consult':
        return isReady ? null : (consult(outlook()) ?? done)
      case 'talks':
        // a text that comes after it was done still gets its answer
        return talk(outlook()) ?? done
      case 'worldTurn':
        return isReady ? null : (explainLever(outlook()) ?? done)
      case 'lobby':
      case 'over':
        return null
    }
  }

/** The delegation that plays where nobody has chosen another. */
export const chooseMove: Player = delegation(TEMPERAMENTS.firm)
