import type { Command } from '../game/command.ts'
import type { Speech } from '../game/state.ts'
import type { Lever, LeverId } from '../scenario/scenario.ts'
import { of } from '../scenario/sides.ts'
import type { Outlook } from './outlook.ts'
import { type Reason, say } from './reasons.ts'

/** In how many rounds of how many a bot thinks of a pledge or a threat. */
const PLEDGES_ONE_IN = 3
const THREATENS_ONE_IN = 16
const PROMISES_ONE_IN = 8
const PLEDGES_UNTIL = 3

/** Levers that open promises bind the side to pull, or not to pull. */
export function promisedLevers({ mine, seat, me }: Pick<Outlook, 'mine' | 'seat' | 'me'>): {
  readonly pull: readonly LeverId[]
  readonly refrain: readonly LeverId[]
} {
  const bound = (kind: 'pull' | 'refrain') =>
    seat.promises
      .filter(({ status }) => status === 'open')
      .flatMap(({ deal }) => mine.sideDeals.filter(({ id, from }) => id === deal && from === me))
      .flatMap(({ undertaking }) => (undertaking.kind === kind ? [undertaking.lever] : []))
  return { pull: bound('pull'), refrain: bound('refrain') }
}

/** Binds itself now and then: to a line that it never gives up, to a threat or a promise that it will carry out. */
export function bind(outlook: Outlook): Command | null {
  const { view, seat, me } = outlook
  const isNew = ({ round }: { readonly round: number }) => round === view.round
  const hasBound =
    seat.pledgedThisRound || view.threats.some((one) => one.side === me && isNew(one)) || seat.promises.some(isNew)
  return explanation(outlook) ?? (hasBound ? null : (pledge(outlook) ?? promise(outlook) ?? threat(outlook)))
}

/** One promise at a time: to leave a lever alone, or to pull one that is free next round. */
function promise(outlook: Outlook): Command | null {
  const { mine, seat, view, me, whim, brief } = outlook
  if (view.round * 2 > view.rounds || whim(PROMISES_ONE_IN, 'promise') > 0) return null
  const made = (id: string) => seat.promises.some(({ deal }) => deal === id)
  const bound = promisedLevers(outlook)
  const threatened = view.threats.some(({ side, status }) => side === me && status === 'open')
  if (threatened || bound.pull.length + bound.refrain.length > 0) return null
  const deal = mine.sideDeals.find(({ id, from, undertaking, rounds }) => {
    if (from !== me || made(id) || undertaking.kind === 'refuse' || undertaking.lever === seat.lever) return false
    const lever = of(brief.levers, me).find((one) => one.id === undertaking.lever)
    return undertaking.kind === 'refrain' || (lever !== undefined && rounds > 1 && isFreeNextRound(outlook, lever))
  })
  return deal === undefined ? null : { type: 'promise', deal: deal.id }
}

const isFreeNextRound = ({ seat }: Outlook, { id, rest, available }: Lever): boolean =>
  available === null &&
  (rest === 0 || id !== seat.lever) &&
  seat.levers.some((lever) => lever.id === id && lever.available)

function pledge({ mine, seat, view, me, whim }: Outlook): Command | null {
  if (view.round > PLEDGES_UNTIL || seat.pledgedThisRound || whim(PLEDGES_ONE_IN, 'pledge') > 0) return null
  if (view.pledges.some(({ side }) => side === me)) return null
  const declared = mine.redLines.filter(
    ({ id, kind }) => kind === 'hard' && seat.redLines.some((line) => line.id === id && line.heardBy === 'everyone'),
  )
  const line = declared[whim(Math.max(1, declared.length), 'pledged line')]
  return line === undefined ? null : { type: 'pledge', about: { kind: 'redLine', redLine: line.id }, stake: 1 }
}

/** Only what nothing can keep it from doing in the next round. */
function threat(outlook: Outlook): Command | null {
  const { brief, me, view, whim, others } = outlook
  if (view.round < 3 || view.round >= view.rounds || whim(THREATENS_ONE_IN, 'threat') > 0) return null
  if (view.threats.some(({ side, status }) => side === me && status === 'open')) return null
  const { pull, refrain } = promisedLevers(outlook)
  if (pull.length > 0) return null
  const lever = of(brief.levers, me).find(
    (one) =>
      isFreeNextRound(outlook, one) &&
      !refrain.includes(one.id) &&
      one.effects.some(
        (effect) =>
          (effect.on === 'weariness' || effect.on === 'backlash') &&
          effect.amount >= 300 &&
          others.some((side) => side === effect.whom && brief.agreement.mustSign.includes(side)),
      ),
  )
  return lever === undefined ? null : { type: 'threaten', lever: lever.id }
}

/** Says once what it has just bound itself to. */
function explanation({ view, seat, mine, me }: Outlook): Command | null {
  const said = [...view.speeches, ...seat.speeches].filter(({ by, round }) => by === me && round === view.round)
  const isNew = ({ round }: { readonly round: number }) => round === view.round
  const once = (to: Speech['to'], reason: Reason): Command[] =>
    said.some(({ words }) => words.kind === 'reason' && words.reason === reason.reason)
      ? []
      : [{ type: 'speak', to, words: say(reason) }]
  const pledges = view.pledges.filter((one) => one.side === me && isNew(one) && one.redLine !== '')
  const threats = view.threats.filter((one) => one.side === me && isNew(one) && one.status === 'open')
  const promises = seat.promises.filter(isNew).flatMap(({ deal }) => mine.sideDeals.filter(({ id }) => id === deal))
  const words = [
    ...pledges.flatMap(({ redLine }) => once('everyone', { reason: 'pledges', redLine })),
    ...threats.flatMap(({ lever }) => once('everyone', { reason: 'threatens', lever })),
    ...promises.flatMap(({ from, to, undertaking }) =>
      from !== me || undertaking.kind === 'refuse'
        ? []
        : once(to, {
            reason: undertaking.kind === 'pull' ? 'promisesTo' : 'promisesNotTo',
            lever: undertaking.lever,
          }),
    ),
  ]
  return words[0] ?? null
}
