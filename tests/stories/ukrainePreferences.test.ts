import { verdict } from '@red-lines/shared/game/winSet.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { describe, expect, test } from 'vitest'
import {
  ALL,
  ARMED_TRUCE,
  begun,
  crossed,
  EUROPE,
  full,
  GUARANTEE_FOR_NEUTRALITY,
  issueAt,
  optionsOf,
  partial,
  QUIET_FREEZE,
  RUSSIA,
  scenario,
  scoreOf,
  type Terms,
  UKRAINE,
  US,
  weary,
  withHome,
  words,
} from '../support/ukraine.ts'

/** What the research says of each side: intensity, order of preference, and which options it cannot take. */
type Row = {
  readonly intensity: number
  readonly order: readonly string[]
  readonly never?: readonly string[]
  readonly notYet?: readonly string[]
}

const MATRIX: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  russia: {
    territory: {
      intensity: 10,
      order: ['leave-donbas', 'special-zone', 'freeze'],
      never: ['february-2022', 'freeze-with-returns'],
      notYet: ['freeze'],
    },
    recognition: { intensity: 7, order: ['by-all', 'washington-alone', 'agree-to-disagree'], notYet: ['never'] },
    nato: { intensity: 10, order: ['never', 'twenty-years', 'silence'], never: ['open-door'] },
    guarantees: {
      intensity: 9,
      order: ['moscow-inside', 'paper', 'arms-pacts', 'article-5-like', 'european-force'],
      notYet: ['european-force', 'article-5-like'],
    },
    army: { intensity: 6, order: ['low-caps', '600k', '800k'] },
    sequence: { intensity: 7, order: ['settlement-first', 'step-by-step', 'at-signature'], notYet: ['silence-first'] },
    sanctions: { intensity: 7, order: ['all-lifted', 'fast-us-relief', 'staged-snapback'], notYet: ['until-proven'] },
    assets: { intensity: 5, order: ['returned', 'split', 'frozen'], never: ['work-now'] },
    energy: { intensity: 5, order: ['gas-business', 'truce', 'shared-plant'] },
    people: { intensity: 3, order: ['all-for-all', 'all-home', 'case-by-case'] },
    justice: { intensity: 6, order: ['full-amnesty', 'limited-amnesty'], notYet: ['courts-go-on'] },
    politics: { intensity: 5, order: ['before-peace', 'hundred-days', 'own-calendar'] },
  },
  ukraine: {
    territory: {
      intensity: 10,
      order: ['february-2022', 'freeze-with-returns', 'freeze', 'special-zone'],
      never: ['leave-donbas'],
    },
    recognition: { intensity: 9, order: ['never', 'agree-to-disagree', 'washington-alone'], never: ['by-all'] },
    nato: { intensity: 7, order: ['open-door', 'silence', 'twenty-years', 'never'] },
    guarantees: {
      intensity: 10,
      order: ['article-5-like', 'european-force', 'arms-pacts'],
      never: ['moscow-inside'],
      notYet: ['paper'],
    },
    army: { intensity: 8, order: ['800k', '600k'], notYet: ['low-caps'] },
    sequence: { intensity: 8, order: ['silence-first', 'at-signature', 'step-by-step'], notYet: ['settlement-first'] },
    sanctions: { intensity: 6, order: ['until-proven', 'staged-snapback', 'fast-us-relief'], notYet: ['all-lifted'] },
    assets: { intensity: 7, order: ['work-now', 'frozen', 'split'], notYet: ['returned'] },
    energy: { intensity: 7, order: ['shared-plant', 'truce', 'nothing', 'gas-business'] },
    people: { intensity: 9, order: ['all-home', 'all-for-all'], notYet: ['case-by-case'] },
    justice: { intensity: 7, order: ['courts-go-on', 'limited-amnesty'], never: ['full-amnesty'] },
    politics: { intensity: 6, order: ['own-calendar', 'hundred-days'], notYet: ['before-peace'] },
  },
  us: {
    territory: { intensity: 4, order: ['special-zone', 'freeze', 'leave-donbas', 'freeze-with-returns'] },
    recognition: { intensity: 4, order: ['agree-to-disagree', 'washington-alone', 'never'], notYet: ['by-all'] },
    nato: { intensity: 5, order: ['never', 'twenty-years', 'silence'], notYet: ['open-door'] },
    guarantees: { intensity: 6, order: ['european-force', 'arms-pacts', 'article-5-like'], notYet: ['moscow-inside'] },
    army: { intensity: 3, order: ['800k', '600k'] },
    sequence: { intensity: 6, order: ['at-signature', 'silence-first', 'step-by-step'], notYet: ['settlement-first'] },
    sanctions: { intensity: 6, order: ['fast-us-relief', 'staged-snapback', 'until-proven'], notYet: ['all-lifted'] },
    assets: { intensity: 6, order: ['split', 'frozen', 'work-now'], notYet: ['returned'] },
    energy: { intensity: 6, order: ['shared-plant', 'gas-business', 'truce'] },
    people: { intensity: 6, order: ['all-home', 'all-for-all'] },
    justice: { intensity: 3, order: ['limited-amnesty', 'full-amnesty', 'courts-go-on'] },
    politics: { intensity: 3, order: ['hundred-days', 'own-calendar'] },
  },
  europe: {
    territory: {
      intensity: 8,
      order: ['freeze-with-returns', 'freeze', 'february-2022', 'special-zone'],
      notYet: ['leave-donbas'],
    },
    recognition: { intensity: 9, order: ['never', 'agree-to-disagree', 'washington-alone'], never: ['by-all'] },
    nato: { intensity: 7, order: ['silence', 'open-door', 'twenty-years'], notYet: ['never'] },
    guarantees: {
      intensity: 9,
      order: ['european-force', 'article-5-like', 'arms-pacts'],
      never: ['moscow-inside'],
    },
    army: { intensity: 7, order: ['800k', '600k'], notYet: ['low-caps'] },
    sequence: { intensity: 6, order: ['silence-first', 'at-signature', 'step-by-step'], notYet: ['settlement-first'] },
    sanctions: { intensity: 8, order: ['staged-snapback', 'until-proven', 'fast-us-relief'], notYet: ['all-lifted'] },
    assets: { intensity: 9, order: ['frozen', 'work-now'], never: ['returned'], notYet: ['split'] },
    energy: { intensity: 6, order: ['shared-plant', 'truce', 'nothing'], notYet: ['gas-business'] },
    people: { intensity: 6, order: ['all-home', 'all-for-all'] },
    justice: { intensity: 7, order: ['courts-go-on', 'limited-amnesty'], notYet: ['full-amnesty'] },
    politics: { intensity: 5, order: ['own-calendar', 'hundred-days'], notYet: ['before-peace'] },
  },
}

