import { readScenario, type ScenarioFiles } from '@red-lines/shared/scenario/readScenario.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'

/** Two villages quarrel over one well and a third could help: the whole scenario format on a page. */

export const arden = 'arden' as SideId
export const veld = 'veld' as SideId
export const mora = 'mora' as SideId

const issues = [
  { id: 'water', options: ['all-arden', 'shared', 'all-veld'], statusQuo: 'all-arden' },
  { id: 'rent', options: ['none', 'some', 'full'], statusQuo: 'none' },
  { id: 'guard', options: ['nobody', 'mora-watch', 'wall'], statusQuo: 'nobody' },
  { id: 'truce', options: ['off', 'on'], statusQuo: 'off', interim: ['on'] },
]

/** Positions of the options, by issue. */
export const SHARED_WATER = 1
export const SETTLEMENT = [1, 1, 1, 1] as const

const structure = {
  format: 1,
  id: 'well',
  version: '1',
  frozenAt: '2026-01-01',
  daysPerRound: 30,
  rounds: 4,
  languages: ['en'],
  sides: ['arden', 'veld', 'mora'],
  issues,
  agreement: { mustSign: ['arden', 'veld'], atLeast: 2 },
  interimRule: { mustSign: ['arden', 'veld'] },
  sponsorships: [{ issue: 'guard', option: 'mora-watch', sponsors: ['mora'], fallback: 'nobody' }],
  guarantees: [{ issue: 'guard', option: 'mora-watch', guarantors: ['mora'], unreliable: 'nobody' }],
  world: {
    front: {
      start: 10,
      limit: 60,
      memory: 75,
      noise: 4,
      moreNoise: [{ when: ['aid', '<', 5], amount: 2 }],
      aidPull: 8,
      bounds: [{ when: ['indicator.drought', '>', 50], least: -5, most: 5 }],
    },
    aid: { start: 50, neutral: 50, drift: -2.5 },
    lossesPerRound: 6,
  },
  pressure: {
    backlashStays: 80,
    concessionPerPoint: 0.2,
    audiencePerStep: 2,
    rallyPerStake: 1,
    blame: { fromRound: 2, amount: 3 },
    strained: { enter: 60, leave: 50 },
    crisis: { enter: 80, leave: 70 },
    collapse: { enter: 92, turns: 2, wearinessOff: 25, backlashTo: 30, credibilityPercent: 80 },
    bandHalfWidth: 20,
  },
  credibility: {
    pledgeBroken: -8,
    promiseKept: 4,
    promiseBroken: -9,
    threatCarriedOut: 2,
    threatIdle: -4,
    leaking: -5,
    refusedAtHome: -6,
  },
  score: { collapse: 60, pledgeKept: 10 },
  leakChance: 0,
  injectChance: 0,
  leakInject: 'gossip',
  interimEffects: [
    {
      issue: 'truce',
      option: 'on',
      costPercent: 60,
      atOnce: [{ on: 'credibility', whom: 'arden', amount: 2 }],
      eachRound: [{ on: 'weariness', whom: 'veld', amount: -1 }],
    },
  ],
  indicators: [{ id: 'drought', start: 10, drift: 1, max: 100 }],
  standing: [
    { id: 'thirst', when: ['indicator.drought', '>=', 10], effects: [{ on: 'weariness', whom: 'mora', amount: 1 }] },
  ],
  endings: [{ id: 'dry', when: ['indicator.drought', '>=', 90], points: -200 }],
  injects: [
    {
      id: 'rain',
      weight: 1,
      outcomes: [
        { id: 'drizzle', effects: [{ on: 'weariness', whom: 'arden', amount: -2 }] },
        { id: 'flood', effects: [{ on: 'backlash', whom: 'veld', amount: 3 }] },
      ],
    },
    {
      id: 'gossip',
      weight: 0,
      once: false,
      target: 'side',
      outcomes: [{ id: 'told', effects: [{ on: 'backlash', whom: 'target', amount: 4 }] }],
    },
    {
      id: 'dust',
      weight: 0,
      outcomes: [
        {
          id: 'storm',
          effects: [
            { on: 'indicator', indicator: 'drought', amount: 85 },
            { on: 'worth', issue: 'water', option: 'shared', percent: 50, rounds: 2 },
            { on: 'block', side: 'arden', lever: 'raid', rounds: 1 },
            { on: 'credit', side: 'mora', points: 15, rounds: 2 },
          ],
        },
      ],
    },
  ],
  hosts: [{ id: 'elders' }, { id: 'miller', effects: [{ on: 'credibility', whom: 'mora', amount: 1 }] }],
  startHost: 'elders',
  sideDeals: [
    {
      id: 'mora-keeps-away',
      from: 'mora',
      to: 'arden',
      undertaking: { kind: 'refrain', lever: 'feast' },
      rounds: 2,
      worth: { from: -3, to: 7 },
    },
    {
      id: 'veld-digs',
      from: 'veld',
      to: 'mora',
      undertaking: { kind: 'pull', lever: 'raid' },
      rounds: 2,
      worth: { from: -2, to: 5 },
    },
  ],
  afterYears: {
    memory: 50,
    deterrents: [{ if: [['guard', '=', 'mora-watch']], against: 'veld', punishers: ['mora'], points: 100 }],
  },
}

