import { decide } from '@red-lines/shared/game/decide.ts'
import { lineStatus } from '@red-lines/shared/game/redLines.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { effective, worthNow, worthParts } from '@red-lines/shared/game/valuation.ts'
import { publicView, seatView } from '@red-lines/shared/game/view.ts'
import { isInWinSet, verdict } from '@red-lines/shared/game/winSet.ts'
import type { Package } from '@red-lines/shared/scenario/package.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import {
  ALL,
  advanced,
  after,
  begun,
  begunIn,
  crossed,
  EUROPE,
  full,
  GUARANTEE_FOR_NEUTRALITY,
  inTalks,
  issueAt,
  lineOf,
  nextRound,
  optionAt,
  optionsOf,
  partial,
  proposed,
  pulled,
  QUIET_FREEZE,
  quiet,
  RUSSIA,
  scenario,
  somePackages,
  still,
  TWENTY_EIGHT_POINTS,
  turned,
  UKRAINE,
  US,
  weary,
  withHome,
  words,
} from '../../support/ukraine.ts'

const clausesOf = (state: State, side: SideId, terms: Package): readonly string[] =>
  worthParts(of(scenario.bySide, side), scenario, terms, {
    signatories: ALL,
    credibility: Object.fromEntries(ALL.map((one) => [one, of(state.homes, one).credibility])),
    worthModifiers: [],
    host: null,
  }).flatMap((part) => (part.of === 'clause' ? [part.clause] : []))

const ripe = (state: State = begun()): State =>
  (
    [
      [RUSSIA, 74],
      [UKRAINE, 72],
      [US, 58],
      [EUROPE, 62],
    ] as const
  ).reduce((now, [side, weariness]) => withHome(now, side, { weariness, backlash: 0 }), state)

test('claim 17: Washington and Moscow can talk behind Kyiv’s back, and it can come out', () => {
  const secretly = (leakChance: number) => {
    const talks = inTalks(begunIn(quiet({ leakChance })))
    return after(talks, US, {
      type: 'propose',
      terms: partial(TWENTY_EIGHT_POINTS),
      to: [RUSSIA],
      secret: true,
      answers: null,
      conditional: false,
      words: { kind: 'text', text: 'Between us.' },
    })
  }
  const hidden = secretly(0)
  expect(seatView(hidden, RUSSIA).secretProposals).toHaveLength(1)
  expect(seatView(hidden, UKRAINE).secretProposals).toHaveLength(0)
  expect(publicView(turned(hidden)).proposals).toEqual({})
  expect(scenario.leakChance).toBeGreaterThan(0)
  expect(Object.keys(publicView(turned(secretly(100))).proposals)).toHaveLength(1)
  expect(
    scenario.sideDeals.filter(({ from, to }) => [from, to].every((side) => [US, RUSSIA].includes(side))),
  ).toHaveLength(2)
})

test('claim 18: recognition comes about only with the signatures of those who would recognise', () => {
  const recognised = (option: string, signatories: readonly SideId[]) =>
    optionsOf('recognition')[
      effective(scenario, full({ recognition: option }), signatories)[issueAt('recognition')] ?? -1
    ]
  expect(recognised('washington-alone', [RUSSIA, UKRAINE, US])).toBe('washington-alone')
  expect(recognised('washington-alone', [RUSSIA, UKRAINE, EUROPE])).toBe('agree-to-disagree')
  expect(recognised('by-all', ALL)).toBe('by-all')
  expect(recognised('by-all', [RUSSIA, UKRAINE, US])).toBe('agree-to-disagree')
})

test('claim 19: Washington’s draft is there, in its own chair, and it moves neither Kyiv nor Europe', () => {
  const start = begun()
  expect([start.host, start.proposals]).toEqual(['us-chair', []])
  const draft = partial(TWENTY_EIGHT_POINTS)
  expect(ALL.filter((side) => isInWinSet(start, side, draft))).toEqual([RUSSIA, US])
  expect(verdict(start, UKRAINE, draft, ALL).because).toBe('redLine')
  expect(verdict(start, EUROPE, draft, ALL).because).toBe('redLine')
})

