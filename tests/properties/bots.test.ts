import { type BotGame, botGame, type Move, playOn } from '@red-lines/shared/bots/botGame.ts'
import { chooseMove, delegation } from '@red-lines/shared/bots/oneTextBot.ts'
import { TEMPERAMENT_NAMES, TEMPERAMENTS, type TemperamentName } from '@red-lines/shared/bots/temperament.ts'
import type { Utterance } from '@red-lines/shared/game/command.ts'
import { crosses, lineStatus, linesCrossedNow } from '@red-lines/shared/game/redLines.ts'
import type { Proposal, State } from '@red-lines/shared/game/state.ts'
import { isSignable, supporters } from '@red-lines/shared/game/texts.ts'
import { worthNow } from '@red-lines/shared/game/valuation.ts'
import { reservationValue } from '@red-lines/shared/game/winSet.ts'
import { differences, isFull } from '@red-lines/shared/scenario/package.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { expect, test } from 'vitest'
import { stateHash } from '../support/stateHash.ts'
import { begun, scenario as ukraine } from '../support/ukraine.ts'
import { well } from '../support/well.ts'

const GAMES = 20
const MOST_MOVES_IN_A_STAGE = 12

const seeds = Array.from({ length: GAMES }, (_, at) => at + 1)
/** Every third game is one of each temperament. */
const temperamentOf = (seed: number): TemperamentName => TEMPERAMENT_NAMES[seed % 3] ?? 'firm'
const games: readonly { readonly name: string; readonly game: BotGame }[] = [well, ukraine].flatMap((scenario) =>
  seeds.map((seed) => {
    const temperament = temperamentOf(seed)
    const player = delegation(TEMPERAMENTS[temperament])
    return { name: `${scenario.id} ${seed} ${temperament}`, game: botGame(scenario, seed, () => player) }
  }),
)
const every = (check: (move: Move, name: string, game: BotGame) => void): void => {
  for (const { name, game } of games) for (const move of game.moves) check(move, name, game)
}