const cases = Object.entries(MATRIX).flatMap(([side, rows]) =>
  Object.entries(rows).map(([issue, row]) => [side as SideId, issue, row] as const),
)

/** A text that crosses no line of the side at the start, to change one issue at a time. */
const EASY: Readonly<Record<string, Terms>> = {
  russia: { ...QUIET_FREEZE, territory: 'special-zone', nato: 'never', guarantees: 'paper' },
  ukraine: { ...QUIET_FREEZE, nato: 'silence' },
  us: QUIET_FREEZE,
  europe: { ...QUIET_FREEZE, nato: 'silence' },
}

describe('what a side prefers', () => {
  test('the matrix covers every side and issue', () => {
    expect(cases.map(([side, issue]) => `${side}.${issue}`)).toEqual(
      ALL.flatMap((side) => scenario.issues.map(({ id }) => `${side}.${id}`)),
    )
  })

  test.each(cases)('%s on %s: its order, everything else below', (side, issue, { order }) => {
    const points = order.map((option) => scoreOf(side, issue, option))
    expect(points).toEqual([...new Set(points)].toSorted((one, other) => other - one))
    const others = optionsOf(issue).filter((option) => !order.includes(option))
    for (const option of others) expect(scoreOf(side, issue, option)).toBeLessThan(Math.min(...points))
  })

  test.each(cases)('%s on %s: ten points for a step of intensity', (side, issue, { intensity }) => {
    const scores = of(scenario.bySide, side).scores[issueAt(issue)] ?? []
    expect(Math.max(...scores) - Math.min(...scores)).toBe(10 * intensity)
  })
})