test('claim 20: it takes two: without Moscow or without Kyiv nothing can be signed', () => {
  for (const missing of [RUSSIA, UKRAINE]) {
    const author = missing === RUSSIA ? UKRAINE : RUSSIA
    const text = proposed(inTalks(begun()), author, full())
    const id = text.proposals[0]?.id ?? ''
    const accepted = ALL.filter((side) => side !== author && side !== missing).reduce(
      (state, side) => after(state, side, { type: 'accept', proposal: id }),
      text,
    )
    expect(decide(accepted, { type: 'sign', proposal: id }, author)).toEqual({
      code: 'not-signable',
      waitingFor: [missing],
    })
  }
  expect(words.claims[19]?.finding).toContain('Two vetoes')
})

test('claim 21: Europe can pay, and can put a text of its own on the table', () => {
  const start = begunIn(still())
  const funded = turned(pulled(start, EUROPE, 'fund-ukraine'))
  expect(funded.aid - turned(start).aid).toBe(800)
  const text = proposed(inTalks(start), EUROPE, full({ nato: 'silence', guarantees: 'european-force' }))
  expect(publicView(text).proposals['europe-1' as keyof object]).toMatchObject({ by: EUROPE, status: 'open' })
})

test('claim 22: deterrence has a worth of its own for Europe', () => {
  const state = begun()
  const value = (guarantees: string, army: string) =>
    worthNow(state, EUROPE, full({ nato: 'silence', guarantees, army }))
  expect(value('european-force', '800k') - value('paper', '800k')).toBeGreaterThan(60)
  expect(value('paper', '800k') - value('paper', 'low-caps')).toBe(70)
  expect(clausesOf(state, EUROPE, full({ nato: 'silence', guarantees: 'european-force' }))).toContain(
    'shield-and-sword',
  )
})

test('claim 23: at the start no line on the map is free for both, and only one guarantee; elsewhere there is room', () => {
  const start = begun()
  const free = (side: SideId) => {
    const seen = scenario.issues.map(({ options }) => options.map(() => false))
    for (const terms of somePackages()) {
      if (crossed(start, side, terms).length > 0) continue
      for (const [issue, option] of terms.entries()) {
        const row = seen[issue]
        if (row) row[option] = true
      }
    }
    return seen
  }
  const [russia, ukraine] = [free(RUSSIA), free(UKRAINE)]
  const common = scenario.issues.map(({ id, options }, issue) => [
    id,
    options.filter((_, option) => russia[issue]?.[option] && ukraine[issue]?.[option]).map((option) => option.id),
  ])
  const room = new Map(common as [string, string[]][])
  expect(room.get('territory')).toEqual([])
  expect(room.get('guarantees')).toEqual(['arms-pacts'])
  for (const [issue, options] of room) if (issue !== 'territory') expect(options, issue).not.toEqual([])
})

test('claim 24: the opening positions exclude each other; weariness on both sides brings them into reach', () => {
  const start = begun()
  const both = (state: State) => {
    let count = 0
    for (const terms of somePackages())
      if (isInWinSet(state, RUSSIA, terms) && isInWinSet(state, UKRAINE, terms)) count += 1
    return count
  }
  expect(both(start)).toBe(0)
  expect(both(ripe())).toBeGreaterThan(0)
  for (const zone of [QUIET_FREEZE, GUARANTEE_FOR_NEUTRALITY]) {
    expect(ALL.every((side) => isInWinSet(start, side, partial(zone)))).toBe(false)
    expect(ALL.every((side) => isInWinSet(ripe(), side, partial(zone)))).toBe(true)
  }
})

test('claim 25: what Moscow asks for undoes what Kyiv needs: the two can be refused only together', () => {
  const tired = weary(100)
  for (const demand of [{ nato: 'never' }, { army: 'low-caps' }]) {
    expect(crossed(tired, UKRAINE, full({ ...demand, guarantees: 'arms-pacts' }))).toEqual(['bare-neutrality'])
    expect(crossed(tired, UKRAINE, full({ ...demand, guarantees: 'article-5-like' }))).toEqual([])
  }
  expect(crossed(tired, UKRAINE, full({ guarantees: 'moscow-inside' }))).toEqual(['no-veto'])
})

test('claim 26: a text without any gain is out of question for Moscow, whatever it is worth and however tired it is', () => {
  const bare = full({
    nato: 'silence',
    sanctions: 'all-lifted',
    assets: 'returned',
    energy: 'gas-business',
    politics: 'before-peace',
  })
  for (const weariness of [30, 70, 100]) {
    expect(crossed(weary(weariness), RUSSIA, bare)).toContain('a-gain-to-name')
    expect(verdict(weary(weariness), RUSSIA, bare, ALL).because).toBe('redLine')
  }
  expect(worthNow(weary(100), RUSSIA, bare)).toBeGreaterThan(worthNow(weary(100), RUSSIA, full()))
})

