import type { Package } from '../scenario/package.ts'
import type { Constituency, Hundredths, PressureRules, RedLine, Side } from '../scenario/scenario.ts'
import { of, type SideId } from '../scenario/sides.ts'
import type { PledgeAbout } from './command.ts'
import { concessionBacklash } from './concessions.ts'
import type { Cause, Feeling, GameEvent } from './event.ts'
import { causesOf, meter, total } from './meter.ts'
import { retreat } from './pledges.ts'
import type { Home, State, Strain } from './state.ts'

const FULL = 10_000

/**
 * How one side's home moves at a world turn: weariness grows with the cost of the round towards 100, backlash fades,
 * and everything felt since the last turn is added (PS1-PS5).
 * @param cost percent of a round of full war that this side's home went through
 */
export function pressureTurn(state: State, side: SideId, cost: number): readonly GameEvent[] {
  const home = of(state.homes, side)
  const own = of(state.scenario.bySide, side)
  const { backlashStays } = state.scenario.pressure
  const war = Math.floor(((FULL - home.weariness) * own.wearinessGain * cost) / FULL)
  const ownMovements: readonly Feeling[] = [
    { stream: 'weariness', kind: 'war', subject: '', amount: war },
    { stream: 'weariness', kind: 'relief', subject: '', amount: -own.wearinessRelief },
    {
      stream: 'backlash',
      kind: 'fading',
      subject: '',
      amount: Math.floor((home.backlash * backlashStays) / 100) - home.backlash,
    },
    ...blame(state, side),
  ]
  const feelings = [...ownMovements, ...home.feelings].filter(({ amount }) => amount !== 0)
  return [{ type: 'pressureMoved', side, causes: causesOf(own.constituencies, home, feelings) }]
}

/** From some round on, the world blames the side that has moved least (PS6). */
function blame(state: State, side: SideId): readonly Feeling[] {
  const { fromRound, amount } = state.scenario.pressure.blame
  if (state.round < fromRound) return []
  const steps = state.scenario.sides.map((each) => movedSoFar(of(state.homes, each)))
  const least = Math.min(...steps)
  if (movedSoFar(of(state.homes, side)) > least || steps.every((step) => step === least)) return []
  return [{ stream: 'backlash', kind: 'blame', subject: '', amount }]
}

const movedSoFar = ({ firstWorth, personalLow }: Home): number => (firstWorth ?? 0) - (personalLow ?? 0)

/** The strain of a home, with hysteresis: it enters a level higher than it leaves it (PS7). */
export function strainAt(rules: PressureRules, before: Strain, pressure: Hundredths): Strain {
  if (pressure >= rules.collapse.enter) return 'collapse'
  const wasInCrisis = before === 'crisis' || before === 'collapse'
  if (pressure >= rules.crisis.enter || (wasInCrisis && pressure >= rules.crisis.leave)) return 'crisis'
  if (pressure >= rules.strained.enter || (before !== 'steady' && pressure >= rules.strained.leave)) return 'strained'
  return 'steady'
}

/** Strain after the meter moved; after some turns at the top a government falls, once a game (PS8). */
export function strainTurn(state: State, side: SideId): readonly GameEvent[] {
  const rules = state.scenario.pressure
  const home = of(state.homes, side)
  const strain = strainAt(rules, home.strain, meter(home))
  const turnsAtTop = strain === 'collapse' ? home.turnsAtTop + 1 : 0
  const changed: GameEvent[] =
    strain === home.strain && turnsAtTop === home.turnsAtTop
      ? []
      : [{ type: 'strainChanged', side, strain, turnsAtTop }]
  if (home.hasCollapsed || turnsAtTop < rules.collapse.turns) return changed
  const { constituencies } = of(state.scenario.bySide, side)
  const causes = causesOf(constituencies, home, [
    { stream: 'weariness', kind: 'collapse', subject: '', amount: -rules.collapse.wearinessOff },
    { stream: 'backlash', kind: 'collapse', subject: '', amount: rules.collapse.backlashTo - home.backlash },
  ])
  const lost = Math.floor((home.credibility * (100 - rules.collapse.credibilityPercent)) / 100)
  const calmer = meter({
    weariness: home.weariness + total(causes, 'weariness'),
    backlash: home.backlash + total(causes, 'backlash'),
  })
  return [
    ...changed,
    { type: 'collapsed', side },
    { type: 'pressureMoved', side, causes },
    { type: 'credibilityMoved', side, amount: -lost, why: 'collapse' },
    { type: 'strainChanged', side, strain: strainAt(rules, 'steady', calmer), turnsAtTop: 0 },
  ]
}

/**
 * What home would feel if the side stood behind this text in public: its own concession and the pledges it would
 * break. A forecast from what the side's own seat knows.
 */
export function homeReaction(
  own: {
    readonly pressure: PressureRules
    readonly constituencies: readonly Constituency[]
    readonly redLines: readonly RedLine[]
  },
  home: { readonly weariness: Hundredths; readonly backlash: Hundredths; readonly personalLow: number | null },
  pledges: readonly { readonly about: PledgeAbout; readonly stake: number }[],
  text: { readonly terms: Package; readonly worth: number },
): readonly Cause[] {
  const conceded = concessionBacklash(own.pressure, home.personalLow, text.worth)
  const broken = pledges.map(({ about, stake }) => {
    const { distance, toSubstitute } = retreat(about, own.redLines, text.terms)
    const full = stake * distance * own.pressure.audiencePerStep
    return toSubstitute ? Math.floor(full / 2) : full
  })
  const feelings: readonly Feeling[] = [
    { stream: 'backlash', kind: 'concession', subject: '', amount: conceded },
    ...broken.map((amount) => ({ stream: 'backlash' as const, kind: 'audience' as const, subject: '', amount })),
  ]
  return causesOf(
    own.constituencies,
    home,
    feelings.filter(({ amount }) => amount !== 0),
  )
}

/** The share of the front's momentum that goes against a side, 0 to 1 as percent. */
export function adverseMomentum(side: Side, front: Hundredths, limit: Hundredths): number {
  const against = side.hurtByFront * front
  return against <= 0 || limit === 0 ? 0 : Math.floor((100 * against) / limit)
}