describe('what a side cannot take', () => {
  const never = cases.flatMap(([side, issue, row]) => (row.never ?? []).map((option) => [side, issue, option] as const))
  const notYet = cases.flatMap(([side, issue, row]) =>
    (row.notYet ?? []).map((option) => [side, issue, option] as const),
  )

  test.each(ALL)('%s starts from a text that crosses none of its lines', (side) => {
    expect(crossed(begun(), side, full(EASY[side]))).toEqual([])
  })

  test.each(never)('%s never takes %s: %s, however weary', (side, issue, option) => {
    const terms = full({ ...EASY[side], [issue]: option })
    for (const weariness of [30, 60, 80, 100]) {
      expect(crossed(weary(weariness), side, terms), `at weariness ${weariness}`).not.toEqual([])
    }
  })

  test.each(notYet)('%s does not take %s: %s at the start, and may when it is weary', (side, issue, option) => {
    expect(crossed(begun(), side, full({ ...EASY[side], [issue]: option }))).not.toEqual([])
    const friendly: readonly Terms[] = [
      {},
      { nato: 'never' },
      { nato: 'open-door' },
      { guarantees: 'european-force' },
      { nato: 'never', sanctions: 'fast-us-relief' },
      { people: 'all-home' },
    ]
    const taken = friendly.some(
      (change) => crossed(weary(100), side, full({ ...EASY[side], ...change, [issue]: option })).length === 0,
    )
    expect(taken).toBe(true)
  })

  test.each(
    cases.map(([side, issue, { never: hard = [], notYet: soft = [] }]) => [side, issue, [...hard, ...soft]] as const),
  )('%s has no other line on %s alone', (side, issue, lines) => {
    for (const option of optionsOf(issue).filter((one) => !lines.includes(one))) {
      const changes: Terms = { [issue]: option }
      const taken = [
        EASY[side],
        { ...EASY[side], guarantees: 'european-force' },
        { ...EASY[side], nato: 'never' },
      ].some((base) => crossed(weary(60), side, full({ ...base, ...changes })).length === 0)
      expect(taken, option).toBe(true)
    }
  })
})

describe('joint lines', () => {
  test('Ukraine: neither NATO never nor low caps below a strong guarantee', () => {
    for (const guarantees of ['paper', 'moscow-inside', 'arms-pacts']) {
      expect(crossed(weary(100), UKRAINE, full({ nato: 'never', guarantees }))).toContain('bare-neutrality')
      expect(crossed(weary(100), UKRAINE, full({ army: 'low-caps', guarantees }))).toContain('bare-neutrality')
    }
    expect(crossed(weary(100), UKRAINE, full({ nato: 'never', guarantees: 'article-5-like' }))).toEqual([])
  })

  test('Russia: no text without land, title, NATO or a place among the guarantors', () => {
    const bare = { nato: 'silence', guarantees: 'arms-pacts' }
    expect(crossed(weary(100), RUSSIA, full(bare))).toContain('a-gain-to-name')
    for (const gain of [
      { territory: 'special-zone' },
      { recognition: 'washington-alone' },
      { nato: 'twenty-years' },
      { guarantees: 'moscow-inside' },
    ]) {
      expect(crossed(weary(100), RUSSIA, full({ ...bare, ...gain }))).not.toContain('a-gain-to-name')
    }
  })

  test('Russia: NATO left unsaid only without a force or a treaty', () => {
    expect(crossed(weary(100), RUSSIA, full({ nato: 'silence', guarantees: 'european-force' }))).toContain(
      'alliance-on-our-border',
    )
    expect(crossed(begun(), RUSSIA, full({ nato: 'silence', territory: 'special-zone' }))).toEqual([])
  })

  test('Europe: no force while the front fires', () => {
    for (const sequence of ['step-by-step', 'settlement-first']) {
      expect(crossed(weary(100), EUROPE, full({ guarantees: 'european-force', sequence }))).toContain(
        'force-after-silence',
      )
    }
    expect(crossed(begun(), EUROPE, full({ guarantees: 'european-force' }))).toEqual([])
  })
})

describe('landing zones', () => {
  test.each([
    ['a quiet freeze', QUIET_FREEZE],
    ['a guarantee for neutrality', GUARANTEE_FOR_NEUTRALITY],
  ])('%s is clean and acceptable for all once they are weary', (_name, terms) => {
    const ripe = [
      [RUSSIA, 72],
      [UKRAINE, 70],
      [US, 55],
      [EUROPE, 60],
    ] as const
    const state = ripe.reduce((now, [side, weariness]) => withHome(now, side, { weariness, backlash: 5 }), begun())
    for (const side of ALL) {
      expect(verdict(state, side, partial(terms), ALL), side).toEqual({ side, yes: true, because: 'accepted' })
    }
  })

  test('an armed truce crosses lines of Russia and of nobody else', () => {
    for (const side of ALL)
      expect(crossed(weary(70), side, partial(ARMED_TRUCE)).length > 0, side).toBe(side === RUSSIA)
  })

  test('nothing is acceptable to both enemies at the start: one of two lines stands against every line on the map', () => {
    for (const territory of optionsOf('territory')) {
      const hindered = [RUSSIA, UKRAINE].filter(
        (side) => crossed(begun(), side, full({ territory, guarantees: 'article-5-like', nato: 'never' })).length > 0,
      )
      expect(hindered, territory).not.toEqual([])
    }
  })
})

