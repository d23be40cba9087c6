import type { z } from 'zod'
import { hundredths, NameResolver, type Problem } from './compile.ts'
import { SideInFile, SourcesInFile, StructureInFile } from './files.ts'
import { MAX_PACKAGES, packageCount } from './package.ts'
import type { RedLine, Scenario, Side } from './scenario.ts'
import { bySide, of, type SideId } from './sides.ts'
import { type Words, WordsInFile } from './words.ts'
import { missingWords } from './wordsCheck.ts'

/** The parsed JSON of a scenario folder; nothing is trusted yet. */
export type ScenarioFiles = {
  readonly structure: unknown
  readonly sides: Readonly<Record<string, unknown>>
  readonly words: Readonly<Record<string, unknown>>
  readonly sources: unknown
}

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Turns the files of a scenario folder into a checked scenario, or says everything that is wrong with them:
 * file, path within it, and what is expected there.
 */
export function readScenario(files: ScenarioFiles): ReadScenario {
  const problems: Problem[] = []
  const structure = parse('scenario.json', StructureInFile, files.structure, problems)
  const sources = parse('sources.json', SourcesInFile, files.sources, problems)
  const sides = new Map<string, SideInFile>()
  const words = new Map<string, Words>()
  for (const name of structure?.sides ?? []) {
    const file = `sides/${name}.json`
    if (files.sides[name] === undefined)
      problems.push({ file, path: '', problem: `the side "${name}" needs this file` })
    else {
      const side = parse(file, SideInFile, files.sides[name], problems)
      if (side) sides.set(name, side)
    }
  }
  for (const language of structure?.languages ?? []) {
    const file = `words/${language}.json`
    if (files.words[language] === undefined)
      problems.push({ file, path: '', problem: `the language "${language}" needs this file` })
    else {
      const text = parse(file, WordsInFile, files.words[language], problems)
      if (text) words.set(language, text)
    }
  }
  if (problems.length > 0 || structure === null || sources === null) return { ok: false, problems }

  const leversOf = Object.fromEntries([...sides].map(([name, side]) => [name, side.levers.map(({ id }) => id)]))
  const names = new NameResolver(structure, leversOf)
  const scenario = compile(structure, sides, words, sources, names)
  checkStructure(structure, names)
  checkRedLineIds(scenario, names)
  for (const [language, text] of words) {
    for (const { path, problem } of missingWords(scenario, text)) names.report(`words/${language}.json`, path, problem)
  }
  return names.problems.length > 0 ? { ok: false, problems: names.problems } : { ok: true, scenario }
}

function parse<T>(file: string, shape: z.ZodType<T>, raw: unknown, problems: Problem[]): T | null {
  const result = shape.safeParse(raw)
  if (result.success) return result.data
  for (const issue of result.error.issues)
    problems.push({ file, path: issue.path.map(String).join('.'), problem: issue.message })
  return null
}

function checkStructure(structure: StructureInFile, names: NameResolver): void {
  const file = 'scenario.json'
  const size = packageCount(structure.issues)
  if (size > MAX_PACKAGES) {
    const widest = structure.issues.reduce((one, other) => (other.options.length > one.options.length ? other : one))
    names.report(
      file,
      'issues',
      `${size} packages are more than the ${MAX_PACKAGES} that can be enumerated; trim options, first those of "${widest.id}"`,
    )
  }
  for (const [path, list] of [
    ['sides', structure.sides],
    ['issues', structure.issues.map(({ id }) => id)],
    ['injects', structure.injects.map(({ id }) => id)],
    ['indicators', structure.indicators.map(({ id }) => id)],
    ...structure.issues.map((issue, at) => [`issues[${at}].options`, issue.options] as const),
  ] as const) {
    const twice = list.find((name, at) => list.indexOf(name) !== at)
    if (twice !== undefined) names.report(file, path, `"${twice}" stands here twice; ids must differ`)
  }
  if (structure.agreement.atLeast > structure.sides.length)
    names.report(
      file,
      'agreement.atLeast',
      `asks for ${structure.agreement.atLeast} signatures of ${structure.sides.length} sides`,
    )
}

