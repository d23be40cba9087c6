import { z } from 'zod'

/** A language code such as `en`, `uk`, `de`. */
export type Language = string

const text = z.string().trim().min(1)
const cited = z.strictObject({ text, sources: z.array(z.string()).default([]) })
const titled = z.strictObject({ title: text, text })

/** A statement with the ids of the sources that carry it. */
export type Cited = z.infer<typeof cited>

const IssueWords = z.strictObject({
  title: text,
  short: text.max(24).describe('fits a narrow column and a chart axis'),
  about: text,
  options: z.record(
    z.string(),
    z.strictObject({
      label: text.max(32),
      meaning: text,
      precedent: cited.nullable().default(null),
    }),
  ),
})

const RedLineWords = z.strictObject({
  title: text.max(90),
  reason: text,
  bends: text.nullable().default(null).describe('when and for what it bends or appears, in a sentence'),
  sources: z.array(z.string()).default([]),
})

const BriefWords = z.strictObject({
  situation: text,
  publicPosition: text,
  interests: z.array(titled).min(3).describe('private, ranked, most important first'),
  fightingOn: text,
  win: text.describe('what a win looks like at home, one sentence'),
  uncomfortable: cited,
  fear: text,
  openings: z.array(titled).length(3),
  sources: z.array(z.string()).default([]),
})

const SideWords = z.strictObject({
  name: text,
  initial: text.max(2),
  delegation: text.describe('for example: the delegation of Arden'),
  brief: BriefWords,
  redLines: z.record(z.string(), RedLineWords),
  clauses: z.record(z.string(), text),
  constituencies: z.record(
    z.string(),
    z.strictObject({ name: text, movedBy: text, indicator: cited.nullable().default(null) }),
  ),
  levers: z.record(z.string(), z.strictObject({ title: text, say: text, precedent: cited.nullable().default(null) })),
  scoreTerms: z.record(z.string(), text).default({}),
})

/** All texts of a scenario in one language, keyed like its structure. */
export const WordsInFile = z.strictObject({
  $schema: z.string().optional(),
  title: text,
  tagline: text,
  introduction: text,
  contentNote: text,
  roleNote: text.describe('a role is not a belief'),
  numbersNote: text.describe('which numbers are teaching numbers'),
  facts: z.array(z.strictObject({ item: text, value: text, sources: z.array(z.string()).default([]) })),
  history: z.array(cited).default([]),
  issues: z.record(z.string(), IssueWords),
  sides: z.record(z.string(), SideWords),
  indicators: z.record(z.string(), z.strictObject({ name: text, about: text })),
  standing: z.record(z.string(), text),
  endings: z.record(z.string(), titled),
  injects: z.record(
    z.string(),
    z.strictObject({
      headline: text,
      facts: z.array(text).min(1).max(3),
      outcomes: z.record(z.string(), text).default({}),
      precedent: cited.nullable().default(null),
    }),
  ),
  hosts: z.record(z.string(), titled),
  sideDeals: z.record(z.string(), titled),
  hints: z.array(titled).default([]),
  glossary: z.array(z.strictObject({ term: text, meaning: text })),
  debriefQuestions: z.array(text),
  claims: z.array(z.strictObject({ claim: text, finding: text, sources: z.array(z.string()).default([]) })).default([]),
  map: z.strictObject({ caption: text, attribution: text }).nullable().default(null),
})
export type Words = z.infer<typeof WordsInFile>
export type IssueWords = z.infer<typeof IssueWords>
export type SideWords = z.infer<typeof SideWords>
export type RedLineWords = z.infer<typeof RedLineWords>
export type BriefWords = z.infer<typeof BriefWords>
