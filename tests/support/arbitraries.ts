import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { isSignable, supporters } from '@red-lines/shared/game/texts.ts'
import type { Package } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import fc from 'fast-check'
import { NO_WORDS } from './story.ts'
import { scenarioOf, wellFiles } from './well.ts'

/** A wish before it meets a table: what somebody is up to, and numbers that pick from what is there. */
export type Intent = {
  readonly kind: (typeof KINDS)[number]
  readonly side: number
  readonly pick: number
  readonly terms: readonly number[]
  readonly flag: boolean
  readonly odd: number
}

const OFTEN = ['propose', 'answer', 'sign', 'accept', 'ready'] as const
const NOW_AND_THEN = ['reject', 'pullLever', 'advance', 'pledge', 'speak', 'promise', 'inject'] as const
const SELDOM = [
  'retract',
  'withdraw',
  'leak',
  'threaten',
  'poll',
  'backHost',
  'keepDraft',
  'discardDraft',
  'guess',
  'begin',
  'stop',
] as const
const TALK: readonly string[] = ['propose', 'answer', 'sign', 'accept', 'reject', 'retract', 'withdraw']
const KINDS = [...OFTEN, ...NOW_AND_THEN, ...SELDOM] as const

const kind = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...OFTEN) },
  { weight: 4, arbitrary: fc.constantFrom(...NOW_AND_THEN) },
  { weight: 2, arbitrary: fc.constantFrom(...SELDOM) },
)
export const anyIntent: fc.Arbitrary<Intent> = fc.record({
  kind,
  side: fc.nat(2),
  pick: fc.nat(60),
  terms: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5)),
  flag: fc.boolean(),
  // one wish in ten aims at what is not there
  odd: fc.nat(9),
})
export const anyIntents = fc.array(anyIntent, { minLength: 20, maxLength: 160, size: 'max' })

const at = <T>(list: readonly T[], pick: number, none: T): T =>
  list.length === 0 ? none : (list[pick % list.length] ?? none)

