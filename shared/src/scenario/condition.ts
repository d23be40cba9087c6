import { NOT_COVERED, type Package } from './package.ts'
import type { SideId } from './sides.ts'

/** An atom holds when the package's option on `issue` is one of `options` (bit mask over option positions). */
export type Atom = { readonly issue: number; readonly options: number }

/** All atoms must hold. */
export type Clause = readonly Atom[]

/** Does the clause hold? An atom on an issue that a partial package leaves open does not. */
export function holds(clause: Clause, terms: Package): boolean {
  for (const { issue, options } of clause) {
    const option = terms[issue]
    if (option === undefined || option === NOT_COVERED || ((options >> option) & 1) === 0) return false
  }
  return true
}

/** Does any of the clauses hold? (disjunctive form) */
export const holdsAny = (clauses: readonly Clause[], terms: Package): boolean =>
  clauses.some((clause) => holds(clause, terms))

/** What the state of the war and of the homes can be asked for in a predicate. Meters count 0-100. */
export type Gauge =
  | { readonly of: 'round' | 'roundsLeft' | 'front' | 'aid' | 'leaks' | 'ratified' }
  | {
      readonly of: 'weariness' | 'backlash' | 'pressure' | 'losses' | 'credibility' | 'strain' | 'texts'
      readonly side: SideId
    }
  | { readonly of: 'indicator'; readonly indicator: string }
  /** 1 in the round after the side pulled the lever and while it is chosen at the world turn, otherwise 0 */
  | { readonly of: 'lever'; readonly side: SideId; readonly lever: string }
  /** 1 while an interim deal with that option is in force */
  | { readonly of: 'interim'; readonly issue: number; readonly option: number }
  /** how often the inject was played */
  | { readonly of: 'played'; readonly inject: string }
  /** how many public texts so far held that option */
  | { readonly of: 'proposed'; readonly issue: number; readonly option: number }
  /** how many public texts of that side so far held that option */
  | { readonly of: 'proposedBy'; readonly side: SideId; readonly issue: number; readonly option: number }
  /** 1 while that host runs the talks */
  | { readonly of: 'host'; readonly host: string }

export type Comparison = '=' | '!=' | '<' | '>' | '<=' | '>='

/** A question to the state; a tree of comparisons. */
export type Predicate =
  | { readonly gauge: Gauge; readonly op: Comparison; readonly value: number }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }

/** Compares two numbers as a predicate does. */
export function compare(left: number, op: Comparison, right: number): boolean {
  switch (op) {
    case '=':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '>':
      return left > right
    case '<=':
      return left <= right
    case '>=':
      return left >= right
  }
}
