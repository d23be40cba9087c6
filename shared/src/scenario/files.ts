import { z } from 'zod'
import { ClauseInFile, PredicateInFile } from './conditionFile.ts'
import { CAUSES } from './scenario.ts'

/** The files of a scenario folder as their authors write them: options and sides by id, meters in points. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
const meter = z.number().min(0).max(100)
const points = z.number().int().min(-10_000).max(10_000)
const percent = z.number().int().min(0).max(1_000)
const rounds = z.number().int().min(1).max(20)
const movement = z.number().min(-100).max(100).multipleOf(0.01)
const forbids = z.array(ClauseInFile).min(1)
const whom = z.string().describe('a side, or: actor, target, others')
const when = PredicateInFile.optional()

export const EffectInFile = z.union([
  z.strictObject({ on: z.enum(['front', 'aid']), amount: movement, when }),
  z.strictObject({ on: z.enum(['weariness', 'backlash', 'losses', 'credibility']), whom, amount: movement, when }),
  z.strictObject({ on: z.literal('indicator'), indicator: id, amount: movement, when }),
  z.strictObject({ on: z.literal('worth'), issue: id, option: id, percent, rounds, when }),
  z.strictObject({ on: z.literal('block'), side: id, lever: id, rounds, when }),
  z.strictObject({ on: z.literal('credit'), side: id, points, rounds, when }),
  z.strictObject({ on: z.literal('poll'), whom, when }),
])
export type EffectInFile = z.infer<typeof EffectInFile>
const effects = z.array(EffectInFile)

const doubled = z
  .boolean()
  .default(false)
  .describe('says again what another rule says, to be read: without it no deal changes')

const RedLineInFile = z.union([
  z.strictObject({ id, kind: z.literal('hard'), declared: z.boolean(), forbids, doubled }),
  z.strictObject({
    id,
    kind: z.literal('until'),
    declared: z.boolean(),
    forbids,
    bendsWhen: PredicateInFile,
    given: z.array(ClauseInFile).default([]),
    doubled,
  }),
  z.strictObject({
    id,
    kind: z.literal('forced'),
    declared: z.boolean(),
    forbids,
    appearsWhen: PredicateInFile,
    doubled,
  }),
])

/** `sides/<side>.json`: what one side wants, fears and can do. */
export const SideInFile = z.strictObject({
  $schema: z.string().optional(),
  id,
  scores: z.record(id, z.record(id, points)).describe('value points per issue and option'),
  clauses: z.array(z.strictObject({ id, if: ClauseInFile, bonus: points, doubled })).max(6),
  redLines: z.array(RedLineInFile),
  constituencies: z
    .array(
      z.strictObject({
        id,
        weight: z.number().int().min(1).max(100),
        feels: z.partialRecord(z.enum(CAUSES), percent).default({}),
      }),
    )
    .min(2)
    .max(4),
  levers: z.array(z.strictObject({ id, available: when, rest: z.number().int().min(0).max(20).default(0), effects })),
  defaultLever: id.nullable().default(null),
  hostValue: z.record(id, points).default({}),
  start: z.strictObject({ weariness: meter, backlash: meter, losses: meter, credibility: meter }),
  fightingOn: z
    .strictObject({ base: points, front: points, aid: points, losses: points })
    .describe('points; front, aid and losses per 100 meter points'),
  home: z.strictObject({ backlash: points, weariness: points }).describe('points per 100 meter points'),
  hurtByFront: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
  wearinessGain: percent,
  wearinessRelief: meter.default(0),
  lossShare: percent,
  costPerRound: points,
  textsPerRound: z.number().int().min(1).max(3).default(1),
  scoreTerms: z.array(z.strictObject({ id, gauge: z.string(), points })).default([]),
})
export type SideInFile = z.infer<typeof SideInFile>

const threshold = z.strictObject({ enter: meter, leave: meter })