/** The wish that somebody with this intent has at this table. */
export function wishOf(state: State, intent: Intent): readonly [Actor, Command] {
  const { scenario } = state
  const { pick, flag } = intent
  const isOdd = intent.odd === 0
  const by = at(scenario.sides, intent.side, scenario.sides[0] as SideId)
  const own = scenario.bySide[by]
  const others = scenario.sides.filter((side) => side !== by)
  const full = intent.terms.map((option, issue) => option % ((scenario.issues[issue]?.options.length ?? 1) + +isOdd))
  const interim: Package = scenario.issues.map((issue) => issue.interim[0] ?? -1)
  const terms = pick % 5 === 0 ? interim : isOdd && flag ? full.slice(1) : full
  const known = state.proposals.filter((text) => !text.secret || text.by === by || text.to.includes(by))
  const foreign = known.filter((text) => text.by !== by)
  const latest = <T>(list: readonly T[]): readonly T[] => list.slice(-3).toReversed()
  const proposal = isOdd ? 'nobody-7' : at(latest(pick % 7 === 0 ? known : foreign), pick, undefined)?.id
  const lever = isOdd ? 'nothing' : at(own?.levers ?? [], pick, undefined)?.id
  const open = foreign.filter((text) => text.status === 'open' && text.to.includes(by))
  const toAccept = open.filter((text) => text.answersBySide[by]?.kind !== 'accepted')
  const toSign = known.filter(
    (text) => isSignable(scenario, text) && supporters(text).includes(by) && !text.signatures.includes(by),
  )
  const redLine = at(
    (own?.redLines ?? []).map(({ id }) => id),
    pick,
    'none',
  )
  // who has nothing to say in this stage mostly waits for the next
  if (TALK.includes(intent.kind) && !['talks', 'over'].includes(state.stage.name) && pick % 8 !== 0)
    return state.stage.name === 'consult' && flag && lever !== undefined
      ? [by, { type: 'pullLever', lever }]
      : ['clock', { type: state.stage.name === 'lobby' ? 'begin' : 'advance' }]
  switch (intent.kind) {
    case 'propose':
    case 'answer': {
      const answers = intent.kind === 'answer' ? (proposal ?? 'nobody-8') : null
      const theirs = state.proposals.find(({ id }) => id === answers)?.terms ?? terms
      return [
        by,
        {
          type: 'propose',
          terms: intent.kind === 'answer' && flag ? theirs.with(0, pick % 3) : terms,
          to: isOdd ? [by] : pick % 3 === 0 ? others : [at(others, pick, by)],
          secret: pick % 4 === 1,
          answers,
          conditional: pick % 2 === 0,
          words: NO_WORDS,
        },
      ]
    }
    case 'accept':
    case 'sign':
    case 'retract':
    case 'withdraw':
    case 'leak': {
      const mine = state.proposals.filter((text) => text.by === by)
      const meant = { accept: toAccept, sign: toSign, retract: foreign, withdraw: mine, leak: known }[intent.kind]
      const wanted = pick % 7 === 0 ? proposal : at(latest(meant), pick, undefined)?.id
      return [by, { type: intent.kind, proposal: (isOdd ? undefined : wanted) ?? proposal ?? 'nobody-9' }]
    }
    case 'reject': {
      const redLines = flag ? [redLine] : []
      return [
        by,
        {
          type: 'reject',
          proposal: proposal ?? 'nobody-9',
          redLines,
          issues: pick % 6 === 0 ? [] : [pick % 5],
          words: NO_WORDS,
        },
      ]
    }
    case 'ready':
      return [by, { type: 'ready', ready: pick % 8 !== 0 }]
    case 'pullLever':
      return [by, { type: 'pullLever', lever: pick % 6 === 0 ? null : (lever ?? 'nothing') }]
    case 'threaten':
      return [by, { type: 'threaten', lever: lever ?? 'nothing' }]
    case 'poll':
      return [by, { type: 'poll' }]
    case 'backHost':
      return [by, { type: 'backHost', host: isOdd ? 'nobody' : (at(scenario.hosts, pick, undefined)?.id ?? 'nobody') }]
    case 'promise': {
      const deals = scenario.sideDeals.filter(({ from }) => from === by || isOdd)
      return [by, { type: 'promise', deal: at(deals, pick, undefined)?.id ?? 'nothing' }]
    }
    case 'pledge': {
      const stake = at([1, 2, 3] as const, pick, 1)
      const keeps = [pick % 3]
      const about = flag
        ? ({ kind: 'redLine', redLine } as const)
        : ({ kind: 'issue', issue: pick % (isOdd ? 6 : 3), keeps, substitute: pick % 2 === 0 ? 1 : null } as const)
      return [by, { type: 'pledge', about, stake }]
    }
    case 'speak': {
      const to = flag ? 'everyone' : at(isOdd ? [by] : others, pick, by)
      return [
        by,
        { type: 'speak', to, words: { kind: 'text', text: at(['We listen.', 'Not like this.', '…'], pick, '…') } },
      ]
    }
    case 'keepDraft':
      return [by, { type: 'keepDraft', draft: `draft-${pick % 3}`, name: 'Draft', terms }]
    case 'discardDraft':
      return [by, { type: 'discardDraft', draft: `draft-${pick % 3}` }]
    case 'guess':
      return [
        by,
        {
          type: 'guess',
          about: isOdd ? by : at(others, pick, by),
          priorities: [pick % 4, (pick + 1) % (4 + +isOdd)],
          redLines: [{ issue: 0, option: pick % (3 + +isOdd) }],
        },
      ]
    case 'advance':
      return [isOdd ? by : flag ? 'clock' : 'facilitator', { type: 'advance' }]
    case 'inject': {
      const inject = isOdd ? 'nothing' : (at(scenario.injects, pick, undefined)?.id ?? 'nothing')
      return [pick % 9 === 0 ? 'clock' : 'facilitator', { type: 'inject', inject, target: flag ? by : null }]
    }
    case 'begin':
      return ['facilitator', { type: 'begin' }]
    case 'stop':
      return [pick < 2 ? 'facilitator' : 'clock', { type: 'stop' }]
  }
}

