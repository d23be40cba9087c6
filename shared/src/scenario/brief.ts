import type {
  BonusClause,
  Constituency,
  Host,
  Indicator,
  Inject,
  InjectId,
  InterimEffect,
  Lever,
  PackageRules,
  PressureRules,
  RedLine,
  RedLineId,
  Scenario,
  ScoreTerm,
  SideDeal,
  Source,
} from './scenario.ts'
import { type BySide, bySide, of, type SideId } from './sides.ts'
import type { Language, RedLineWords, SideWords, Words } from './words.ts'

/** What has come to light so far and may therefore be read by everybody. */
export type Disclosed = { readonly redLines: readonly RedLineId[]; readonly injects: readonly InjectId[] }

/** A red line as its owner or those who heard of it may read it. */
export type KnownRedLine = { readonly side: SideId; readonly line: RedLine }

/** The texts that everybody may read. */
export type PublicWords = Omit<Words, 'sides' | 'hints' | 'claims'> & {
  readonly sides: Readonly<Record<SideId, PublicSideWords>>
}
export type PublicSideWords = Pick<SideWords, 'name' | 'initial' | 'delegation' | 'levers'> & {
  readonly publicPosition: string
  readonly redLines: Readonly<Record<RedLineId, RedLineWords>>
}

/** What everybody may know of a scenario. */
export type PublicBrief = PackageRules &
  Pick<Scenario, 'id' | 'version' | 'frozenAt' | 'daysPerRound' | 'rounds' | 'interimRule' | 'languages'> & {
    readonly hosts: readonly Host[]
    readonly indicators: readonly Pick<Indicator, 'id' | 'max'>[]
    readonly interimEffects: readonly InterimEffect[]
    readonly levers: BySide<readonly Lever[]>
    readonly thresholds: Pick<PressureRules, 'strained' | 'crisis' | 'collapse'>
    readonly redLines: readonly KnownRedLine[]
    readonly sources: Readonly<Record<string, Source>>
    readonly words: Readonly<Record<Language, PublicWords>>
  }

/** What only one side's seat may know: its values, its lines, its people at home. */
export type SideBrief = {
  readonly side: SideId
  readonly scores: readonly (readonly number[])[]
  readonly clauses: readonly BonusClause[]
  readonly redLines: readonly RedLine[]
  readonly constituencies: readonly Constituency[]
  readonly hostValue: Readonly<Record<string, number>>
  readonly scoreTerms: readonly ScoreTerm[]
  readonly costPerRound: number
  readonly textsPerRound: number
  readonly sideDeals: readonly SideDeal[]
  readonly pressure: PressureRules
  readonly words: Readonly<Record<Language, SideWords & { readonly sideDeals: Words['sideDeals'] }>>
}

/** What only the facilitator may know before it happens: the events that can be played. */
export type InjectLibrary = {
  readonly injects: readonly Inject[]
  readonly words: Readonly<Record<Language, Words['injects']>>
}

function pick<T>(texts: Readonly<Record<string, T>>, ids: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => ids.includes(id)))
}

/** Cuts out what everybody may read, given what has come to light. */
export function publicBrief(scenario: Scenario, disclosed: Disclosed): PublicBrief {
  const knownLines = scenario.sides.flatMap((side) =>
    of(scenario.bySide, side)
      .redLines.filter(({ id }) => disclosed.redLines.includes(id))
      .map((line) => ({ side, line })),
  )
  const publicWords = ({ hints: _hints, claims: _claims, ...words }: Words): PublicWords => ({
    ...words,
    injects: pick(words.injects, disclosed.injects),
    sideDeals: {},
    sides: bySide(scenario.sides, (side): PublicSideWords => {
      const texts = words.sides[side]
      if (texts === undefined) throw new Error(`side "${side}" has no texts`)
      return {
        name: texts.name,
        initial: texts.initial,
        delegation: texts.delegation,
        levers: texts.levers,
        publicPosition: texts.brief.publicPosition,
        redLines: pick(texts.redLines, disclosed.redLines),
      }
    }),
  })
  return {
    id: scenario.id,
    version: scenario.version,
    frozenAt: scenario.frozenAt,
    daysPerRound: scenario.daysPerRound,
    rounds: scenario.rounds,
    sides: scenario.sides,
    issues: scenario.issues,
    agreement: scenario.agreement,
    interimRule: scenario.interimRule,
    sponsorships: scenario.sponsorships,
    guarantees: scenario.guarantees,
    hosts: scenario.hosts,
    indicators: scenario.indicators.map(({ id, max }) => ({ id, max })),
    interimEffects: scenario.interimEffects,
    levers: bySide(scenario.sides, (side) => of(scenario.bySide, side).levers),
    thresholds: {
      strained: scenario.pressure.strained,
      crisis: scenario.pressure.crisis,
      collapse: scenario.pressure.collapse,
    },
    redLines: knownLines,
    sources: scenario.sources,
    languages: scenario.languages,
    words: Object.fromEntries(
      Object.entries(scenario.words).map(([language, words]) => [language, publicWords(words)]),
    ),
  }
}

/** Cuts out what the facilitator chooses events from. */
export const injectLibrary = ({ injects, words }: Scenario): InjectLibrary => ({
  injects,
  words: Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, texts.injects])),
})

/** Cuts out what one side's seat may read beyond the public brief. */
export function sideBrief(scenario: Scenario, side: SideId): SideBrief {
  const own = of(scenario.bySide, side)
  const deals = scenario.sideDeals.filter(({ from, to }) => from === side || to === side)
  return {
    side,
    scores: own.scores,
    clauses: own.clauses,
    redLines: own.redLines,
    constituencies: own.constituencies,
    hostValue: own.hostValue,
    scoreTerms: own.scoreTerms,
    costPerRound: own.costPerRound,
    textsPerRound: own.textsPerRound,
    sideDeals: deals.map((deal) => ({
      ...deal,
      // what the deal is worth to the other side is the other side's secret
      worth: { from: deal.from === side ? deal.worth.from : 0, to: deal.to === side ? deal.worth.to : 0 },
    })),
    pressure: scenario.pressure,
    words: Object.fromEntries(
      Object.entries(scenario.words).map(([language, words]) => {
        const texts = words.sides[side]
        if (texts === undefined) throw new Error(`side "${side}" has no texts in "${language}"`)
        return [
          language,
          {
            ...texts,
            sideDeals: pick(
              words.sideDeals,
              deals.map(({ id }) => id),
            ),
          },
        ]
      }),
    ),
  }
}
