/** What a step from one text to the next does: for the side that makes it, and for the others together. */
export const STEP_CLASSES = ['concession', 'selfish', 'fortunate', 'unfortunate', 'nice', 'silent'] as const
export type StepClass = (typeof STEP_CLASSES)[number]

/**
 * The class of a step, by what it changes for its author and for the others (Hindriks, Jonker and Tykhonov 2007, with
 * the others' worths added up where there are several).
 */
export function stepClass(own: number, others: number): StepClass {
  if (own === 0) return others === 0 ? 'silent' : others > 0 ? 'nice' : 'unfortunate'
  if (own > 0) return others > 0 ? 'fortunate' : 'selfish'
  return others >= 0 ? 'concession' : 'unfortunate'
}

/** The steps of a side from text to text, given what each was worth to it and to the others together. */
export const stepsOf = (
  texts: readonly { readonly own: number; readonly others: number }[],
): readonly { readonly own: number; readonly others: number; readonly stepClass: StepClass }[] =>
  texts.slice(1).map((text, at) => {
    const before = texts[at] ?? text
    const own = text.own - before.own
    const others = text.others - before.others
    return { own, others, stepClass: stepClass(own, others) }
  })

/**
 * How far a side went from its best towards what its home just ratifies: 0 gave nothing, 1 gave all there was. More than
 * 1 is a text that home refuses. Null when the side had nothing to give.
 */
export const concessionIndex = (best: number, mandate: number, now: number): number | null =>
  best <= mandate ? null : (best - now) / (best - mandate)

/**
 * Did sides win what they care for and give what they do not? Mean over the sides of the share of points won on issues
 * that matter to it more than its middle one, less the share won on the others: 1 is perfect logrolling, 0 is splitting
 * every difference, -1 the wrong way round. Null when no side has an issue that weighs more than its middle one.
 * @param scores by side, issue and option
 */
export function logrollingIndex(
  scores: readonly (readonly (readonly number[])[])[],
  deal: readonly number[],
): number | null {
  const indices = scores.flatMap((issues) => {
    const stakes = issues.map((options, issue) => {
      const least = Math.min(...options)
      const span = Math.max(...options) - least
      return { span, won: (options[deal[issue] ?? 0] ?? least) - least }
    })
    const spans = stakes.map(({ span }) => span).sort((one, other) => one - other)
    const middle = spans[Math.floor((spans.length - 1) / 2)] ?? 0
    const won = (some: typeof stakes) => {
      const all = some.reduce((sum, { span }) => sum + span, 0)
      return all === 0 ? null : some.reduce((sum, stake) => sum + stake.won, 0) / all
    }
    const heavy = won(stakes.filter(({ span }) => span > middle))
    const light = won(stakes.filter(({ span }) => span <= middle))
    return heavy === null || light === null ? [] : [heavy - light]
  })
  return indices.length === 0 ? null : indices.reduce((sum, one) => sum + one, 0) / indices.length
}
