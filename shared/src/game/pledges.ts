import { holdsAny } from '../scenario/condition.ts'
import { NOT_COVERED, type Package } from '../scenario/package.ts'
import type { RedLine } from '../scenario/scenario.ts'
import { of, type SideId } from '../scenario/sides.ts'
import type { Ask, PledgeAbout } from './command.ts'
import { type Decision, outsideOf } from './decision.ts'
import type { Fact, GameEvent } from './event.ts'
import type { Pledge, State } from './state.ts'

/** Giving up a pledged red line counts as this many steps of retreat. */
const RETREAT_OVER_A_LINE = 2

/** Binds the side in public; rallies home now and costs when it is broken (PL1-PL4). */
export function pledge(state: State, by: SideId, { about, stake }: Ask<'pledge'>): Decision {
  const early = outsideOf(state, 'consult', 'talks')
  if (early) return early
  if (pledgedThisRound(state, by)) return { code: 'one-pledge-per-round' }
  const facts: GameEvent[] = [{ type: 'pledged', side: by, about, stake }]
  if (about.kind === 'redLine') {
    if (!of(state.scenario.bySide, by).redLines.some(({ id }) => id === about.redLine))
      return { code: 'unknown', what: 'red-line' }
    if (held(state, by).some((one) => one.about.kind === 'redLine' && one.about.redLine === about.redLine))
      return { code: 'already-pledged' }
    facts.push({ type: 'lineHeard', side: by, redLine: about.redLine, by: 'everyone' })
  } else {
    const options = state.scenario.issues[about.issue]?.options
    if (options === undefined) return { code: 'bad-package', issue: about.issue }
    const named = about.substitute === null ? about.keeps : [...about.keeps, about.substitute]
    if (named.some((option) => options[option] === undefined) || about.keeps.length >= options.length)
      return { code: 'bad-package', issue: about.issue }
    if (held(state, by).some((one) => one.about.kind === 'issue' && one.about.issue === about.issue))
      return { code: 'already-pledged' }
  }
  const amount = -stake * state.scenario.pressure.rallyPerStake
  facts.push({ type: 'felt', side: by, feeling: { stream: 'backlash', kind: 'rally', subject: '', amount } })
  return facts
}

/** Has the side pledged in this round? */
export const pledgedThisRound = (state: State, by: SideId): boolean =>
  state.pledges.some((one) => one.side === by && one.round === state.round)

const held = (state: State, by: SideId): readonly Pledge[] =>
  state.pledges.filter((one) => one.side === by && one.status === 'held')

/** How far a text goes back on a pledge: steps along the issue, 0 when it keeps it. */
export function retreat(
  about: PledgeAbout,
  redLines: readonly RedLine[],
  terms: Package,
): { readonly distance: number; readonly toSubstitute: boolean } {
  if (about.kind === 'redLine') {
    const line = redLines.find(({ id }) => id === about.redLine)
    const given = line !== undefined && holdsAny(line.forbids, terms)
    return { distance: given ? RETREAT_OVER_A_LINE : 0, toSubstitute: false }
  }
  const option = terms[about.issue] ?? NOT_COVERED
  if (option === NOT_COVERED || about.keeps.includes(option)) return { distance: 0, toSubstitute: false }
  const distance = Math.min(...about.keeps.map((kept) => (kept > option ? kept - option : option - kept)))
  return { distance, toSubstitute: option === about.substitute }
}

/** What breaks, and costs, when a side stands in public behind a text that its pledges rule out (PL3, PL4). */
export function breakPledges(state: State, by: SideId, terms: Package): readonly GameEvent[] {
  const { pressure, credibility } = state.scenario
  return state.pledges.flatMap((one, at): readonly GameEvent[] => {
    if (one.side !== by || one.status !== 'held') return []
    const { distance, toSubstitute } = retreat(one.about, of(state.scenario.bySide, by).redLines, terms)
    if (distance === 0) return []
    const full = one.stake * distance * pressure.audiencePerStep
    const amount = toSubstitute ? Math.floor(full / 2) : full
    return [
      { type: 'pledgeBroken', side: by, pledge: at, distance, toSubstitute },
      { type: 'felt', side: by, feeling: { stream: 'backlash', kind: 'audience', subject: '', amount } },
      { type: 'credibilityMoved', side: by, amount: credibility.pledgeBroken, why: 'pledgeBroken' },
    ]
  })
}

export const pledged = (state: State, { side, about, stake }: Fact<'pledged'>): State => ({
  ...state,
  pledges: [...state.pledges, { side, about, stake, round: state.round, status: 'held' }],
})

export const pledgeBroken = (state: State, { pledge: broken }: Fact<'pledgeBroken'>): State => ({
  ...state,
  pledges: state.pledges.map((one, at) => (at === broken ? { ...one, status: 'broken' } : one)),
})
