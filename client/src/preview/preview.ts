import type { Cause } from '@red-lines/shared/game/event.ts'
import { total } from '@red-lines/shared/game/meter.ts'
import { homeReaction } from '@red-lines/shared/game/pressure.ts'
import { crossedLines } from '@red-lines/shared/game/redLines.ts'
import type { Proposal } from '@red-lines/shared/game/state.ts'
import { settingSeen, type WorthPart, worthParts } from '@red-lines/shared/game/valuation.ts'
import type { PublicView, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import { isEmpty, isFull, NOT_COVERED, type Package } from '@red-lines/shared/scenario/package.ts'
import type { RedLine } from '@red-lines/shared/scenario/scenario.ts'

/** What a seat knows when it looks at a text. */
export type Knowing = {
  readonly brief: PublicBrief
  readonly mine: SideBrief
  readonly game: PublicView
  readonly seat: SeatView
}

/** What a text means to the own side, before anything is sent: the engine's own numbers, from this side's brief. */
export type Preview = {
  readonly worth: number
  readonly parts: readonly WorthPart[]
  readonly crossed: readonly RedLine[]
  /** what home would say, as far as the polls can tell */
  readonly home: 'yes' | 'maybe' | 'no' | 'line'
  readonly reaction: readonly Cause[]
  readonly backlash: number
}

/** The worth of a text to the own side if every side signs. */
export const ownWorth = (known: Knowing, terms: Package): number =>
  partsOf(known, terms).reduce((sum, { points }) => sum + points, 0)

const partsOf = ({ brief, mine, game }: Knowing, terms: Package): readonly WorthPart[] =>
  worthParts(mine, brief, terms, settingSeen(game, brief.sides))

export function previewOf(known: Knowing, terms: Package): Preview {
  const { mine, seat, game } = known
  const parts = isEmpty(terms) ? [] : partsOf(known, terms)
  const worth = parts.reduce((sum, { points }) => sum + points, 0)
  const crossed = crossedLines(mine.redLines, seat.redLines, terms)
  const pledges = game.pledges
    .filter(({ side, status }) => side === mine.side && status === 'held')
    .map(({ stake, redLine, issue, keeps, substitute }) => ({
      stake,
      about:
        redLine === ''
          ? ({ kind: 'issue', issue, keeps, substitute: substitute < 0 ? null : substitute } as const)
          : ({ kind: 'redLine', redLine } as const),
    }))
  const reaction = isFull(terms) ? homeReaction(mine, seat, pledges, { terms, worth }) : []
  const { low, high } = seat.mandate
  return {
    worth,
    parts,
    crossed,
    home: crossed.length > 0 ? 'line' : worth >= high ? 'yes' : worth >= low ? 'maybe' : 'no',
    reaction,
    backlash: total(reaction, 'backlash'),
  }
}

/** Every text that this seat may see, public ones first. */
export const textsSeen = ({ game, seat }: Pick<Knowing, 'game' | 'seat'>): readonly Proposal[] => [
  ...Object.values(game.proposals),
  ...seat.secretProposals,
]

/** Could this be an interim deal: silent on something, and where it speaks, on what such a deal may cover? */
export const isInterimDeal = ({ brief }: Pick<Knowing, 'brief'>, terms: Package): boolean =>
  !isFull(terms) &&
  !isEmpty(terms) &&
  terms.every((option, issue) => option === NOT_COVERED || brief.issues[issue]?.interim.includes(option) === true)

/** The open full text of another side that is worth most to the own one; null while there is none. */
export function bestOffered(known: Knowing): { readonly text: Proposal; readonly worth: number } | null {
  return textsSeen(known)
    .filter((text) => text.by !== known.mine.side && text.status === 'open' && isFull(text.terms))
    .map((text) => ({ text, worth: ownWorth(known, text.terms) }))
    .reduce<{ readonly text: Proposal; readonly worth: number } | null>(
      (best, one) => (best === null || one.worth > best.worth ? one : best),
      null,
    )
}

/** The text that is worth most to the own side issue by issue, keeping clear of its red lines where one step does. */
export function ownBestText(known: Knowing): Package {
  const { brief, mine } = known
  const best = brief.issues.map((_, issue) => {
    const scores = mine.scores[issue] ?? []
    return scores.indexOf(Math.max(...scores))
  })
  return brief.issues.reduce<Package>((terms, { options }, issue) => {
    if (crossedLines(mine.redLines, known.seat.redLines, terms).length === 0) return terms
    const better = options
      .map((_, option) => terms.map((old, at) => (at === issue ? option : old)))
      .filter((one) => crossedLines(mine.redLines, known.seat.redLines, one).length === 0)
      .toSorted((one, other) => ownWorth(known, other) - ownWorth(known, one))[0]
    return better ?? terms
  }, best)
}
