import { supporters } from '../game/texts.ts'
import { holdsAny } from '../scenario/condition.ts'
import { isFull, type Package } from '../scenario/package.ts'
import type { RedLine } from '../scenario/scenario.ts'
import type { SideId } from '../scenario/sides.ts'
import type { Outlook } from './outlook.ts'

/** How far another side's known red line throws a package back, in steps of an option. */
const OVER_A_LINE = 12
/** How far it does where the line may bend for the package, but has not been seen to. */
const OVER_A_SOFT_LINE = 6
/** How far an option that a side has asked to move throws it back. */
const OBJECTED = 2
/** An issue on which a side never moved weighs more with it than one on which it did. */
const KEPT = 3
const MOVED = 2

/** What a bot believes another side thinks of packages. */
export type Belief = {
  readonly side: SideId
  /** steps away from what the side has shown it wants, by issue and option */
  readonly steps: readonly (readonly number[])[]
  /** its declared lines, as far as it still holds to them */
  readonly lines: readonly { readonly line: RedLine; readonly hasBent: boolean }[]
}

/** Beliefs about every other side, from openings, answers and declared red lines that this seat has seen. */
export const beliefs = (outlook: Outlook): readonly Belief[] => outlook.others.map((side) => beliefAbout(outlook, side))

function beliefAbout({ brief, texts }: Outlook, side: SideId): Belief {
  const shown = texts.filter((text) => isFull(text.terms) && supporters(text).includes(side)).map(({ terms }) => terms)
  const lines = brief.redLines
    .filter((known) => known.side === side)
    .map(({ line }) => ({ line, hasBent: shown.some((terms) => holdsAny(line.forbids, terms)) }))
  const refused = texts.flatMap(({ answersBySide, terms }) => {
    const answer = answersBySide[side]
    return answer?.kind === 'rejected' ? answer.issues.map((issue) => ({ issue, option: terms[issue] ?? -1 })) : []
  })
  const first = shown[0]
  const steps = brief.issues.map(({ options }, issue) => {
    const taken = shown.map((terms) => terms[issue] ?? 0)
    const weight = new Set(taken).size > 1 ? MOVED : KEPT
    return options.map((_, option) => {
      const objections = refused.filter((one) => one.issue === issue && one.option === option).length
      const away = first === undefined ? 0 : Math.min(...taken.map((one) => apart(one, option)))
      return away * weight + Math.min(2, objections) * OBJECTED
    })
  })
  return { side, steps, lines }
}

/**
 * How far packages are from what sides have shown they want, each side's distance times its weight. Asked thousands of
 * times for one text, so steps are added up over the sides once.
 */
export function distanceFrom(
  about: readonly Belief[],
  weightOf: (belief: Belief) => number,
): (terms: Package) => number {
  const steps = about[0]?.steps.map((options, issue) =>
    options.map((_, option) =>
      about.reduce((sum, belief) => sum + (belief.steps[issue]?.[option] ?? 0) * weightOf(belief), 0),
    ),
  )
  const lines = about.flatMap((belief) => belief.lines.map((known) => ({ ...known, weight: weightOf(belief) })))
  return (terms) => {
    let sum = 0
    for (let issue = 0; issue < terms.length; issue += 1) sum += steps?.[issue]?.[terms[issue] ?? 0] ?? 0
    for (const { line, hasBent, weight } of lines) {
      if (!holdsAny(line.forbids, terms)) continue
      const mayBend = line.kind === 'until' && (line.given.length === 0 || holdsAny(line.given, terms))
      if (!mayBend) sum += OVER_A_LINE * weight
      else if (!hasBent) sum += OVER_A_SOFT_LINE * weight
    }
    return sum
  }
}

const apart = (one: number, other: number): number => (one > other ? one - other : other - one)
