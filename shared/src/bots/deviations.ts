import { drawBelow } from '../game/chance.ts'
import { crossedLines } from '../game/redLines.ts'
import type { Proposal } from '../game/state.ts'
import { isSignable, supporters } from '../game/texts.ts'
import { settingSeen, worth } from '../game/valuation.ts'
import { isFull, packageCount, packageOf } from '../scenario/package.ts'
import type { Player } from './oneTextBot.ts'
import { isOpen } from './standing.ts'

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

/** Packages that a random delegation draws before it gives up for a round. */
const DRAWS = 200

/**
 * A control: it proposes one random package a round that its home would surely ratify, accepts and signs whatever its
 * home would, and does nothing else.
 */
export const randomRational: Player = (brief, mine, view, seat, seed) => {
  const isReady = view.sides[mine.side]?.ready === true
  const done = isReady ? null : ({ type: 'ready', ready: true } as const)
  if (view.stage === 'lobby' || view.stage === 'over') return null
  if (view.stage !== 'talks') return done
  const setting = settingSeen(view, brief.sides)
  const isRational = (terms: readonly number[]) =>
    isFull(terms) &&
    crossedLines(mine.redLines, seat.redLines, terms).length === 0 &&
    worth(mine, brief, terms, setting) >= seat.mandate.high
  const good = Object.values(view.proposals).filter((text) => isOpen(text) && isRational(text.terms))
  const toSign = good.find(
    (text) => isSignable(brief, text) && supporters(text).includes(mine.side) && !text.signatures.includes(mine.side),
  )
  if (toSign !== undefined) return { type: 'sign', proposal: toSign.id }
  const toAccept = good.find((text) => text.to.includes(mine.side) && text.answersBySide[mine.side] === undefined)
  if (toAccept !== undefined) return { type: 'accept', proposal: toAccept.id }
  const hasProposed = Object.values(view.proposals).some(({ by, round }) => by === mine.side && round === view.round)
  if (isReady || hasProposed || seat.textsLeft === 0) return done
  const count = packageCount(brief.issues)
  const drawn = Array.from({ length: DRAWS }, (_, at) =>
    packageOf(brief.issues, drawBelow(count, seed, view.round, 'random', at)),
  )
  const terms = drawn.find(isRational)
  if (terms === undefined) return done
  const to = brief.sides.filter((side) => side !== mine.side)
  const words = { kind: 'text', text: '?' } as const
  return { type: 'propose', terms: [...terms], to, secret: false, answers: null, conditional: false, words }
}
