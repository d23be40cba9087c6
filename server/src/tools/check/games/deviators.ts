import type { chooseMove } from '@red-lines/shared/bots/oneTextBot.ts'
import { isOpen } from '@red-lines/shared/bots/standing.ts'
import type { Proposal } from '@red-lines/shared/game/state.ts'

export type Player = typeof chooseMove

/** A tough delegation asks for more than its home would: by this share of the half-width of the band that polls leave. */
const TOUGHER = 3 / 4
/** Rounds at the end in which a stalling delegation talks at last. */
const TALKS_LAST = 2

/** A delegation that lets every round of talks pass until the last two. */
export const stalling =
  (player: Player): Player =>
  (brief, mine, view, seat, seed) =>
    view.stage === 'talks' && view.round <= view.rounds - TALKS_LAST
      ? view.sides[mine.side]?.ready
        ? null
        : { type: 'ready', ready: true }
      : player(brief, mine, view, seat, seed)

/** A delegation that behaves as if its home asked for much more than it does. */
export const tough =
  (player: Player): Player =>
  (brief, mine, view, seat, seed) => {
    const { low, high } = seat.mandate
    const more = Math.floor(mine.pressure.bandHalfWidth * TOUGHER)
    return player(brief, mine, view, { ...seat, mandate: { low: low + more, high: high + more } }, seed)
  }

/** A delegation that knows the texts on the table and nothing else of the talks: no earlier text, objection or red line. */
export const deaf =
  (player: Player): Player =>
  (brief, mine, view, seat, seed) => {
    const isOwn = ({ by }: Proposal) => by === mine.side
    const unheard = (text: Proposal): Proposal => ({
      ...text,
      answersBySide: Object.fromEntries(
        Object.entries(text.answersBySide).filter(
          ([side, answer]) => side === mine.side || answer?.kind === 'accepted',
        ),
      ),
    })
    const heard = (texts: readonly Proposal[]) => texts.filter((text) => isOwn(text) || isOpen(text)).map(unheard)
    return player(
      { ...brief, redLines: brief.redLines.filter(({ side }) => side === mine.side) },
      mine,
      {
        ...view,
        proposals: Object.fromEntries(heard(Object.values(view.proposals)).map((text) => [text.id, text])),
        speeches: view.speeches.filter(({ by }) => by === mine.side),
      },
      {
        ...seat,
        secretProposals: heard(seat.secretProposals),
        speeches: seat.speeches.filter(({ by }) => by === mine.side),
      },
      seed,
    )
  }
