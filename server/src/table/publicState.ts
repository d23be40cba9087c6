import { type ArraySchema, type MapSchema, type Schema, type SchemaType, schema, t } from '@colyseus/schema'
import type { News, Proposal, ProposalId, StageName } from '@red-lines/shared/game/state.ts'
import type { PublicOutcome, PublicPledge, PublicSide } from '@red-lines/shared/game/views.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { PackedTable } from '@red-lines/shared/wire/packed.ts'

/** The synced schema: the public view, and nothing else. Only `mirror` writes into it. */

const Person = schema(
  {
    id: t.string(),
    name: t.string(),
    side: t.string<SideId>(),
    connected: t.boolean(),
    readBrief: t.boolean(),
  },
  'Person',
)

const Side = schema(
  {
    side: t.string<SideId>(),
    pressure: t.number(),
    pressureBefore: t.number(),
    strain: t.string<PublicSide['strain']>(),
    credibility: t.number(),
    losses: t.number(),
    ready: t.boolean(),
    declaredRedLines: t.array('string'),
    backsHost: t.string(),
  },
  'Side',
)

const Text = schema(
  {
    id: t.string<ProposalId>(),
    by: t.string<SideId>(),
    terms: t.array('number'),
    to: t.array<SideId>('string'),
    secret: t.boolean(),
    leaked: t.boolean(),
    round: t.number(),
    chain: t.string<ProposalId>(),
    version: t.number(),
    answers: t.string<ProposalId | ''>(),
    conditional: t.boolean(),
    words: t.string(),
    answersBySide: t.map('string'),
    signatures: t.array<SideId>('string'),
    status: t.string<Proposal['status']>(),
  },
  'Text',
)

const Said = schema(
  {
    by: t.string<SideId>(),
    to: t.string<SideId | 'everyone'>(),
    round: t.number(),
    words: t.string(),
  },
  'Said',
)

const Pledge = schema(
  {
    side: t.string<SideId>(),
    round: t.number(),
    stake: t.number(),
    status: t.string<PublicPledge['status']>(),
    redLine: t.string(),
    issue: t.number(),
    keeps: t.array('number'),
    substitute: t.number(),
  },
  'Pledge',
)

const Threat = schema(
  {
    side: t.string<SideId>(),
    lever: t.string(),
    round: t.number(),
    status: t.string<'open' | 'carriedOut' | 'idle'>(),
  },
  'Threat',
)

const WorthModifier = schema(
  { issue: t.number(), option: t.number(), percent: t.number(), lastRound: t.number() },
  'WorthModifier',
)

const news = {
  kind: t.string<News['kind']>(),
  side: t.string<SideId | ''>(),
  subject: t.string(),
  detail: t.string(),
}
const NewsLine = schema(news, 'NewsLine')
const DatedNewsLine = schema({ ...news, round: t.number() }, 'DatedNewsLine')

const Cause = schema({ kind: t.string(), subject: t.string(), onMeter: t.number() }, 'Cause')
const Movement = schema({ before: t.number(), after: t.number(), causes: t.array(Cause) }, 'Movement')
const Bulletin = schema(
  {
    round: t.number(),
    news: t.array(NewsLine),
    frontBefore: t.number(),
    front: t.number(),
    aidBefore: t.number(),
    aid: t.number(),
    meters: t.map(Movement),
  },
  'Bulletin',
)

const Verdict = schema({ side: t.string<SideId>(), yes: t.boolean(), because: t.string() }, 'Verdict')
const Ratification = schema({ round: t.number(), proposal: t.string(), verdicts: t.array(Verdict) }, 'Ratification')

const Year = schema(
  {
    year: t.number(),
    side: t.string<SideId>(),
    temptation: t.number(),
    deterrence: t.number(),
    holds: t.boolean(),
  },
  'Year',
)
const Outcome = schema(
  {
    kind: t.string<PublicOutcome['kind']>(),
    proposal: t.string(),
    ending: t.string(),
    signatories: t.array<SideId>('string'),
    afterYears: t.array(Year),
  },
  'Outcome',
)

const Game = schema(
  {
    round: t.number(),
    rounds: t.number(),
    stage: t.string<StageName>(),
    front: t.number(),
    aid: t.number(),
    frontHistory: t.array('number'),
    aidHistory: t.array('number'),
    indicators: t.map('number'),
    host: t.string(),
    interim: t.array('number'),
    sides: t.map(Side),
    proposals: t.map(Text),
    speeches: t.array(Said),
    pledges: t.array(Pledge),
    threats: t.array(Threat),
    worthModifiers: t.array(WorthModifier),
    news: t.array(DatedNewsLine),
    bulletins: t.array(Bulletin),
    ratifications: t.array(Ratification),
    outcome: Outcome,
  },
  'Game',
)

export const PublicState = schema(
  {
    code: t.string(),
    scenario: t.string(),
    seq: t.number(),
    preset: t.string(),
    deadlineMs: t.number(),
    pausedWithMs: t.number(),
    paused: t.boolean(),
    people: t.map(Person),
    bots: t.map('boolean'),
    game: Game,
  },
  'PublicState',
)
export type PublicState = SchemaType<typeof PublicState>

/** A schema's plain shape: its declared fields only, collections as lists and records. */
type Held<T> = T extends string | number | boolean
  ? T
  : T extends ArraySchema<infer Item>
    ? Held<Item>[]
    : T extends MapSchema<infer Item>
      ? Record<string, Held<Item>>
      : { [Field in keyof T as Field extends keyof Schema ? never : Field]: Held<T[Field]> }

/** A view's plain shape: nothing `readonly`, and every table over sides a record. */
type Shown<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? Shown<Item>[]
    : SideId extends keyof T
      ? Record<string, Shown<T[keyof T]>>
      : { -readonly [Field in keyof T]: Shown<T[Field]> }

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

type Differing<One, Other> = {
  [Field in keyof One | keyof Other]: Field extends keyof One & keyof Other
    ? Same<One[Field], Other[Field]> extends true
      ? never
      : Field
    : Field
}[keyof One | keyof Other]
type Disagreements =
  | Differing<Held<PublicState>, Shown<PackedTable>>
  | Differing<Held<PublicState>['game'], Shown<PackedTable>['game']>

/**
 * The guard: a field only in the view, a field only in the schema (a secret that slipped in), another type or a lost
 * brand does not compile, and the error names the field. It proves that the shapes agree, not that the view holds no
 * secret: that is the engine's `view.ts` and the tests of secrecy.
 */
true satisfies [Disagreements] extends [never] ? true : Disagreements
