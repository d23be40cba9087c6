import type { Scenario } from './scenario.ts'
import { of } from './sides.ts'
import type { Words } from './words.ts'

type Missing = { readonly path: string; readonly problem: string }

/** What the structure names and the texts do not say, and sources that are cited but not listed. */
export function missingWords(scenario: Scenario, words: Words): readonly Missing[] {
  const missing: Missing[] = []
  const expectKeys = (path: string, ids: readonly string[], texts: Readonly<Record<string, unknown>>) => {
    for (const id of ids)
      if (texts[id] === undefined) missing.push({ path: `${path}.${id}`, problem: 'this text is missing' })
    for (const id of Object.keys(texts))
      if (!ids.includes(id)) missing.push({ path: `${path}.${id}`, problem: 'nothing in the scenario has this id' })
  }
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

  expectKeys('issues', idsOf(scenario.issues), words.issues)
  for (const issue of scenario.issues)
    expectKeys(`issues.${issue.id}.options`, idsOf(issue.options), words.issues[issue.id]?.options ?? {})
  expectKeys('sides', scenario.sides, words.sides)
  for (const id of scenario.sides) {
    const side = of(scenario.bySide, id)
    const text = words.sides[id]
    if (text === undefined) continue
    expectKeys(`sides.${id}.redLines`, idsOf(side.redLines), text.redLines)
    expectKeys(`sides.${id}.clauses`, idsOf(side.clauses), text.clauses)
    expectKeys(`sides.${id}.constituencies`, idsOf(side.constituencies), text.constituencies)
    expectKeys(`sides.${id}.levers`, idsOf(side.levers), text.levers)
    expectKeys(`sides.${id}.scoreTerms`, idsOf(side.scoreTerms), text.scoreTerms)
  }
  expectKeys('indicators', idsOf(scenario.indicators), words.indicators)
  expectKeys('standing', idsOf(scenario.standing), words.standing)
  expectKeys('endings', idsOf(scenario.endings), words.endings)
  expectKeys('injects', idsOf(scenario.injects), words.injects)
  for (const inject of scenario.injects) {
    if (inject.outcomes.length > 1)
      expectKeys(`injects.${inject.id}.outcomes`, idsOf(inject.outcomes), words.injects[inject.id]?.outcomes ?? {})
  }
  expectKeys('hosts', idsOf(scenario.hosts), words.hosts)
  expectKeys('sideDeals', idsOf(scenario.sideDeals), words.sideDeals)
  for (const { path, source } of citedSources(words, ''))
    if (scenario.sources[source] === undefined)
      missing.push({ path, problem: `cites "${source}", which sources.json does not list` })
  return missing
}

function citedSources(value: unknown, path: string): readonly { readonly path: string; readonly source: string }[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => citedSources(one, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`
    if (key === 'sources' && Array.isArray(inner)) return inner.map((source) => ({ path: at, source: String(source) }))
    return citedSources(inner, at)
  })
}