const scores = (water: number[], rent: number[], guard: number[], truce: number[]) =>
  Object.fromEntries(
    [water, rent, guard, truce].map((row, issue) => [
      issues[issue]?.id,
      Object.fromEntries(row.map((score, option) => [issues[issue]?.options[option], score])),
    ]),
  )

const common = {
  constituencies: [
    { id: 'old', weight: 60 },
    { id: 'young', weight: 40, feels: { concession: 150 } },
  ],
  start: { weariness: 20, backlash: 10, losses: 10, credibility: 60 },
  home: { backlash: 30, weariness: 60 },
  wearinessGain: 10,
  wearinessRelief: 0.5,
  lossShare: 100,
  costPerRound: 2,
}
const raid = {
  id: 'raid',
  rest: 1,
  effects: [
    { on: 'front', amount: 5 },
    { on: 'weariness', whom: 'others', amount: 3 },
  ],
}

const sides = {
  arden: {
    ...common,
    id: 'arden',
    scores: scores([100, 60, 0], [0, 30, 50], [0, 40, 20], [0, 20]),
    clauses: [
      {
        id: 'fair',
        if: [
          ['water', '=', 'shared'],
          ['rent', '!=', 'none'],
        ],
        bonus: 10,
      },
    ],
    redLines: [
      { id: 'never-dry', kind: 'hard', declared: true, forbids: [[['water', '=', 'all-veld']]] },
      {
        id: 'rent-first',
        kind: 'until',
        declared: false,
        forbids: [[['rent', '=', 'none']]],
        bendsWhen: ['weariness.arden', '>=', 40],
        given: [[['guard', '=', 'mora-watch']]],
      },
      {
        id: 'no-wall',
        kind: 'forced',
        declared: false,
        forbids: [[['guard', '=', 'wall']]],
        appearsWhen: ['backlash.arden', '>=', 50],
      },
    ],
    levers: [raid],
    fightingOn: { base: 90, front: -20, aid: 10, losses: 20 },
    hurtByFront: 1,
    hostValue: { miller: 6 },
    scoreTerms: [{ id: 'thirst', gauge: 'indicator.drought', points: -100 }],
  },
  veld: {
    ...common,
    id: 'veld',
    scores: scores([0, 60, 100], [50, 30, 0], [20, 25, 0], [0, 20]),
    clauses: [],
    redLines: [{ id: 'some-water', kind: 'hard', declared: false, forbids: [[['water', '=', 'all-arden']]] }],
    levers: [{ ...raid, effects: [{ on: 'front', amount: -5 }] }],
    defaultLever: 'raid',
    fightingOn: { base: 80, front: 20, aid: 0, losses: 20 },
    hurtByFront: -1,
  },
  mora: {
    ...common,
    id: 'mora',
    scores: scores([0, 40, 0], [0, 20, 0], [0, 30, 10], [0, 20]),
    clauses: [],
    redLines: [],
    levers: [{ id: 'feast', effects: [{ on: 'backlash', whom: 'actor', amount: -2 }], available: ['round', '>', 1] }],
    fightingOn: { base: 40, front: 0, aid: 0, losses: 0 },
    hurtByFront: 0,
    textsPerRound: 2,
  },
}

