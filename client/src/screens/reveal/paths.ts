import type { Reveal } from '@red-lines/shared/game/views.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'

/** A full text that a side stood behind, and what it was worth to that side; the ratified one stands at the end. */
export type Stand = {
  readonly proposal: string
  readonly round: number
  readonly how: 'own' | 'accepted' | 'ratified'
  readonly worth: number
}

/** How one side moved: its stands in the order of play beside what its home would have ratified, round by round. */
export type Path = {
  readonly stands: readonly Stand[]
  /** per round, the first round first */
  readonly mandate: readonly number[]
  readonly fightingOn: readonly number[]
}

export function pathOf(reveal: Reveal, side: SideId): Path {
  const stands = reveal.proposals.flatMap((text): readonly Stand[] => {
    if (!isFull(text.terms)) return []
    const worth = of(text.worth, side)
    if (text.by === side) return [{ proposal: text.id, round: text.round, how: 'own', worth }]
    return text.answersBySide[side]?.kind === 'accepted'
      ? [{ proposal: text.id, round: text.round, how: 'accepted', worth }]
      : []
  })
  const { outcome } = reveal
  const end: readonly Stand[] =
    outcome.kind === 'agreement' && outcome.signatories.includes(side)
      ? reveal.proposals
          .filter(({ id }) => id === outcome.proposal)
          .map(({ id, worth }) => ({
            proposal: id,
            round: roundsPlayed(reveal),
            how: 'ratified',
            worth: of(worth, side),
          }))
      : []
  const { mandate, fightingOn } = of(reveal.sides, side)
  const rounds = roundsPlayed(reveal)
  return { stands: [...stands, ...end], mandate: mandate.slice(0, rounds), fightingOn: fightingOn.slice(0, rounds) }
}

/** Rounds that were at least begun. */
export const roundsPlayed = (reveal: Reveal): number =>
  Math.max(1, reveal.turns.length, ...reveal.proposals.map(({ round }) => round))
