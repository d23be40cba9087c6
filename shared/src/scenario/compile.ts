import type { Clause, Gauge, Predicate } from './condition.ts'
import type { AtomInFile, ClauseInFile, PredicateInFile } from './conditionFile.ts'
import type { EffectInFile, StructureInFile } from './files.ts'
import type { Effect, Hundredths, Whom } from './scenario.ts'
import type { SideId } from './sides.ts'

/** Where something in a scenario is wrong and what to do about it. */
export type Problem = { readonly file: string; readonly path: string; readonly problem: string }

/** Meter points as hundredths, exact for two decimals. */
export const hundredths = (points: number): Hundredths => Math.floor(points * 100 + 0.5)

/** Turns names in a file into positions, collecting what does not exist instead of stopping at the first. */
export class NameResolver {
  readonly problems: Problem[] = []
  readonly #structure: StructureInFile
  readonly #leversOf: Readonly<Record<string, readonly string[]>>

  constructor(structure: StructureInFile, leversOf: Readonly<Record<string, readonly string[]>>) {
    this.#structure = structure
    this.#leversOf = leversOf
  }

  report(file: string, path: string, problem: string): void {
    this.problems.push({ file, path, problem })
  }

  #known(file: string, path: string, kind: string, name: string, names: readonly string[]): number {
    const position = names.indexOf(name)
    if (position < 0) this.report(file, path, `there is no ${kind} "${name}"; known: ${names.join(', ') || 'none'}`)
    return Math.max(0, position)
  }

  side(file: string, path: string, name: string): SideId {
    this.#known(file, path, 'side', name, this.#structure.sides)
    return name as SideId
  }

  issue(file: string, path: string, name: string): number {
    return this.#known(
      file,
      path,
      'issue',
      name,
      this.#structure.issues.map(({ id }) => id),
    )
  }

  option(file: string, path: string, issue: number, name: string): number {
    const found = this.#structure.issues[issue]
    return this.#known(file, path, `option of "${found?.id}"`, name, found?.options ?? [])
  }

  lever(file: string, path: string, side: string, name: string): string {
    this.#known(file, path, `lever of "${side}"`, name, this.#leversOf[side] ?? [])
    return name
  }

  indicator(file: string, path: string, name: string): string {
    this.#known(
      file,
      path,
      'indicator',
      name,
      this.#structure.indicators.map(({ id }) => id),
    )
    return name
  }

  inject(file: string, path: string, name: string): string {
    this.#known(
      file,
      path,
      'inject',
      name,
      this.#structure.injects.map(({ id }) => id),
    )
    return name
  }

  host(file: string, path: string, name: string): string {
    this.#known(
      file,
      path,
      'host',
      name,
      this.#structure.hosts.map(({ id }) => id),
    )
    return name
  }

  clause(file: string, path: string, atoms: ClauseInFile): Clause {
    return atoms.map((atom, at) => this.#atom(file, `${path}[${at}]`, atom))
  }

  #atom(file: string, path: string, atom: AtomInFile): Clause[number] {
    const [issueName, op, wanted] = atom
    const issue = this.issue(file, path, issueName)
    const size = this.#structure.issues[issue]?.options.length ?? 0
    const everyOption = (1 << size) - 1
    let options: number
    if (op === 'in') {
      options = wanted.reduce((mask, name) => mask | (1 << this.option(file, path, issue, name)), 0)
    } else {
      const at = this.option(file, path, issue, wanted)
      const below = (1 << at) - 1
      const exactly = 1 << at
      options = { '=': exactly, '!=': everyOption & ~exactly, '<': below, '>': everyOption & ~below & ~exactly }[op]
    }
    if (options === 0) this.report(file, path, `no option of "${issueName}" meets this; the clause can never hold`)
    if (options === everyOption)
      this.report(file, path, `every option of "${issueName}" meets this; leave the atom out`)
    return { issue, options }
  }

  predicate(file: string, path: string, raw: PredicateInFile): Predicate {
    if ('all' in raw) return { all: raw.all.map((one, at) => this.predicate(file, `${path}.all[${at}]`, one)) }
    if ('any' in raw) return { any: raw.any.map((one, at) => this.predicate(file, `${path}.any[${at}]`, one)) }
    if ('not' in raw) return { not: this.predicate(file, `${path}.not`, raw.not) }
    const [gauge, op, value] = raw
    return { gauge: this.gauge(file, path, gauge), op, value }
  }

  when(file: string, path: string, raw: PredicateInFile | undefined): Predicate | null {
    return raw === undefined ? null : this.predicate(file, path, raw)
  }

  gauge(file: string, path: string, name: string): Gauge {
    const [of = '', first = '', second = '', third = ''] = name.split('.')
    switch (of) {
      case 'round':
      case 'roundsLeft':
      case 'front':
      case 'aid':
      case 'leaks':
      case 'ratified':
        return { of }
      case 'weariness':
      case 'backlash':
      case 'pressure':
      case 'losses':
      case 'credibility':
      case 'strain':
      case 'texts':
        return { of, side: this.side(file, path, first) }
      case 'indicator':
        return { of, indicator: this.indicator(file, path, first) }
      case 'lever':
        return { of, side: this.side(file, path, first), lever: this.lever(file, path, first, second) }
      case 'played':
        return { of, inject: this.inject(file, path, first) }
      case 'host':
        return { of, host: this.host(file, path, first) }
      case 'interim':
      case 'proposed': {
        const issue = this.issue(file, path, first)
        return { of, issue, option: this.option(file, path, issue, second) }
      }
      case 'proposedBy': {
        const issue = this.issue(file, path, second)
        return { of, side: this.side(file, path, first), issue, option: this.option(file, path, issue, third) }
      }
      default:
        this.report(
          file,
          path,
          `there is no gauge "${name}"; write for example round, front, weariness.SIDE, indicator.NAME, lever.SIDE.LEVER, interim.ISSUE.OPTION`,
        )
        return { of: 'round' }
    }
  }

  effect(file: string, path: string, raw: EffectInFile): Effect {
    const when = this.when(file, `${path}.when`, raw.when)
    switch (raw.on) {
      case 'front':
      case 'aid':
        return { when, on: raw.on, amount: hundredths(raw.amount) }
      case 'weariness':
      case 'backlash':
      case 'losses':
      case 'credibility':
        return { when, on: raw.on, whom: this.#whom(file, path, raw.whom), amount: hundredths(raw.amount) }
      case 'indicator':
        return {
          when,
          on: 'indicator',
          indicator: this.indicator(file, path, raw.indicator),
          amount: hundredths(raw.amount),
        }
      case 'worth': {
        const issue = this.issue(file, path, raw.issue)
        const option = this.option(file, path, issue, raw.option)
        return { when, on: 'worth', issue, option, percent: raw.percent, rounds: raw.rounds }
      }
      case 'block': {
        const side = this.side(file, path, raw.side)
        return { when, on: 'block', side, lever: this.lever(file, path, raw.side, raw.lever), rounds: raw.rounds }
      }
      case 'credit':
        return { when, on: 'credit', side: this.side(file, path, raw.side), points: raw.points, rounds: raw.rounds }
      case 'poll':
        return { when, on: 'poll', whom: this.#whom(file, path, raw.whom) }
    }
  }

  effects(file: string, path: string, raw: readonly EffectInFile[]): readonly Effect[] {
    return raw.map((one, at) => this.effect(file, `${path}[${at}]`, one))
  }

  #whom(file: string, path: string, name: string): Whom {
    if (name === 'actor' || name === 'target' || name === 'others') return name
    return this.side(file, path, name)
  }
}
