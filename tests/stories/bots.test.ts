import { chooseMove } from '@red-lines/shared/bots/oneTextBot.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import type { State } from '@red-lines/shared/game/state.ts'
import { disclosed, publicView, seatView } from '@red-lines/shared/game/view.ts'
import { publicBrief, sideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { after, facts } from '../support/story.ts'
import {
  advanced,
  begun,
  EUROPE,
  full,
  GUARANTEE_FOR_NEUTRALITY,
  inTalks,
  nextRound,
  partial,
  proposed,
  RUSSIA,
  scenario,
  TWENTY_EIGHT_POINTS,
  UKRAINE,
  US,
  weary,
  withHome,
} from '../support/ukraine.ts'

/** What a bot in the side's seat would do next. */
const wish = (state: State, side: SideId, seed = 1): Command | null =>
  chooseMove(
    publicBrief(scenario, disclosed(state)),
    sideBrief(scenario, side),
    publicView(state),
    seatView(state, side),
    seed,
  )

/** All that it does in this stage. */
function deeds(state: State, side: SideId, seed = 1): { readonly commands: readonly Command[]; readonly state: State } {
  const command = wish(state, side, seed)
  if (command === null || state.stage.name === 'over') return { commands: [], state }
  const then = facts(state, side, command).reduce(evolve, state)
  if (command.type === 'ready') return { commands: [command], state: then }
  const rest = deeds(then, side, seed)
  return { commands: [command, ...rest.commands], state: rest.state }
}

const types = (commands: readonly Command[]): readonly string[] => commands.map(({ type }) => type)

test('BO1 in consult it pulls a lever, backs its host, and is done', () => {
  const { commands, state } = deeds(begun(), US)
  expect(types(commands)).toEqual(['pullLever', 'backHost', 'ready'])
  expect(wish(state, US)).toBe(null)
})

test('BO1 where nothing is on the table it opens with its own best', () => {
  const [first] = deeds(inTalks(begun()), RUSSIA).commands
  expect(first).toMatchObject({
    type: 'propose',
    secret: false,
    answers: null,
    words: { kind: 'reason', reason: 'opens', facts: { issue: 'territory', option: 'leave-donbas' } },
  })
})

test('BO2 it says no to a text that crosses a declared line by naming the line', () => {
  const asked = proposed(inTalks(begun()), RUSSIA, partial(TWENTY_EIGHT_POINTS))
  const proposal = asked.proposals[0]?.id
  expect(wish(asked, UKRAINE)).toEqual({
    type: 'reject',
    proposal,
    redLines: ['held-land'],
    issues: [],
    words: { kind: 'reason', reason: 'rejectsLine', facts: { redLine: 'held-land', proposal } },
  })
})

test('BO2 of a secret line it first says only what the line is about, later the line itself', () => {
  const terms = full({ territory: 'freeze', sanctions: 'all-lifted', guarantees: 'european-force' })
  const early = proposed(inTalks(begun()), RUSSIA, terms)
  const issue = scenario.issues.findIndex(({ id }) => id === 'sanctions')
  expect(wish(early, UKRAINE)).toMatchObject({ type: 'reject', redLines: [], issues: [issue, expect.any(Number)] })
  const late = proposed(inTalks(nextRound(nextRound(begun()))), RUSSIA, terms)
  expect(wish(late, UKRAINE)).toMatchObject({ type: 'reject', redLines: ['owed-to-our-people'] })
})

test('BO1 once the war has done its work it accepts a good text, says why, and signs it', () => {
  const ripe = weary(75, lateTalks())
  const asked = proposed(ripe, RUSSIA, partial(GUARANTEE_FOR_NEUTRALITY))
  const { commands, state } = deeds(asked, UKRAINE)
  expect(types(commands)).toEqual(expect.arrayContaining(['accept', 'sign', 'speak', 'ready']))
  expect(state.proposals[0]?.signatures).toEqual([UKRAINE])
  expect(state.speeches.map(({ words }) => words)).toContainEqual({
    kind: 'reason',
    reason: 'signs',
    facts: { proposal: state.proposals[0]?.id },
  })
})

test('BO1 early in the game it takes no text that it will take later', () => {
  const early = proposed(weary(75, inTalks(begun())), RUSSIA, partial(GUARANTEE_FOR_NEUTRALITY))
  expect(wish(early, EUROPE)?.type).toBe('reject')
})

test('BO1 from the text on the table it changes four issues at most and says which matters', () => {
  const late = proposed(lateTalks(), UKRAINE, full({ territory: 'special-zone', nato: 'silence' }))
  const { commands } = deeds(late, RUSSIA)
  const text = commands.find((command) => command.type === 'propose')
  expect(text).toMatchObject({ answers: late.proposals[0]?.id, words: { reason: 'amends' } })
})

test('BO1 in crisis it asks for a truce', () => {
  const calm = lateTalks()
  const crisis = withHome({ ...calm, homes: inCrisis(calm) }, UKRAINE, { weariness: 85, backlash: 10 })
  const text = deeds(crisis, UKRAINE).commands.find((command) => command.type === 'propose')
  expect(text).toMatchObject({ words: { kind: 'reason', reason: 'proposesTruce', facts: {} } })
})

test('BO1 it answers a secret text to the one who sent it', () => {
  const asked = proposed(weary(75, lateTalks()), RUSSIA, partial(GUARANTEE_FOR_NEUTRALITY), true)
  const { commands } = deeds(asked, UKRAINE)
  const words = commands.filter((command) => command.type === 'speak')
  const secret = asked.proposals[0]?.id
  expect(commands[0]).toMatchObject({ proposal: secret })
  for (const one of words) {
    if (one.words.kind === 'reason' && one.words.facts.proposal === secret && one.words.reason !== 'signs')
      expect(one.to).toBe(RUSSIA)
  }
})

test('BO2 what it has threatened it does', () => {
  const threatened = after(inTalks(begun()), [US, { type: 'threaten', lever: 'tighten-sanctions' }])
  const next = advanced(advanced(threatened))
  expect(wish(next, US)).toEqual({ type: 'pullLever', lever: 'tighten-sanctions' })
})

test('BO2 what it has promised not to do it does not', () => {
  const promised = after(inTalks(begun()), [RUSSIA, { type: 'promise', deal: 'grid-spared' }])
  const next = advanced(advanced(promised))
  const levers = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => wish(next, RUSSIA, seed))
  expect(levers).not.toContainEqual({ type: 'pullLever', lever: 'strike-grid' })
})

test('BO2 after the world turn it says what its lever was for', () => {
  const consulted = deeds(begun(), EUROPE).state
  const { commands } = deeds(advanced(advanced(consulted)), EUROPE)
  expect(commands).toEqual([
    {
      type: 'speak',
      to: 'everyone',
      words: {
        kind: 'reason',
        reason: expect.stringMatching(/^pulled/),
        facts: { lever: consulted.levers[EUROPE] },
      },
    },
    { type: 'ready', ready: true },
  ])
})

/** The talks of the seventh round. */
const lateTalks = (): State => inTalks([2, 3, 4, 5, 6, 7].reduce((state) => nextRound(state), begun()))

const inCrisis = (state: State): State['homes'] =>
  Object.fromEntries(Object.entries(state.homes).map(([side, home]) => [side, { ...home, strain: 'crisis' }]))