/** Red lines are heard of by id across sides, so no two may share one. */
function checkRedLineIds(scenario: Scenario, names: NameResolver): void {
  const owners = new Map<string, SideId>()
  for (const side of scenario.sides) {
    for (const { id } of of(scenario.bySide, side).redLines) {
      const owner = owners.get(id)
      if (owner !== undefined)
        names.report(
          `sides/${side}.json`,
          `redLines.${id}`,
          `"${owner}" has a red line of this id too; ids must differ`,
        )
      owners.set(id, side)
    }
  }
}

function compile(
  structure: StructureInFile,
  sides: ReadonlyMap<string, SideInFile>,
  words: ReadonlyMap<string, Words>,
  sources: SourcesInFile,
  names: NameResolver,
): Scenario {
  const file = 'scenario.json'
  const option = (path: string, issueName: string, optionName: string) => {
    const issue = names.issue(file, path, issueName)
    return { issue, option: names.option(file, path, issue, optionName) }
  }
  const sideIds = structure.sides.map((name) => name as SideId)
  const { front, aid } = structure.world
  const rules = structure.pressure
  return {
    id: structure.id,
    version: structure.version,
    frozenAt: structure.frozenAt,
    daysPerRound: structure.daysPerRound,
    rounds: structure.rounds,
    sides: sideIds,
    issues: structure.issues.map((issue, at) => ({
      id: issue.id,
      options: issue.options.map((id) => ({ id })),
      statusQuo: names.option(file, `issues[${at}].statusQuo`, at, issue.statusQuo),
      interim: issue.interim.map((name) => names.option(file, `issues[${at}].interim`, at, name)),
    })),
    agreement: {
      mustSign: structure.agreement.mustSign.map((name) => names.side(file, 'agreement.mustSign', name)),
      atLeast: structure.agreement.atLeast,
    },
    interimRule: {
      mustSign: structure.interimRule.mustSign.map((name) => names.side(file, 'interimRule.mustSign', name)),
    },
    sponsorships: structure.sponsorships.map((one, at) => {
      const path = `sponsorships[${at}]`
      const { issue, option: held } = option(path, one.issue, one.option)
      return {
        issue,
        option: held,
        sponsors: one.sponsors.map((name) => names.side(file, path, name)),
        fallback: names.option(file, path, issue, one.fallback),
      }
    }),
    guarantees: structure.guarantees.map((one, at) => {
      const path = `guarantees[${at}]`
      const { issue, option: held } = option(path, one.issue, one.option)
      return {
        issue,
        option: held,
        guarantors: one.guarantors.map((name) => names.side(file, path, name)),
        unreliable: names.option(file, path, issue, one.unreliable),
      }
    }),
    world: {
      front: {
        start: hundredths(front.start),
        limit: hundredths(front.limit),
        memory: front.memory,
        noise: hundredths(front.noise),
        moreNoise: front.moreNoise.map(({ when, amount }, at) => ({
          when: names.predicate(file, `world.front.moreNoise[${at}]`, when),
          amount: hundredths(amount),
        })),
        aidPull: front.aidPull,
        bounds: front.bounds.map(({ when, least, most }, at) => ({
          when: names.predicate(file, `world.front.bounds[${at}]`, when),
          least: hundredths(least),
          most: hundredths(most),
        })),
      },
      aid: { start: hundredths(aid.start), neutral: hundredths(aid.neutral), drift: hundredths(aid.drift) },
      lossesPerRound: hundredths(structure.world.lossesPerRound),
    },
    pressure: {
      backlashStays: rules.backlashStays,
      concessionPerPoint: hundredths(rules.concessionPerPoint),
      audiencePerStep: hundredths(rules.audiencePerStep),
      rallyPerStake: hundredths(rules.rallyPerStake),
      blame: { fromRound: rules.blame.fromRound, amount: hundredths(rules.blame.amount) },
      strained: { enter: hundredths(rules.strained.enter), leave: hundredths(rules.strained.leave) },
      crisis: { enter: hundredths(rules.crisis.enter), leave: hundredths(rules.crisis.leave) },
      collapse: {
        enter: hundredths(rules.collapse.enter),
        turns: rules.collapse.turns,
        wearinessOff: hundredths(rules.collapse.wearinessOff),
        backlashTo: hundredths(rules.collapse.backlashTo),
        credibilityPercent: rules.collapse.credibilityPercent,
      },
      bandHalfWidth: rules.bandHalfWidth,
    },
    credibility: {
      pledgeBroken: hundredths(structure.credibility.pledgeBroken),
      promiseKept: hundredths(structure.credibility.promiseKept),
      promiseBroken: hundredths(structure.credibility.promiseBroken),
      threatCarriedOut: hundredths(structure.credibility.threatCarriedOut),
      threatIdle: hundredths(structure.credibility.threatIdle),
      leaking: hundredths(structure.credibility.leaking),
      refusedAtHome: hundredths(structure.credibility.refusedAtHome),
    },
    score: structure.score,
    leakChance: structure.leakChance,
    injectChance: structure.injectChance,
    leakInject: structure.leakInject === null ? null : names.inject(file, 'leakInject', structure.leakInject),
    interimEffects: structure.interimEffects.map((one, at) => {
      const path = `interimEffects[${at}]`
      return {
        ...option(path, one.issue, one.option),
        costPercent: one.costPercent,
        atOnce: names.effects(file, `${path}.atOnce`, one.atOnce),
        eachRound: names.effects(file, `${path}.eachRound`, one.eachRound),
      }
    }),
    indicators: structure.indicators.map((one) => ({
      id: one.id,
      start: hundredths(one.start),
      drift: hundredths(one.drift),
      max: hundredths(one.max),
    })),
    standing: structure.standing.map((one, at) => ({
      id: one.id,
      when: names.predicate(file, `standing[${at}].when`, one.when),
      effects: names.effects(file, `standing[${at}].effects`, one.effects),
    })),
    endings: structure.endings.map((one, at) => ({
      id: one.id,
      when: names.predicate(file, `endings[${at}].when`, one.when),
      points: one.points,
    })),
    injects: structure.injects.map((one, at) => ({
      id: one.id,
      rounds: one.rounds ?? [1, structure.rounds],
      when: names.when(file, `injects[${at}].when`, one.when),
      weight: one.weight,
      once: one.once,
      target: one.target,
      outcomes: one.outcomes.map((outcome, which) => ({
        id: outcome.id,
        weight: outcome.weight,
        effects: names.effects(file, `injects[${at}].outcomes[${which}].effects`, outcome.effects),
      })),
    })),
    hosts: structure.hosts.map((one, at) => ({
      id: one.id,
      effects: names.effects(file, `hosts[${at}].effects`, one.effects),
    })),
    startHost: structure.startHost === null ? null : names.host(file, 'startHost', structure.startHost),
    sideDeals: structure.sideDeals.map((one, at) => {
      const path = `sideDeals[${at}]`
      const from = names.side(file, path, one.from)
      return {
        id: one.id,
        from,
        to: names.side(file, path, one.to),
        undertaking:
          one.undertaking.kind === 'refuse'
            ? { kind: 'refuse' as const, ...option(path, one.undertaking.issue, one.undertaking.option) }
            : { kind: one.undertaking.kind, lever: names.lever(file, path, one.from, one.undertaking.lever) },
        rounds: one.rounds,
        worth: one.worth,
      }
    }),
    afterYears: {
      memory: structure.afterYears.memory,
      deterrents: structure.afterYears.deterrents.map((one, at) => {
        const path = `afterYears.deterrents[${at}]`
        return {
          clause: names.clause(file, path, one.if),
          against: names.side(file, path, one.against),
          punishers: one.punishers.map((name) => names.side(file, path, name)),
          points: one.points,
        }
      }),
    },
    bySide: bySide(sideIds, (id) => {
      const side = sides.get(id)
      if (side === undefined) throw new Error(`side "${id}" was not parsed`)
      return compileSide(id, side, structure, names)
    }),
    languages: structure.languages,
    words: Object.fromEntries(words),
    sources: Object.fromEntries(
      Object.entries(sources).map(([key, { text, url, trust, later }]) => [key, { text, url, trust, later }]),
    ),
  }
}