test('claim 28: a gain that can be announced is worth points of its own, and has words', () => {
  const state = begun()
  expect(clausesOf(state, RUSSIA, full())).toContain('gain-at-the-table')
  expect(clausesOf(state, RUSSIA, full({ nato: 'silence' }))).not.toContain('gain-at-the-table')
  expect(clausesOf(state, RUSSIA, full({ sanctions: 'until-proven' }))).not.toContain('gain-at-the-table')
  expect(words.sides.russia?.clauses['gain-at-the-table']).toContain('needs no map')
  expect(words.sides.russia?.brief.win).toContain('that can be named')
})

test('claim 29: one gain is enough, on the map or off it', () => {
  const bare = { nato: 'silence', guarantees: 'arms-pacts' }
  const gains = [
    { territory: 'special-zone' },
    { recognition: 'washington-alone' },
    { nato: 'twenty-years' },
    { guarantees: 'moscow-inside' },
  ]
  for (const gain of gains)
    expect(crossed(ripe(), RUSSIA, full({ ...bare, ...gain })), JSON.stringify(gain)).not.toContain('a-gain-to-name')
  expect(crossed(ripe(), RUSSIA, full(bare))).toContain('a-gain-to-name')
  expect(lineStatus(begun(), lineOf(RUSSIA, 'a-gain-to-name'))).toBe('bends')
})

test('claim 30: a text far below Moscow’s own opening costs it standing', () => {
  const play = (second: Package) => {
    const opened = proposed(
      inTalks(begunIn(still())),
      RUSSIA,
      partial({ ...TWENTY_EIGHT_POINTS, guarantees: 'moscow-inside' }),
    )
    const conceded = turned(proposed(inTalks(nextRound(opened)), RUSSIA, second))
    return turned(advanced(conceded))
  }
  const firm = play(partial({ ...TWENTY_EIGHT_POINTS, guarantees: 'moscow-inside', energy: 'truce' }))
  const far = play(full({ nato: 'silence', politics: 'own-calendar' }))
  expect(of(far.homes, RUSSIA).backlash).toBeGreaterThan(of(firm.homes, RUSSIA).backlash)
  expect(far.indicators.image).toBeLessThan(firm.indicators.image ?? 0)
})

test('claim 31: the same text is worth less to Moscow when it comes from Kyiv face to face', () => {
  const hosted = (host: string) => worthNow({ ...begun(), host }, RUSSIA, full())
  expect(hosted('direct')).toBeLessThan(hosted('third-party'))
  expect(hosted('third-party')).toBeLessThan(hosted('us-chair'))
  const standing = (host: string) => turned({ ...begunIn(still()), host }).indicators.image ?? 0
  expect(standing('direct')).toBeLessThan(standing('us-chair'))
})

test('claim 48: Moscow holds out for Donbas, or at least a zone, until it is weary, gets relief and another gain', () => {
  const start = withHome(begun(), RUSSIA, { weariness: 69 })
  const tired = withHome(begun(), RUSSIA, { weariness: 70 })
  const withoutDonbas = full({ territory: 'freeze' })
  expect(crossed(start, RUSSIA, withoutDonbas)).toContain('donbas')
  expect(crossed(tired, RUSSIA, withoutDonbas)).not.toContain('donbas')
  expect(crossed(tired, RUSSIA, full({ territory: 'freeze', sanctions: 'until-proven' }))).toContain('donbas')
  expect(crossed(tired, RUSSIA, full({ territory: 'freeze', nato: 'silence' }))).toEqual(['a-gain-to-name'])
  for (const territory of ['special-zone', 'leave-donbas'])
    expect(crossed(start, RUSSIA, full({ territory }))).not.toContain('donbas')
})

test('claim 49: no state makes Moscow accept an open door', () => {
  for (const weariness of [30, 100]) {
    expect(crossed(weary(weariness), RUSSIA, full({ nato: 'open-door' }))).toContain('alliance-on-our-border')
    expect(crossed(weary(weariness), RUSSIA, full({ nato: 'silence', guarantees: 'article-5-like' }))).toContain(
      'alliance-on-our-border',
    )
    expect(crossed(weary(weariness), RUSSIA, full({ nato: 'silence' }))).not.toContain('alliance-on-our-border')
  }
  expect(lineOf(RUSSIA, 'alliance-on-our-border')).toMatchObject({ kind: 'hard', declared: true })
})