const titled = (text: string) => ({ title: text, text })
const sideWords = (side: (typeof sides)[keyof typeof sides]) => ({
  name: side.id,
  initial: side.id.slice(0, 1).toUpperCase(),
  delegation: `the people of ${side.id}`,
  brief: {
    situation: 'A well.',
    publicPosition: 'Ours.',
    interests: [titled('one'), titled('two'), titled('three')],
    fightingOn: 'Thirst.',
    win: 'Water.',
    uncomfortable: { text: 'We took more.' },
    fear: 'Drought.',
    openings: [titled('one'), titled('two'), titled('three')],
  },
  redLines: Object.fromEntries(side.redLines.map(({ id }) => [id, { title: id, reason: id }])),
  clauses: Object.fromEntries(side.clauses.map(({ id }) => [id, id])),
  constituencies: Object.fromEntries(side.constituencies.map(({ id }) => [id, { name: id, movedBy: id }])),
  levers: Object.fromEntries(side.levers.map(({ id }) => [id, { title: id, say: id }])),
  scoreTerms: 'scoreTerms' in side ? { thirst: 'thirst' } : {},
})

const words = {
  title: 'The well',
  tagline: 'One well',
  introduction: 'Two villages.',
  contentNote: 'None.',
  roleNote: 'A role is not a belief.',
  numbersNote: 'Invented.',
  facts: [],
  issues: Object.fromEntries(
    issues.map(({ id, options }) => [
      id,
      {
        title: id,
        short: id,
        about: id,
        options: Object.fromEntries(options.map((o) => [o, { label: o, meaning: o }])),
      },
    ]),
  ),
  sides: Object.fromEntries(Object.values(sides).map((side) => [side.id, sideWords(side)])),
  indicators: { drought: { name: 'Drought', about: 'How dry it is' } },
  standing: { thirst: 'Thirst' },
  endings: { dry: titled('Dry') },
  injects: {
    rain: { headline: 'Rain', facts: ['It rains'], outcomes: { drizzle: 'A little', flood: 'A lot' } },
    gossip: { headline: 'Gossip', facts: ['They talk'] },
    dust: { headline: 'Dust', facts: ['It blows'] },
  },
  hosts: { elders: titled('The elders'), miller: titled('The miller') },
  sideDeals: { 'mora-keeps-away': titled('No feast'), 'veld-digs': titled('Veld digs') },
  glossary: [],
  debriefQuestions: [],
}

type WellFiles = Omit<ScenarioFiles, 'structure' | 'sides'> & {
  readonly structure: typeof structure
  readonly sides: typeof sides
}

/** The files of the scenario, to be changed by a test that wants another world. */
export const wellFiles = (): WellFiles => structuredClone({ structure, sides, words: { en: words }, sources: {} })

/** The scenario that these files hold. Throws with everything that is wrong with them. */
export function scenarioOf(files: ScenarioFiles): Scenario {
  const read = readScenario(files)
  if (!read.ok)
    throw new Error(read.problems.map(({ file, path, problem }) => `${file} ${path}: ${problem}`).join('\n'))
  return read.scenario
}

export const well = scenarioOf(wellFiles())
