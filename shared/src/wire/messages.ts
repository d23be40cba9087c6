import { z } from 'zod'
import { Command } from '../game/command.ts'
import type { Refusal } from '../game/refusal.ts'
import type { PublicView, Reveal, SeatView } from '../game/views.ts'
import type { PublicBrief, SideBrief } from '../scenario/brief.ts'
import type { BySide, SideId } from '../scenario/sides.ts'
import { CODE_SYMBOLS } from './values.ts'

export { CLOSED, CODE_SYMBOLS, PRESETS, type PresetId } from './values.ts'

/** Everything that crosses the socket or HTTP between a browser and the server: names, shapes, replies. */

export const JoinCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(new RegExp(`^[${CODE_SYMBOLS}]{6}$`))
export const PersonName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  // control, bidirectional and invisible characters let one name pass for another
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u)

/** How fast bots act: as people do, or at once (for trying things out and for tests). */
export const BotPace = z.enum(['human', 'atOnce'])
export type BotPace = z.infer<typeof BotPace>

/** How bots bargain: how early and how far they come towards the others. */
export const BotTemperament = z.enum(['open', 'firm', 'hawkish'])
export type BotTemperament = z.infer<typeof BotTemperament>

export const CreateTable = z.strictObject({
  scenario: z.string().max(60),
  preset: z.enum(['brisk', 'lesson', 'double', 'untimed']),
  botPace: BotPace.default('human'),
  /** fixes chance, to play the same war again; left out, the server draws one */
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
})
export const JoinTable = z.strictObject({
  code: JoinCode,
  name: PersonName,
  side: z.string().max(40).nullable().default(null),
})
export const RejoinTable = z.strictObject({ code: JoinCode, rejoinCode: z.string().trim().max(60) })
export const Practise = z.strictObject({
  scenario: z.string().max(60),
  side: z.string().max(40),
  name: PersonName.default('You'),
  botPace: BotPace.default('human'),
  botTemperament: BotTemperament.default('firm'),
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
})
export const Enter = z.strictObject({ seatToken: z.string().min(20).max(100) })

/** What a browser may send, before parsing. */
export type CreateAsk = z.input<typeof CreateTable>
export type JoinAsk = z.input<typeof JoinTable>
export type RejoinAsk = z.input<typeof RejoinTable>
export type PractiseAsk = z.input<typeof Practise>

/** `POST /api/tables`, `/api/join`, `/api/rejoin`, `/api/practise` answer with this. */
export type Seated = {
  readonly code: string
  readonly seatToken: string
  /** three words to say aloud; empty for the facilitator */
  readonly rejoinCode: string
  readonly role: Role
}
export type Role =
  | { readonly kind: 'delegate'; readonly side: SideId }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'observer' }

/** `GET /api/scenarios` */
export type ScenarioCard = {
  readonly id: string
  readonly rounds: number
  readonly frozenAt: string
  readonly words: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly tagline: string
        readonly introduction: string
        readonly contentNote: string
        readonly roleNote: string
        readonly sides: readonly { readonly id: SideId; readonly name: string; readonly initial: string }[]
      }
    >
  >
}

/** `GET /api/tables/:code`: what the join page needs to offer seats. */
export type TableCard = {
  readonly code: string
  readonly scenario: string
  readonly started: boolean
  readonly over: boolean
  readonly seats: readonly { readonly side: SideId; readonly name: string; readonly taken: boolean }[]
}

/** A clear sentence's worth of trouble over HTTP; the client has the words for each code. */
export const HTTP_PROBLEMS = [
  'bad-request',
  'unknown-code',
  'unknown-seat',
  'unknown-scenario',
  'table-full',
  'seat-taken',
  'table-over',
  'too-many-tries',
  'too-large',
  'foreign-origin',
  'storage-unavailable',
  'not-found',
  'internal',
] as const
export type HttpProblem = { readonly problem: (typeof HTTP_PROBLEMS)[number]; readonly detail?: string }

/** `room.request('act', Envelope)`: one command of one seat, sent until it is answered. */
export const Envelope = z.strictObject({ cid: z.string().min(8).max(40), command: Command })
export type Envelope = z.infer<typeof Envelope>

export type CarrierRefusal =
  | { readonly code: 'bad-input'; readonly path: string }
  | { readonly code: 'cid-reused' }
  | { readonly code: 'storage_unavailable' }
  | { readonly code: 'internal' }
  | { readonly code: 'paused' }
  | { readonly code: 'too-fast' }
/** The stored reply to a command; the same `cid` always gets the same one. */
export type Reply =
  | { readonly cid: string; readonly seq: number; readonly result: 'done' }
  | {
      readonly cid: string
      readonly seq: number
      readonly result: 'refused'
      readonly refusal: Refusal | CarrierRefusal
    }

/** `room.request('run', Running)`: the facilitator's hand on the clock. */
export const Running = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('extend'), seconds: z.number().int().min(-3_600).max(86_400) }),
])
export type Running = z.infer<typeof Running>

/** Who sits at the table, for everybody. */
export type PersonHere = {
  readonly id: string
  readonly name: string
  readonly side: SideId
  readonly connected: boolean
  readonly readBrief: boolean
}

/** The state that Colyseus syncs: what a projector may show, and nothing else. */
export type SyncedTable = {
  readonly code: string
  readonly scenario: string
  readonly seq: number
  readonly preset: string
  /** milliseconds since 1970 on the server's clock; 0: no deadline */
  readonly deadlineMs: number
  /** milliseconds left while paused; 0 otherwise */
  readonly pausedWithMs: number
  readonly paused: boolean
  readonly people: Readonly<Record<string, PersonHere>>
  /** seats that a bot plays now */
  readonly bots: BySide<boolean>
  readonly game: PublicView
}

/** Messages from the server to one connection. */
export type ServerMessages = {
  /** on joining and whenever more has come to light */
  readonly brief: {
    readonly everyone: PublicBrief
    readonly mine: SideBrief | null
    readonly role: Role
    readonly serverTimeMs: number
  }
  /** after every change, whole */
  readonly seat: { readonly seq: number; readonly view: SeatView }
  /** when play has ended */
  readonly reveal: Reveal
}

/**
 * `room.request('readBrief')` ticks the person's box in the lobby; `room.request('injects')` answers the facilitator
 * with an `InjectLibrary`, `room.request('openDeals')` with `OpenDeals`, and everybody else with a refusal.
 */
export const ROOM_REQUESTS = ['act', 'run', 'readBrief', 'injects', 'openDeals'] as const
