import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'

/** Four villages, one valley: a scenario small enough for a server test, in which every secret text can be recognised. */

export const VILLAGES = ['north', 'east', 'south', 'west'] as const
export type Village = (typeof VILLAGES)[number]

export const SIDES = Object.fromEntries(VILLAGES.map((village) => [village, village as string as SideId])) as Readonly<
  Record<Village, SideId>
>

/** Stands in every text that only this village may read. */
export const canaryOf = (village: Village): string => `canary-of-${village}`

const ISSUES = [
  { id: 'water', options: ['mine', 'shared', 'sold'], statusQuo: 'mine', interim: ['shared'] },
  { id: 'road', options: ['closed', 'toll', 'open'], statusQuo: 'closed', interim: ['toll'] },
  { id: 'mill', options: ['burnt', 'rebuilt', 'common'], statusQuo: 'burnt' },
] as const

const structure = {
  format: 1,
  id: 'villages',
  version: '1',
  frozenAt: '2026-01-01',
  daysPerRound: 30,
  rounds: 3,
  languages: ['en'],
  sides: VILLAGES,
  issues: ISSUES,
  agreement: { mustSign: ['north', 'east'], atLeast: 2 },
  interimRule: { mustSign: ['north', 'east'] },
  world: {
    front: { start: 0, limit: 40, memory: 50, noise: 3, aidPull: 10 },
    aid: { start: 50, neutral: 50, drift: 0 },
    lossesPerRound: 4,
  },
  pressure: {
    backlashStays: 80,
    concessionPerPoint: 0.2,
    audiencePerStep: 2,
    rallyPerStake: 1,
    blame: { fromRound: 3, amount: 1 },
    strained: { enter: 70, leave: 60 },
    crisis: { enter: 85, leave: 75 },
    collapse: { enter: 98, turns: 3, wearinessOff: 10, backlashTo: 30, credibilityPercent: 50 },
    bandHalfWidth: 20,
  },
  credibility: {
    pledgeBroken: -10,
    promiseKept: 5,
    promiseBroken: -10,
    threatCarriedOut: 5,
    threatIdle: -5,
    leaking: -5,
    refusedAtHome: -10,
  },
  score: { collapse: -50, pledgeKept: 5 },
  leakChance: 0,
  injectChance: 0,
  injects: [
    { id: 'flood', weight: 0, outcomes: [{ id: 'high', effects: [{ on: 'front', amount: 2 }] }] },
    { id: 'festival', weight: 0, outcomes: [{ id: 'merry', effects: [{ on: 'aid', amount: 2 }] }] },
  ],
  afterYears: { memory: 50 },
}

const side = (village: Village, at: number) => ({
  id: village,
  scores: Object.fromEntries(
    ISSUES.map(({ id, options }, issue) => [
      id,
      Object.fromEntries(options.map((option, place) => [option, 10 + ((place + at + issue) % 3) * 20])),
    ]),
  ),
  clauses: [{ id: `${village}-wish`, if: [['mill', '=', 'common']], bonus: 5 }],
  redLines: [
    { id: `${village}-secret`, kind: 'hard', declared: false, forbids: [[[ISSUES[at % 3]?.id, '=', 'sold']]] },
  ].map((line) => (at % 3 === 0 ? line : { ...line, forbids: [[['water', '=', 'sold']]] })),
  constituencies: [
    { id: `${village}-elders`, weight: 60 },
    { id: `${village}-youth`, weight: 40 },
  ],
  levers: [{ id: `${village}-dam`, effects: [{ on: 'front', amount: 1 }] }],
  start: { weariness: 20, backlash: 10, losses: 5, credibility: 60 },
  fightingOn: { base: 20, front: 5, aid: 5, losses: 5 },
  home: { backlash: 10, weariness: 10 },
  hurtByFront: at % 2 === 0 ? 1 : -1,
  wearinessGain: 20,
  lossShare: 25,
  costPerRound: 2,
})

const titled = (text: string) => ({ title: text, text })

const sideWords = (village: Village) => {
  const secret = (what: string) => `${what} of ${village}: ${canaryOf(village)}`
  return {
    name: `Village ${village}`,
    initial: village.slice(0, 1).toUpperCase(),
    delegation: `the people of ${village}`,
    brief: {
      situation: secret('situation'),
      publicPosition: `what ${village} says aloud`,
      interests: [titled(secret('first')), titled(secret('second')), titled(secret('third'))],
      fightingOn: secret('fighting on'),
      win: secret('win'),
      uncomfortable: { text: secret('uncomfortable') },
      fear: secret('fear'),
      openings: [titled(secret('one')), titled(secret('two')), titled(secret('three'))],
    },
    redLines: { [`${village}-secret`]: { title: secret('line'), reason: secret('reason') } },
    clauses: { [`${village}-wish`]: secret('wish') },
    constituencies: Object.fromEntries(
      ['elders', 'youth'].map((group) => [`${village}-${group}`, { name: secret(group), movedBy: secret('moved by') }]),
    ),
    levers: { [`${village}-dam`]: { title: `Dam of ${village}`, say: 'holds the water back' } },
  }
}

const words = {
  title: 'Four villages',
  tagline: 'One valley',
  introduction: 'A valley and its water.',
  contentNote: 'Nothing bad happens.',
  roleNote: 'A role is not a belief.',
  numbersNote: 'All numbers are invented.',
  facts: [],
  issues: Object.fromEntries(
    ISSUES.map(({ id, options }) => [
      id,
      {
        title: `The ${id}`,
        short: id,
        about: `About the ${id}`,
        options: Object.fromEntries(options.map((option) => [option, { label: option, meaning: `${id} ${option}` }])),
      },
    ]),
  ),
  sides: Object.fromEntries(VILLAGES.map((village) => [village, sideWords(village)])),
  indicators: {},
  standing: {},
  endings: {},
  injects: {
    flood: { headline: 'A flood', facts: ['Water everywhere'], outcomes: { high: 'It rises' } },
    festival: { headline: 'canary-of-injects', facts: ['A feast'], outcomes: { merry: 'All dance' } },
  },
  hosts: {},
  sideDeals: {},
  glossary: [],
  debriefQuestions: ['What did you learn?'],
}

/** Writes the scenario into `<folder>/villages`. */
export function writeVillages(folder: string): void {
  const place = join(folder, 'villages')
  for (const part of ['sides', 'words']) mkdirSync(join(place, part), { recursive: true })
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(place, name), JSON.stringify(content, null, 2))
  write('scenario.json', structure)
  write('sources.json', {})
  for (const [at, village] of VILLAGES.entries()) write(`sides/${village}.json`, side(village, at))
  write('words/en.json', words)
}
