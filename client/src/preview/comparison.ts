import { optionWorth, settingSeen, worthParts } from '@red-lines/shared/game/valuation.ts'
import { NOT_COVERED, type Package } from '@red-lines/shared/scenario/package.ts'
import type { Knowing } from './preview.ts'

/** One issue in two texts, with what the step from the one to the other is worth to the own side. */
export type IssueStep = {
  readonly issue: number
  readonly from: number
  readonly to: number
  readonly worthFrom: number | null
  readonly worthTo: number | null
  /** null where one of them is silent */
  readonly change: number | null
}

/** Something that holds only through several issues together and is in one of the two texts. */
export type ClauseStep = { readonly clause: string; readonly change: number; readonly comes: boolean }

export type Comparison = {
  readonly issues: readonly IssueStep[]
  readonly clauses: readonly ClauseStep[]
  readonly given: number
  readonly got: number
}

/** What the own side gives and gets by going from one text to another, issue by issue and clause by clause. */
export function comparison(known: Knowing, from: Package, to: Package): Comparison {
  const { brief, mine, game } = known
  const setting = settingSeen(game, brief.sides)
  const worthOf = (issue: number, option: number) =>
    option === NOT_COVERED ? null : optionWorth(mine, brief, issue, option, setting)
  const issues = brief.issues.map((_, issue) => {
    const [before, after] = [from[issue] ?? NOT_COVERED, to[issue] ?? NOT_COVERED]
    const [worthFrom, worthTo] = [worthOf(issue, before), worthOf(issue, after)]
    const change = worthFrom === null || worthTo === null ? null : worthTo - worthFrom
    return { issue, from: before, to: after, worthFrom, worthTo, change }
  })
  const clausesIn = (terms: Package) =>
    worthParts(mine, brief, terms, setting).flatMap((part) => (part.of === 'clause' ? [part.clause] : []))
  const [held, holding] = [clausesIn(from), clausesIn(to)]
  const clauses = mine.clauses.flatMap(({ id, bonus }) => {
    if (held.includes(id) === holding.includes(id)) return []
    const comes = holding.includes(id)
    return [{ clause: id, comes, change: comes ? bonus : -bonus }]
  })
  const changes = [...issues, ...clauses].map(({ change }) => change ?? 0)
  return {
    issues,
    clauses,
    given: changes.reduce((sum, change) => sum + Math.min(0, change), 0),
    got: changes.reduce((sum, change) => sum + Math.max(0, change), 0),
  }
}