function compileSide(id: SideId, raw: SideInFile, structure: StructureInFile, names: NameResolver): Side {
  const file = `sides/${id}.json`
  if (raw.id !== id) names.report(file, 'id', `says "${raw.id}" but the file is named "${id}"`)
  const weight = raw.constituencies.reduce((sum, one) => sum + one.weight, 0)
  if (weight !== 100) names.report(file, 'constituencies', `the weights add up to ${weight}; they must add up to 100`)
  return {
    id,
    scores: structure.issues.map((issue) =>
      issue.options.map((option) => {
        const score = raw.scores[issue.id]?.[option]
        if (score === undefined) names.report(file, `scores.${issue.id}.${option}`, 'this option needs a score')
        return score ?? 0
      }),
    ),
    clauses: raw.clauses.map((one, at) => ({
      id: one.id,
      clause: names.clause(file, `clauses[${at}]`, one.if),
      bonus: one.bonus,
    })),
    redLines: raw.redLines.map((line, at): RedLine => {
      const path = `redLines[${at}]`
      const forbids = line.forbids.map((clause, which) => names.clause(file, `${path}.forbids[${which}]`, clause))
      const common = { id: line.id, declared: line.declared, forbids }
      switch (line.kind) {
        case 'hard':
          return { ...common, kind: 'hard' }
        case 'until':
          return {
            ...common,
            kind: 'until',
            bendsWhen: names.predicate(file, `${path}.bendsWhen`, line.bendsWhen),
            given: line.given.map((clause, which) => names.clause(file, `${path}.given[${which}]`, clause)),
          }
        case 'forced':
          return {
            ...common,
            kind: 'forced',
            appearsWhen: names.predicate(file, `${path}.appearsWhen`, line.appearsWhen),
          }
      }
    }),
    doubled: { redLines: doubledIn(raw.redLines), clauses: doubledIn(raw.clauses) },
    constituencies: raw.constituencies.map((one) => ({ id: one.id, weight: one.weight, feels: one.feels })),
    levers: raw.levers.map((one, at) => ({
      id: one.id,
      available: names.when(file, `levers[${at}].available`, one.available),
      rest: one.rest,
      effects: names.effects(file, `levers[${at}].effects`, one.effects),
    })),
    defaultLever: raw.defaultLever === null ? null : names.lever(file, 'defaultLever', id, raw.defaultLever),
    hostValue: raw.hostValue,
    start: {
      weariness: hundredths(raw.start.weariness),
      backlash: hundredths(raw.start.backlash),
      losses: hundredths(raw.start.losses),
      credibility: hundredths(raw.start.credibility),
    },
    fightingOn: raw.fightingOn,
    home: raw.home,
    hurtByFront: raw.hurtByFront,
    wearinessGain: raw.wearinessGain,
    wearinessRelief: hundredths(raw.wearinessRelief),
    lossShare: raw.lossShare,
    costPerRound: raw.costPerRound,
    textsPerRound: raw.textsPerRound,
    scoreTerms: raw.scoreTerms.map((one, at) => ({
      id: one.id,
      gauge: names.gauge(file, `scoreTerms[${at}].gauge`, one.gauge),
      points: one.points,
    })),
  }
}

const doubledIn = (rules: readonly { readonly id: string; readonly doubled: boolean }[]): readonly string[] =>
  rules.filter(({ doubled }) => doubled).map(({ id }) => id)
