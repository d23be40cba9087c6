import { type Clause, holdsAny } from '../scenario/condition.ts'
import type { Package } from '../scenario/package.ts'
import type { RedLine, RedLineId } from '../scenario/scenario.ts'
import { of, type SideId } from '../scenario/sides.ts'
import type { Fact } from './event.ts'
import { isTrue } from './gauges.ts'
import type { LineStatus, State } from './state.ts'

/** Does the line bind now, bend, or not bind yet? (RL3, RL4) */
export function lineStatus(state: State, line: RedLine): LineStatus {
  switch (line.kind) {
    case 'hard':
      return 'active'
    case 'until':
      return isTrue(state, line.bendsWhen) ? 'bends' : 'active'
    case 'forced':
      return isTrue(state, line.appearsWhen) ? 'active' : 'dormant'
  }
}

/** What a line forbids while it has that status, and what it lets pass all the same. */
export function reachOf(
  line: RedLine,
  status: LineStatus,
): { readonly forbids: readonly Clause[]; readonly except: readonly Clause[] } {
  const bends = status === 'bends' && line.kind === 'until'
  if (status === 'dormant' || (bends && line.given.length === 0)) return { forbids: [], except: [] }
  return { forbids: line.forbids, except: bends ? line.given : [] }
}

/** Does the package cross the line, given whether the line binds? */
export function crosses(line: RedLine, status: LineStatus, terms: Package): boolean {
  const { forbids, except } = reachOf(line, status)
  return holdsAny(forbids, terms) && !holdsAny(except, terms)
}

/** The lines that a package crosses, from lines and their known statuses: what a seat can tell of its own draft. */
export function crossedLines(
  lines: readonly RedLine[],
  statuses: readonly { readonly id: RedLineId; readonly status: LineStatus }[],
  terms: Package,
): readonly RedLine[] {
  return lines.filter((line) => crosses(line, statuses.find(({ id }) => id === line.id)?.status ?? 'active', terms))
}

/** The lines of a side of this table that a package crosses now. */
export const linesCrossedNow = (state: State, side: SideId, terms: Package): readonly RedLine[] =>
  of(state.scenario.bySide, side).redLines.filter((line) => crosses(line, lineStatus(state, line), terms))

/** More people have heard of the line; what everybody has heard stays heard (RL2). */
export function lineHeard(state: State, { redLine, by }: Fact<'lineHeard'>): State {
  const before = state.heardLines[redLine]
  if (before === 'everyone') return state
  const now = by === 'everyone' ? by : [...new Set([...(before ?? []), ...by])]
  return { ...state, heardLines: { ...state.heardLines, [redLine]: now } }
}