const percent = (most: number) => fc.nat(most)
const points = fc.integer({ min: -60, max: 120 })
const meter = fc.oneof(fc.nat(100), fc.constantFrom(0, 100))
const numbers = (length: number) => fc.array(points, { minLength: length, maxLength: length })
const home = fc.record({
  scores: fc.tuple(numbers(3), numbers(3), numbers(3), numbers(2)),
  textsPerRound: fc.integer({ min: 1, max: 3 }),
  start: fc.record({ weariness: meter, backlash: meter, losses: meter, credibility: meter }),
  home: fc.record({ backlash: fc.nat(200), weariness: fc.nat(200) }),
  wearinessGain: percent(120),
  wearinessRelief: fc.nat(20),
  lossShare: percent(200),
  hurtByFront: fc.constantFrom(-1, 0, 1),
  fightingOn: fc.record({ base: points, front: points, aid: points, losses: points }),
  weight: fc.integer({ min: 1, max: 99 }),
  felt: percent(300),
})

/** The well with other numbers: calm or boiling homes, leaky or tight delegations, a short war or a long one. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    rounds: fc.integer({ min: 2, max: 6 }),
    leakChance: fc.constantFrom(0, 0, 50, 100),
    injectChance: fc.constantFrom(0, 50, 100),
    noise: fc.nat(30),
    start: fc.integer({ min: -60, max: 60 }),
    backlashStays: percent(130),
    concessionPerPoint: fc.nat(4),
    rallyPerStake: fc.nat(8),
    audiencePerStep: fc.nat(9),
    collapseEnter: fc.integer({ min: 40, max: 100 }),
    collapseTurns: fc.integer({ min: 1, max: 3 }),
    bandHalfWidth: fc.nat(80),
    drought: fc.nat(12),
    mustSign: fc.constantFrom(['arden', 'veld'], ['arden', 'veld', 'mora'], ['mora', 'arden']),
    homes: fc.tuple(home, home, home),
  })
  .map((wanted) => {
    const files = wellFiles()
    const { structure } = files
    const named = (scores: readonly (readonly number[])[]) =>
      Object.fromEntries(
        structure.issues.map(({ id, options }, issue) => [
          id,
          Object.fromEntries(options.map((option, which) => [option, scores[issue]?.[which] ?? 0])),
        ]),
      )
    const sides = Object.fromEntries(
      Object.entries(files.sides).map(([id, side], which) => {
        const { scores, weight, felt, ...others } = wanted.homes[which] ?? wanted.homes[0]
        const constituencies = [
          { id: 'old', weight },
          { id: 'young', weight: 100 - weight, feels: { concession: felt, lever: felt, war: felt } },
        ]
        return [id, { ...side, ...others, scores: named(scores), constituencies }]
      }),
    )
    return scenarioOf({
      ...files,
      sides,
      structure: {
        ...structure,
        rounds: wanted.rounds,
        leakChance: wanted.leakChance,
        injectChance: wanted.injectChance,
        agreement: { mustSign: wanted.mustSign, atLeast: 2 },
        world: { ...structure.world, front: { ...structure.world.front, noise: wanted.noise, start: wanted.start } },
        interimEffects: structure.interimEffects.map((effect) => ({
          ...effect,
          atOnce: [...effect.atOnce, { on: 'front', amount: 7 }, { on: 'poll', whom: 'arden' }],
          eachRound: [...effect.eachRound, { on: 'losses', whom: 'others', amount: -3 }],
        })),
        indicators: [{ id: 'drought', start: 10, drift: wanted.drought, max: 100 }],
        pressure: {
          ...structure.pressure,
          backlashStays: wanted.backlashStays,
          concessionPerPoint: wanted.concessionPerPoint,
          rallyPerStake: wanted.rallyPerStake,
          audiencePerStep: wanted.audiencePerStep,
          bandHalfWidth: wanted.bandHalfWidth,
          collapse: { ...structure.pressure.collapse, enter: wanted.collapseEnter, turns: wanted.collapseTurns },
        },
      },
    })
  })
