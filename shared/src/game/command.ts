import { z } from 'zod'
import type { SideId } from '../scenario/sides.ts'

/** Who wishes: read from the connection by whoever carries the command, never from the command itself. */
export type Actor = SideId | 'facilitator' | 'clock'

const side = z
  .string()
  .max(40)
  .transform((name) => name as SideId)
const key = z.string().min(1).max(60)
/** An author, the sides that a secret text was sent to, and a number. */
const proposal = z.string().min(1).max(400)
const terms = z.array(z.number().int().min(-1).max(5)).min(1).max(14).readonly()
const issue = z.number().int().min(0).max(13)
const say = z.string().trim().max(500)

export const StakeShape = z.union([z.literal(1), z.literal(2), z.literal(3)])

/** A pledge binds in public to a red line, or to some options of an issue with a way out named beforehand. */
const PledgeAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('redLine'), redLine: key }),
  z.strictObject({
    kind: z.literal('issue'),
    issue,
    keeps: z.array(z.number().int().min(0).max(5)).min(1).max(6).readonly(),
    substitute: z.number().int().min(0).max(5).nullable(),
  }),
])
export type PledgeAbout = z.infer<typeof PledgeAbout>

/** What is said: by a person in free text, or by a bot as a reason that every reader sees in their own language. */
export const Utterance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: say.min(1) }),
  z.strictObject({
    kind: z.literal('reason'),
    reason: key,
    facts: z.record(z.string().max(40), z.union([z.string().max(80), z.number()])),
  }),
])
export type Utterance = z.infer<typeof Utterance>

const NO_WORDS = { kind: 'reason', reason: 'no-words', facts: {} } as const

/** Every wish, with its shape. The session's delegations wish most of them; the last four are the facilitator's or the clock's. */
export const Command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready'), ready: z.boolean() }),
  z.strictObject({ type: z.literal('pullLever'), lever: key.nullable() }),
  z.strictObject({ type: z.literal('poll') }),
  z.strictObject({ type: z.literal('backHost'), host: key }),
  z.strictObject({ type: z.literal('keepDraft'), draft: key, name: z.string().trim().min(1).max(60), terms }),
  z.strictObject({ type: z.literal('discardDraft'), draft: key }),
  z.strictObject({
    type: z.literal('propose'),
    terms,
    to: z.array(side).min(1).max(7).readonly(),
    secret: z.boolean(),
    /** the proposal that this one counters or accepts on a condition */
    answers: proposal.nullable(),
    conditional: z.boolean(),
    words: Utterance.default(NO_WORDS),
  }),
  z.strictObject({ type: z.literal('accept'), proposal }),
  z.strictObject({
    type: z.literal('reject'),
    proposal,
    redLines: z.array(key).max(8).readonly(),
    issues: z.array(issue).max(2).readonly(),
    words: Utterance.default(NO_WORDS),
  }),
  z.strictObject({ type: z.literal('retract'), proposal }),
  z.strictObject({ type: z.literal('withdraw'), proposal }),
  z.strictObject({ type: z.literal('sign'), proposal }),
  z.strictObject({ type: z.literal('leak'), proposal }),
  z.strictObject({ type: z.literal('pledge'), about: PledgeAbout, stake: StakeShape }),
  z.strictObject({ type: z.literal('threaten'), lever: key }),
  z.strictObject({ type: z.literal('promise'), deal: key }),
  z.strictObject({ type: z.literal('speak'), to: z.union([z.literal('everyone'), side]), words: Utterance }),
  z.strictObject({
    type: z.literal('guess'),
    about: side,
    priorities: z.array(issue).max(3).readonly(),
    redLines: z
      .array(z.strictObject({ issue, option: z.number().int().min(0).max(5) }))
      .max(8)
      .readonly(),
  }),
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('advance') }),
  z.strictObject({ type: z.literal('inject'), inject: key, target: side.nullable() }),
  z.strictObject({ type: z.literal('stop') }),
])
export type Command = z.infer<typeof Command>

/** One kind of wish without its name. */
export type Ask<Type extends Command['type']> = Omit<Extract<Command, { type: Type }>, 'type'>

/** Wishes that a delegation may send; the others belong to the facilitator and the clock. */
export const FACILITATOR_COMMANDS: readonly Command['type'][] = ['begin', 'advance', 'inject', 'stop']
