import { holdsAny } from '../scenario/condition.ts'
import { isFull, type Package } from '../scenario/package.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Outlook } from './outlook.ts'

/** How far another side's known red line throws a package back, in steps of an option. */
const OVER_A_LINE = 12
/** How far an option that a side has asked to move throws it back. */
const OBJECTED = 2

/** What a bot believes another side thinks of a package, in steps away from what that side has shown it wants. */
export type Belief = { readonly side: SideId; readonly distance: (terms: Package) => number }

/** Beliefs about every other side, from public openings, answers and declared red lines only. */
export const beliefs = (outlook: Outlook): readonly Belief[] =>
  outlook.brief.sides.filter((side) => side !== outlook.me).map((side) => beliefAbout(outlook, side))

function beliefAbout({ brief, texts }: Outlook, side: SideId): Belief {
  const own = texts.filter((text) => text.by === side && isFull(text.terms))
  const opening = own[0]?.terms ?? null
  const latest = own.at(-1)?.terms ?? null
  const liked = texts.filter((text) => text.answersBySide[side]?.kind === 'accepted' && isFull(text.terms))
  const lines = brief.redLines.filter((known) => known.side === side).map(({ line }) => line)
  const objected = brief.issues.map(() => new Set<number>())
  for (const text of texts) {
    const answer = text.answersBySide[side]
    if (answer?.kind !== 'rejected') continue
    for (const issue of answer.issues) objected[issue]?.add(text.terms[issue] ?? -1)
  }
  // what a side said yes to is as good to it as its own latest text
  const anchors = [...(latest ? [latest] : []), ...liked.map(({ terms }) => terms)]
  const distance = (terms: Package): number => {
    const crossed = lines.filter(({ forbids }) => holdsAny(forbids, terms)).length
    let steps = crossed * OVER_A_LINE
    for (const [issue, option] of terms.entries()) {
      if (objected[issue]?.has(option)) steps += OBJECTED
      if (anchors.length > 0) steps += Math.min(...anchors.map((anchor) => apart(option, anchor[issue] ?? option)))
      else if (opening !== null) steps += apart(option, opening[issue] ?? option)
    }
    return steps
  }
  return { side, distance }
}

const apart = (one: number, other: number): number => (one > other ? one - other : other - one)
