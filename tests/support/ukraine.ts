import { join } from 'node:path'
import { loadScenario } from '@red-lines/server/scenarios/loadScenario.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import { decide } from '@red-lines/shared/game/decide.ts'
import { isRefusal } from '@red-lines/shared/game/decision.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { linesCrossedNow } from '@red-lines/shared/game/redLines.ts'
import { type Home, opening, type State } from '@red-lines/shared/game/state.ts'
import { NOT_COVERED, type Package, packageCount, packageOf } from '@red-lines/shared/scenario/package.ts'
import type { Inject, Lever, RedLine, Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { of, type SideId, withSide } from '@red-lines/shared/scenario/sides.ts'
import type { Words } from '@red-lines/shared/scenario/words.ts'

/** The shipped scenario and short words to play it in tests. */

const loaded = loadScenario(join(import.meta.dirname, '../../server/scenarios/ukraine-2025'))
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2))
export const scenario: Scenario = loaded.scenario

const english = scenario.words.en
if (english === undefined) throw new Error('the scenario has no English texts')
export const words: Words = english

export const RUSSIA = 'russia' as SideId
export const UKRAINE = 'ukraine' as SideId
export const US = 'us' as SideId
export const EUROPE = 'europe' as SideId
export const ALL = scenario.sides

/** Some options by issue, such as `{ territory: 'freeze' }`. */
export type Terms = Readonly<Record<string, string>>

/** The three landing zones of the research, and the 28 points as this game reads them. */
export const QUIET_FREEZE: Terms = {
  territory: 'freeze',
  recognition: 'agree-to-disagree',
  nato: 'twenty-years',
  guarantees: 'arms-pacts',
  army: '800k',
  sequence: 'at-signature',
  sanctions: 'staged-snapback',
  assets: 'frozen',
  energy: 'shared-plant',
  people: 'all-home',
  justice: 'limited-amnesty',
  politics: 'own-calendar',
}
export const GUARANTEE_FOR_NEUTRALITY: Terms = {
  ...QUIET_FREEZE,
  territory: 'special-zone',
  nato: 'never',
  guarantees: 'article-5-like',
  politics: 'hundred-days',
}
export const ARMED_TRUCE: Terms = {
  ...QUIET_FREEZE,
  nato: 'silence',
  guarantees: 'european-force',
  sequence: 'silence-first',
  sanctions: 'until-proven',
  assets: 'work-now',
  energy: 'truce',
  people: 'all-for-all',
  justice: 'courts-go-on',
}
export const TWENTY_EIGHT_POINTS: Terms = {
  ...QUIET_FREEZE,
  territory: 'leave-donbas',
  recognition: 'washington-alone',
  nato: 'never',
  guarantees: 'paper',
  army: '600k',
  sanctions: 'fast-us-relief',
  assets: 'split',
  justice: 'full-amnesty',
  politics: 'hundred-days',
}

export const issueAt = (issue: string): number => {
  const at = scenario.issues.findIndex(({ id }) => id === issue)
  if (at < 0) throw new Error(`no issue ${issue}`)
  return at
}

export const optionAt = (issue: string, option: string): number => {
  const at = scenario.issues[issueAt(issue)]?.options.findIndex(({ id }) => id === option) ?? -1
  if (at < 0) throw new Error(`no option ${issue}.${option}`)
  return at
}

export const optionsOf = (issue: string): readonly string[] =>
  scenario.issues[issueAt(issue)]?.options.map(({ id }) => id) ?? []

/** The package with these terms; issues that are not named stay open. */
export const partial = (terms: Terms): Package => {
  for (const issue of Object.keys(terms)) issueAt(issue)
  return scenario.issues.map(({ id }) => {
    const option = terms[id]
    return option === undefined ? NOT_COVERED : optionAt(id, option)
  })
}

/** A full package: the quiet freeze with these changes. */
export const full = (changes: Terms = {}): Package => partial({ ...QUIET_FREEZE, ...changes })

export const scoreOf = (side: SideId, issue: string, option: string): number =>
  of(scenario.bySide, side).scores[issueAt(issue)]?.[optionAt(issue, option)] ?? Number.NaN

export const lineOf = (side: SideId, id: string): RedLine => found(of(scenario.bySide, side).redLines, id)
export const leverOf = (side: SideId, id: string): Lever => found(of(scenario.bySide, side).levers, id)
export const injectOf = (id: string): Inject => found(scenario.injects, id)

export function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const one = list.find((each) => each.id === id)
  if (one === undefined) throw new Error(`there is no "${id}" among ${list.map((each) => each.id).join(', ')}`)
  return one
}

export const crossed = (state: State, side: SideId, terms: Package): readonly string[] =>
  linesCrossedNow(state, side, terms).map(({ id }) => id)

