import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import fc from 'fast-check'
import { NO_WORDS } from './story.ts'
import { arden, mora, veld, well } from './well.ts'

/** Wishes at the well: most of them possible at some time, some never. */

export const anySide = fc.constantFrom(arden, veld, mora)
const terms = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(1)).map((options) => [...options]) },
  { weight: 2, arbitrary: fc.constant([-1, -1, -1, 1]) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 1, maxLength: 6 }) },
)
const proposal = fc
  .tuple(anySide, fc.boolean(), fc.integer({ min: 1, max: 2 }))
  .map(([side, secret, number]) => `${side}-${secret ? 'secret-' : ''}${number}`)
const lever = fc.constantFrom('raid', 'feast', 'nothing')
const redLine = fc.constantFrom('never-dry', 'rent-first', 'no-wall', 'some-water', 'none')
const to = fc.uniqueArray(anySide, { minLength: 1, maxLength: 3 })

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('ready' as const), ready: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('propose' as const),
      terms,
      to,
      secret: fc.boolean(),
      answers: fc.option(proposal),
      conditional: fc.boolean(),
      words: fc.constant(NO_WORDS),
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('accept' as const, 'sign' as const), proposal }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constantFrom('retract' as const, 'withdraw' as const, 'leak' as const), proposal }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('reject' as const),
      proposal,
      redLines: fc.uniqueArray(redLine, { maxLength: 2 }),
      issues: fc.uniqueArray(fc.nat(4), { maxLength: 2 }),
      words: fc.constant(NO_WORDS),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('pullLever' as const), lever: fc.option(lever) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('threaten' as const), lever }) },
  { weight: 1, arbitrary: fc.constant({ type: 'poll' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('backHost' as const), host: fc.constantFrom('elders', 'miller', 'who') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('promise' as const),
      deal: fc.constantFrom('mora-keeps-away', 'veld-digs', 'x'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('pledge' as const),
      about: fc.oneof(
        fc.record({ kind: fc.constant('redLine' as const), redLine }),
        fc.record({
          kind: fc.constant('issue' as const),
          issue: fc.nat(4),
          keeps: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
          substitute: fc.option(fc.nat(2)),
        }),
      ),
      stake: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('speak' as const),
      to: fc.oneof(fc.constant('everyone' as const), anySide),
      words: fc.record({
        kind: fc.constant('text' as const),
        text: fc.constantFrom('We listen.', 'Not like this.', '…'),
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('keepDraft' as const),
      draft: fc.constantFrom('one', 'two'),
      name: fc.constant('Draft'),
      terms,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('guess' as const),
      about: anySide,
      priorities: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
      redLines: fc.array(fc.record({ issue: fc.nat(4), option: fc.nat(3) }), { maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'advance' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('inject' as const),
      inject: fc.constantFrom(...well.injects.map(({ id }) => id)),
      target: fc.option(anySide),
    }),
  },
)

type Wish = readonly [Actor, Command]

/** Somebody's wish; the facilitator's and the clock's now and then. */
export const anyWish: fc.Arbitrary<Wish> = anyCommand.chain((command): fc.Arbitrary<Wish> => {
  const isTheirs = command.type === 'advance' || command.type === 'inject'
  const by: fc.Arbitrary<Actor> = isTheirs
    ? fc.constantFrom<Actor>('facilitator', 'clock', arden)
    : fc.constantFrom<Actor>(arden, veld, mora, arden, veld, mora, arden, veld, mora, 'clock')
  return by.map((actor): Wish => [actor, command])
})

export const anyWishes = fc.array(anyWish, { minLength: 20, maxLength: 120 })