test('claim 50: a seat in the commission meets Moscow’s wish as well as a place among the guarantors', () => {
  const start = begun()
  expect(crossed(start, RUSSIA, full({ sequence: 'silence-first' }))).toContain('a-voice')
  expect(crossed(start, RUSSIA, full({ sequence: 'at-signature' }))).not.toContain('a-voice')
  expect(crossed(start, RUSSIA, full({ sequence: 'silence-first', guarantees: 'moscow-inside' }))).not.toContain(
    'a-voice',
  )
  // the veto is what Kyiv and Europe refuse, not the voice
  for (const side of [UKRAINE, EUROPE]) {
    expect(crossed(start, side, full({ nato: 'silence', guarantees: 'moscow-inside' }))).not.toEqual([])
    expect(crossed(start, side, full({ nato: 'silence', sequence: 'at-signature' }))).toEqual([])
  }
  expect(lineOf(RUSSIA, 'a-voice').declared).toBe(false)
  expect(words.issues.sequence?.options['at-signature']?.meaning).toContain(
    'a joint commission that hears and does not decide',
  )
})

test('claim 51: Kyiv keeps what it holds; a zone is open only to the weary, covered and at silence', () => {
  const tired = withHome(begun(), UKRAINE, { weariness: 55 })
  const zone = full({ territory: 'special-zone', guarantees: 'article-5-like' })
  expect(crossed(begun(), UKRAINE, zone)).toContain('held-land')
  expect(crossed(tired, UKRAINE, zone)).not.toContain('held-land')
  expect(crossed(tired, UKRAINE, full({ territory: 'special-zone' }))).toContain('held-land')
  // no referendum under fire: the constitution as a rule
  expect(
    crossed(
      tired,
      UKRAINE,
      full({ territory: 'special-zone', guarantees: 'article-5-like', sequence: 'settlement-first' }),
    ),
  ).toContain('held-land')
  expect(crossed(weary(100), UKRAINE, full({ territory: 'leave-donbas', guarantees: 'article-5-like' }))).toContain(
    'held-land',
  )
})

test('claim 52: Kyiv gives NATO up for a guarantee that holds, and the guarantee needs Washington’s signature', () => {
  const state = begun()
  const trade = full({ nato: 'never', guarantees: 'article-5-like' })
  expect(crossed(state, UKRAINE, full({ nato: 'never' }))).toContain('bare-neutrality')
  expect(crossed(state, UKRAINE, trade)).toEqual([])
  expect(clausesOf(state, UKRAINE, trade)).toContain('neutral-but-covered')
  const withoutUs = effective(scenario, trade, [RUSSIA, UKRAINE, EUROPE])
  expect(withoutUs[issueAt('guarantees')]).toBe(optionAt('guarantees', 'arms-pacts'))
  expect(worthNow(state, UKRAINE, trade, [RUSSIA, UKRAINE, EUROPE])).toBeLessThan(worthNow(state, UKRAINE, trade))
})

test('claim 56: pain alone opens nothing for Moscow; a gain with a name does', () => {
  const accepted = (weariness: number, changes: Readonly<Record<string, string>>) => {
    const state = withHome(begun(), RUSSIA, { weariness, backlash: 0 })
    return optionsOf('sanctions').flatMap((sanctions) =>
      optionsOf('politics').filter((politics) => isInWinSet(state, RUSSIA, full({ ...changes, sanctions, politics }))),
    ).length
  }
  const bare = { nato: 'silence' }
  expect([30, 60, 80, 100].map((weariness) => accepted(weariness, bare))).toEqual([0, 0, 0, 0])
  expect(accepted(80, { nato: 'twenty-years' })).toBeGreaterThan(0)
})

test('claim 58: Russia can be shown respect without land', () => {
  const state = begun()
  const withoutLand = clausesOf(state, RUSSIA, full({ territory: 'freeze' }))
  expect(withoutLand).toContain('seat-in-the-commission')
  expect(withoutLand).toContain('gain-at-the-table')
  const own = of(scenario.bySide, RUSSIA)
  expect(own.scoreTerms).toContainEqual(expect.objectContaining({ id: 'standing-abroad', points: 60 }))
  const start = begunIn(still())
  expect(turned(start).indicators.image).toBeGreaterThan(start.indicators.image ?? 0)
})