/** A table in its first consultation. */
export const begun = (seed = 1): State => after(opening(scenario, seed), 'facilitator', { type: 'begin' })

/** The state after a wish that must be granted. */
export function after(state: State, by: SideId | 'facilitator' | 'clock', command: Command): State {
  const decision = decide(state, command, by)
  if (isRefusal(decision)) throw new Error(`${by} ${command.type}: ${JSON.stringify(decision)}`)
  return decision.reduce(evolve, state)
}

export const advanced = (state: State): State => after(state, 'clock', { type: 'advance' })

/** In talks, from a state in consultation. */
export const inTalks = (state: State): State => {
  expectStage(state, 'consult')
  return advanced(state)
}

/** After the world turn of the round. */
export const turned = (state: State): State => advanced(state.stage.name === 'consult' ? advanced(state) : state)

/** In the next round's consultation. */
export const nextRound = (state: State): State => {
  const then = turned(state)
  return then.stage.name === 'over' ? then : advanced(then)
}

function expectStage(state: State, stage: string): void {
  if (state.stage.name !== stage) throw new Error(`expected stage ${stage}, found ${state.stage.name}`)
}

/** A public text from a side to all others. */
export const proposed = (state: State, by: SideId, terms: Package, secret = false): State =>
  after(state, by, {
    type: 'propose',
    terms,
    to: ALL.filter((side) => side !== by),
    secret,
    answers: null,
    conditional: false,
    words: { kind: 'text', text: 'We propose.' },
  })

export const pulled = (state: State, by: SideId, lever: string): State => after(state, by, { type: 'pullLever', lever })

/** The state with other meters for one side, in points. */
export function withHome(
  state: State,
  side: SideId,
  points: Partial<Record<'weariness' | 'backlash' | 'losses' | 'credibility', number>>,
): State {
  const home: Home = { ...of(state.homes, side) }
  const changed = Object.fromEntries(Object.entries(points).map(([meter, value]) => [meter, value * 100]))
  return { ...state, homes: withSide(state.homes, side, { ...home, ...changed }) }
}

/** All sides that weary, and not angry. */
export const weary = (weariness: number, state: State = begun()): State =>
  ALL.reduce((now, side) => withHome(now, side, { weariness, backlash: 0 }), state)

export const withIndicator = (state: State, indicator: string, points: number): State => ({
  ...state,
  indicators: { ...state.indicators, [indicator]: points * 100 },
})

/** The scenario without its deck, noise and standing effects: what remains is the mechanism under test. */
export const quiet = (change: Partial<Scenario> = {}): Scenario => ({
  ...scenario,
  injectChance: 0,
  leakChance: 0,
  ...change,
})

export const begunIn = (other: Scenario, seed = 1): State =>
  after(opening(other, seed), 'facilitator', { type: 'begin' })

/** What a side's weariness or backlash moved by in the last turn, in points, for one kind of cause and subject. */
export function feltInTurn(
  state: State,
  side: SideId,
  stream: 'weariness' | 'backlash',
  kind: string,
  subject?: string,
): number {
  const causes = of(state.turns.at(-1)?.causes ?? {}, side)
  return (
    causes
      .filter((one) => one.stream === stream && one.kind === kind && (subject === undefined || one.subject === subject))
      .reduce((sum, { amount }) => sum + amount, 0) / 100
  )
}

/** The scenario without chance at the front either. */
export const still = (change: Partial<Scenario> = {}): Scenario => {
  const { front } = scenario.world
  return quiet({ world: { ...scenario.world, front: { ...front, noise: 0, moreNoise: [] } }, ...change })
}

/** Every 400th package or so, spread evenly over the whole space. */
export function* somePackages(step = 419): Generator<Package> {
  const count = packageCount(scenario.issues)
  for (let id = 0; id < count; id += step) yield packageOf(scenario.issues, id)
}

/** Proposed by one side, accepted by all others, signed by all, and put to the homes at the world turn. */
export function ratified(state: State, terms: Package, by: SideId = UKRAINE): State {
  const talks = state.stage.name === 'consult' ? inTalks(state) : state
  const on = proposed(talks, by, terms)
  const text = on.proposals.at(-1)
  if (text === undefined) throw new Error('no text')
  const accepted = ALL.filter((side) => side !== by).reduce(
    (now, side) => after(now, side, { type: 'accept', proposal: text.id }),
    on,
  )
  return turned(ALL.reduce((now, side) => after(now, side, { type: 'sign', proposal: text.id }), accepted))
}

/** Rounds of war in which nobody does anything but what happens by itself. */
export const rounds = (state: State, count: number): State =>
  Array.from({ length: count }).reduce<State>((now) => nextRound(now), state)