/** `scenario.json`: the agenda, the rules of agreement, the world and its events. */
export const StructureInFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id,
  version: z.string(),
  frozenAt: z.iso.date(),
  daysPerRound: z.number().int().min(1).max(365),
  rounds: z.number().int().min(2).max(20),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  sides: z.array(id).min(2).max(8),
  issues: z
    .array(
      z.strictObject({
        id,
        options: z.array(id).min(2).max(6),
        statusQuo: id,
        interim: z.array(id).default([]),
      }),
    )
    .min(1)
    .max(14),
  agreement: z.strictObject({ mustSign: z.array(id), atLeast: z.number().int().min(2) }),
  interimRule: z.strictObject({ mustSign: z.array(id) }),
  sponsorships: z
    .array(z.strictObject({ issue: id, option: id, sponsors: z.array(id).min(1), fallback: id }))
    .default([]),
  guarantees: z
    .array(z.strictObject({ issue: id, option: id, guarantors: z.array(id).min(1), unreliable: id }))
    .default([]),
  world: z.strictObject({
    front: z.strictObject({
      start: z.number().min(-100).max(100),
      limit: meter,
      memory: percent,
      noise: meter,
      moreNoise: z.array(z.strictObject({ when: PredicateInFile, amount: meter })).default([]),
      aidPull: percent,
      bounds: z.array(z.strictObject({ when: PredicateInFile, least: z.number(), most: z.number() })).default([]),
    }),
    aid: z.strictObject({ start: meter, neutral: meter, drift: movement }),
    lossesPerRound: meter,
  }),
  pressure: z.strictObject({
    backlashStays: percent,
    concessionPerPoint: meter,
    audiencePerStep: meter,
    rallyPerStake: meter,
    blame: z.strictObject({ fromRound: rounds, amount: meter }),
    strained: threshold,
    crisis: threshold,
    collapse: z.strictObject({
      enter: meter,
      turns: rounds,
      wearinessOff: meter,
      backlashTo: meter,
      credibilityPercent: percent,
    }),
    bandHalfWidth: points,
  }),
  credibility: z.strictObject({
    pledgeBroken: movement,
    promiseKept: movement,
    promiseBroken: movement,
    threatCarriedOut: movement,
    threatIdle: movement,
    leaking: movement,
    refusedAtHome: movement,
  }),
  score: z.strictObject({ collapse: points, pledgeKept: points }),
  leakChance: percent,
  injectChance: percent,
  leakInject: id.nullable().default(null),
  interimEffects: z
    .array(
      z.strictObject({
        issue: id,
        option: id,
        costPercent: percent,
        atOnce: effects.default([]),
        eachRound: effects.default([]),
      }),
    )
    .default([]),
  indicators: z.array(z.strictObject({ id, start: meter, drift: movement, max: meter.default(100) })).default([]),
  standing: z.array(z.strictObject({ id, when: PredicateInFile, effects })).default([]),
  endings: z.array(z.strictObject({ id, when: PredicateInFile, points })).default([]),
  injects: z
    .array(
      z.strictObject({
        id,
        rounds: z.tuple([rounds, rounds]).optional(),
        when,
        weight: z.number().int().min(0).max(100),
        once: z.boolean().default(true),
        target: z.enum(['side', 'none']).default('none'),
        outcomes: z.array(z.strictObject({ id, weight: z.number().int().min(1).max(100).default(1), effects })).min(1),
      }),
    )
    .default([]),
  hosts: z.array(z.strictObject({ id, effects: effects.default([]) })).default([]),
  startHost: id.nullable().default(null),
  sideDeals: z
    .array(
      z.strictObject({
        id,
        from: id,
        to: id,
        undertaking: z.union([
          z.strictObject({ kind: z.enum(['pull', 'refrain']), lever: id }),
          z.strictObject({ kind: z.literal('refuse'), issue: id, option: id }),
        ]),
        rounds,
        worth: z.strictObject({ from: points, to: points }),
      }),
    )
    .default([]),
  afterYears: z.strictObject({
    memory: percent,
    deterrents: z
      .array(z.strictObject({ if: ClauseInFile, against: id, punishers: z.array(id).min(1), points }))
      .default([]),
  }),
})
export type StructureInFile = z.infer<typeof StructureInFile>

/** `sources.json`: what the facts rest on. */
export const SourcesInFile = z.record(
  z.string(),
  z.strictObject({
    text: z.string().min(1),
    url: z.url().nullable().default(null),
    trust: z
      .string()
      .describe('W wire, O official, N national media, T think tank, A aggregator, S state or partisan, C commentary'),
    later: z.boolean().default(false).describe('published after the frozen date'),
  }),
)
export type SourcesInFile = z.infer<typeof SourcesInFile>