describe('the texts', () => {
  const wordsIn = (value: unknown): number => {
    if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length
    if (typeof value !== 'object' || value === null) return 0
    return Object.entries(value).reduce((sum, [key, inner]) => sum + (key === 'sources' ? 0 : wordsIn(inner)), 0)
  }
  const sheet = (side: SideId) => {
    const texts = words.sides[side]
    if (texts === undefined) throw new Error(`no texts for ${side}`)
    return texts
  }

  test('briefs are equally long within ten percent', () => {
    const lengths = ALL.map((side) => wordsIn(sheet(side).brief))
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.1)
  })

  test('all that a seat reads about itself stays below 900 words, equal within twenty percent', () => {
    const lengths = ALL.map((side) => {
      const { brief, redLines, clauses, constituencies } = sheet(side)
      return wordsIn({ brief, redLines, clauses, constituencies })
    })
    expect(Math.max(...lengths)).toBeLessThan(900)
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.2)
  })

  test('each side has the same means', () => {
    for (const side of ALL) {
      const own = of(scenario.bySide, side)
      expect(own.constituencies).toHaveLength(4)
      expect(own.clauses).toHaveLength(6)
      expect(own.levers.length).toBeGreaterThanOrEqual(4)
      expect(own.levers.length).toBeLessThanOrEqual(6)
      expect(own.redLines.length).toBeGreaterThanOrEqual(7)
      expect(own.redLines.length).toBeLessThanOrEqual(9)
      expect(sheet(side).brief.interests).toHaveLength(5)
    }
  })

  test('24 injects, 25 terms, eight hints and questions, 58 claims', () => {
    expect(scenario.injects.map(({ id }) => id.slice(0, 3))).toEqual(
      Array.from({ length: 24 }, (_, at) => `e${String(at + 1).padStart(2, '0')}`),
    )
    expect(words.glossary).toHaveLength(25)
    expect(words.hints).toHaveLength(8)
    expect(words.debriefQuestions).toHaveLength(8)
    expect(words.claims).toHaveLength(58)
  })

  const citations = (value: unknown): readonly string[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? (inner as string[]) : citations(inner)))
  }

  test('every citation resolves, every source is cited', () => {
    const cited = new Set(citations(words))
    expect([...cited].filter((id) => scenario.sources[id] === undefined)).toEqual([])
    expect(Object.keys(scenario.sources).filter((id) => !cited.has(id))).toEqual([])
  })

  test('what players read before and during play rests on nothing published later', () => {
    const { facts, history, sides } = words
    const before = Object.values(sides).map(({ brief, redLines, constituencies }) => [brief, redLines, constituencies])
    expect(citations([facts, history, before]).filter((id) => scenario.sources[id]?.later)).toEqual([])
  })

  test('labels fit a narrow cell', () => {
    const labels = Object.values(words.issues).flatMap(({ options }) =>
      Object.values(options).map(({ label }) => label),
    )
    expect(labels.filter((label) => label.length > 20)).toEqual([])
  })

  test('the wording keeps to the rules of the dossier', () => {
    const all = JSON.stringify(words)
    for (const avoided of [
      /Ukraine crisis/i,
      /special military operation/i,
      /denazif/i,
      /separatist/i,
      /new Russian regions/i,
      /\bKiev\b/,
      /pro-Russian/i,
      /liberat/i,
    ])
      expect(all).not.toMatch(avoided)
  })
})

describe('the deck', () => {
  const strain = (side: SideId): number =>
    scenario.injects
      .flatMap(({ outcomes }) => outcomes.flatMap(({ effects }) => effects))
      .reduce((sum, effect) => {
        const isFelt = effect.on === 'weariness' || effect.on === 'backlash'
        return isFelt && effect.whom === side ? sum + effect.amount / 100 : sum
      }, 0)

  test('strains all sides alike, within a factor of 1.5', () => {
    const sums = ALL.map(strain)
    expect(Math.max(...sums) / Math.min(...sums)).toBeLessThanOrEqual(1.5)
    expect(Math.min(...sums)).toBeGreaterThan(30)
  })

  test('no card raises the credibility of a side for a strike', () => {
    for (const id of [
      'e01-winter-strikes',
      'e02-refinery-fire',
      'e12-missile-shown',
      'e17-drones-over-airport',
      'e21-attacks-at-sea',
    ]) {
      const inject = scenario.injects.find((one) => one.id === id)
      const effects = inject?.outcomes.flatMap((outcome) => outcome.effects) ?? []
      expect(effects.length).toBeGreaterThan(0)
      for (const effect of effects) if (effect.on === 'credibility') expect(effect.amount).toBeLessThan(0)
    }
  })
})