test('BO1 a bot is never refused, says that it is done in every stage, and comes to that soon', () => {
  // a refusal, a standstill or an endless game throws while the games are played
  for (const { name, game } of games) {
    expect(game.end.stage.name, name).toBe('over')
    const counts = new Map<string, number>()
    for (const { before, by } of game.moves) {
      const key = `${before.round} ${before.stage.name} ${by}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    expect(Math.max(...counts.values()), name).toBeLessThanOrEqual(MOST_MOVES_IN_A_STAGE)
  }
})

test('BO2 a bot says only what is so', () => {
  const reasons = new Set<string>()
  every((move, name) => {
    const { before, by, command } = move
    if (!('words' in command) || command.words.kind !== 'reason') return
    reasons.add(command.words.reason)
    expect(isTrue(move, command.words), `${name}, ${by} in round ${before.round}: ${JSON.stringify(command)}`).toBe(
      true,
    )
  })
  // the games together show every reason: otherwise this would prove little
  expect([...reasons].toSorted()).toEqual(
    [
      'accepts',
      'acceptsTruce',
      'acceptsWeary',
      'amends',
      'bridges',
      'concedes',
      'counters',
      'opens',
      'pledges',
      'promisesNotTo',
      'promisesTo',
      'proposesTruce',
      'pulledForAid',
      'pulledForFront',
      'pulledForHome',
      'pulledForTrust',
      'pulledToPress',
      'rejectsLine',
      'rejectsOne',
      'rejectsTwo',
      'signs',
      'threatens',
    ].toSorted(),
  )
})

/** Is what a bot says at this move true of the whole state, of which it saw only its part? */
function isTrue({ before, by, command }: Move, words: Extract<Utterance, { kind: 'reason' }>): boolean {
  const { facts } = words
  const issueOf = (name: unknown) => before.scenario.issues.findIndex(({ id }) => id === name)
  const optionOf = (issue: number) =>
    before.scenario.issues[issue]?.options.findIndex(({ id }) => id === facts.option) ?? -1
  const text = before.proposals.find(({ id }) => id === facts.proposal)
  const issue = issueOf(facts.issue)
  const own = before.proposals.filter((one) => one.by === by && isFull(one.terms))
  switch (words.reason) {
    case 'opens':
      return command.type === 'propose' && own.length === 0 && command.terms[issue] === optionOf(issue)
    case 'counters':
      return command.type === 'propose' && own.length > 0 && command.answers === null
    case 'amends':
    case 'bridges':
      return (
        command.type === 'propose' &&
        text?.id === command.answers &&
        differences(text.terms, command.terms).length <= 4 &&
        differences(text.terms, command.terms).includes(issue) &&
        command.terms[issue] === optionOf(issue)
      )
    case 'concedes': {
      const last = own.at(-1)
      return (
        command.type === 'propose' &&
        last !== undefined &&
        worthNow(before, by, command.terms) < worthNow(before, by, last.terms) &&
        command.terms[issue] !== last.terms[issue] &&
        command.terms[issue] === optionOf(issue)
      )
    }
    case 'proposesTruce':
      return command.type === 'propose' && !isFull(command.terms)
    case 'accepts':
    case 'acceptsWeary':
      return (
        text !== undefined &&
        text.answersBySide[by]?.kind === 'accepted' &&
        worthNow(before, by, text.terms) > reservationValue(before, by) === (words.reason === 'accepts')
      )
    case 'acceptsTruce':
      return text !== undefined && !isFull(text.terms) && text.answersBySide[by]?.kind === 'accepted'
    case 'signs':
      return text?.signatures.includes(by) === true
    case 'rejectsLine':
      return text !== undefined && linesCrossedNow(before, by, text.terms).some(({ id }) => id === facts.redLine)
    case 'rejectsOne':
      return (
        command.type === 'reject' && command.issues.length === 1 && text?.terms[issue] === optionOf(issue) && issue >= 0
      )
    case 'rejectsTwo':
      return (
        command.type === 'reject' &&
        command.issues.length === 2 &&
        command.issues.every((one) => [issue, issueOf(facts.issue2)].includes(one))
      )
    case 'pledges':
      return before.pledges.some(
        ({ side, about }) => side === by && about.kind === 'redLine' && about.redLine === facts.redLine,
      )
    case 'threatens':
      return before.threats.some((one) => one.side === by && one.lever === facts.lever && one.status === 'open')
    case 'promisesTo':
    case 'promisesNotTo':
      return before.promises.some(({ deal, round }) => {
        const made = before.scenario.sideDeals.find(({ id }) => id === deal)
        return (
          round === before.round &&
          made?.from === by &&
          made.undertaking.kind === (words.reason === 'promisesTo' ? 'pull' : 'refrain') &&
          made.undertaking.lever === facts.lever &&
          command.type === 'speak' &&
          command.to === made.to
        )
      })
    default:
      return (
        words.reason.startsWith('pulled') &&
        before.leverHistory.some(
          (pull) => pull.side === by && pull.round === before.round && pull.lever === facts.lever,
        )
      )
  }
}

test('BO2 a bot accepts and signs nothing that crosses a line of its own', () => {
  let yeses = 0
  every(({ before, by, command }, name) => {
    if (command.type !== 'accept' && command.type !== 'sign') return
    const text = before.proposals.find(({ id }) => id === command.proposal)
    expect(text && linesCrossedNow(before, by, text.terms), name).toEqual([])
    yeses += 1
  })
  expect(yeses).toBeGreaterThan(GAMES * 10)
})

test('BO2 a bot keeps its pledges and promises and carries out its threats', () => {
  let threats = 0
  let promises = 0
  for (const { name, game } of games) {
    expect(
      game.end.pledges.filter(({ status }) => status === 'broken'),
      name,
    ).toEqual([])
    const judged = game.end.threats.filter(({ status }) => status !== 'open')
    const isBlocked = (lever: string) => game.end.blocks.some((block) => block.lever === lever)
    expect(
      judged.filter(({ status, lever }) => status === 'idle' && !isBlocked(lever)),
      name,
    ).toEqual([])
    threats += judged.length
    expect(
      game.end.promises.filter(({ status }) => status === 'broken'),
      name,
    ).toEqual([])
    promises += game.end.promises.filter(({ status }) => status === 'kept').length
  }
  expect(threats).toBeGreaterThan(0)
  expect(promises).toBeGreaterThan(0)
})

test('BO3 the same seed gives the same game, another seed another', () => {
  for (const scenario of [well, ukraine]) {
    const [one, again, other] = [7, 7, 8].map((seed) => stateHash(botGame(scenario, seed).end))
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  }
})

test('BO1 four bots on the shipped scenario mostly agree, and not before the war has done its work', () => {
  const ends = games.map(({ game }) => game.end).filter((end) => end.scenario === ukraine)
  const agreed = ends.filter(({ stage }) => stage.name === 'over' && stage.outcome.kind === 'agreement')
  expect(agreed.length).toBeGreaterThanOrEqual(ends.length * 0.6)
  expect(Math.min(...agreed.map(({ round }) => round))).toBeGreaterThanOrEqual(4)
})

/** A delegation that only says that it is done. */
const silent: typeof chooseMove = (_brief, mine, view) =>
  of(view.sides, mine.side).ready ? null : { type: 'ready', ready: true }

/** A delegation that never proposes, but takes what its home would surely ratify. */
const takesWhatIsGood: typeof chooseMove = (brief, mine, view, seat, seed) => {
  const command = chooseMove(brief, mine, view, { ...seat, textsLeft: 0 }, seed)
  return command?.type === 'withdraw' ? silent(brief, mine, view, seat, seed) : command
}

const withPerson = (side: SideId, person: typeof chooseMove, seed: number): State =>
  playOn(begun(seed), (one) => (one === side ? person : chooseMove)).end

test('BO1 bots play on beside a person who does nothing at all', () => {
  for (const side of ukraine.sides) {
    const end = withPerson(side, silent, 3)
    expect(end.stage.name).toBe('over')
    expect(end.proposals.length).toBeGreaterThan(ukraine.sides.length)
  }
})

test('BO1 bots find a text for a person who only answers', () => {
  for (const side of ukraine.sides) {
    const ends = [1, 2, 3, 4, 5].map((seed) => withPerson(side, takesWhatIsGood, seed))
    const signedBySide = ends.filter(({ proposals }) => proposals.some(({ signatures }) => signatures.includes(side)))
    expect(signedBySide.length, side).toBeGreaterThanOrEqual(2)
  }
})

test('BO1 an agreement is what its signers accepted, and most texts on the table are live ones', () => {
  for (const { name, game } of games) {
    const open = (text: Proposal) => text.status === 'open' && isFull(text.terms)
    expect(game.end.proposals.filter(open).length, name).toBeLessThan(16)
    const { stage, proposals } = game.end
    if (stage.name !== 'over' || stage.outcome.kind !== 'agreement') continue
    const { proposal, signatories } = stage.outcome
    const text = proposals.find(({ id }) => id === proposal)
    expect(text && signatories.every((side) => supporters(text).includes(side)), name).toBe(true)
    expect(text && isSignable(game.end.scenario, { ...text, status: 'open' }), name).toBe(true)
  }
})

const crossedBy = (scenario: Scenario, end: State, side: SideId, terms: readonly number[]) =>
  of(scenario.bySide, side).redLines.filter((line) => crosses(line, lineStatus(end, line), terms))

test('BO2 no bot proposes what crosses a line of its own', () => {
  every(({ before, by, command }, name) => {
    if (command.type === 'propose') expect(crossedBy(before.scenario, before, by, command.terms), name).toEqual([])
  })
})
