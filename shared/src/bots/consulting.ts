import type { Command } from '../game/command.ts'
import type { Effect, Lever } from '../scenario/scenario.ts'
import { of } from '../scenario/sides.ts'
import { promisedLevers } from './binding.ts'
import type { Outlook } from './outlook.ts'
import { type Reason, say } from './reasons.ts'

/** What a bot does in consult: a lever, a host, a poll when it matters; null when it has done all that. */
export function consult(outlook: Outlook): Command | null {
  const { seat, view, me, brief, whim } = outlook
  if (seat.lever === null) {
    const lever = bestLever(outlook)
    if (lever !== null) return { type: 'pullLever', lever: lever.id }
  }
  const host = wantedHost(outlook)
  if (host !== null && of(view.sides, me).backsHost !== host) return { type: 'backHost', host }
  const isLate = view.round * 2 > brief.rounds
  return isLate && !seat.pollUsed && whim(2, 'poll') === 0 ? { type: 'poll' } : null
}

/** The lever that it has threatened with or promised; otherwise one of those that help most. */
function bestLever(outlook: Outlook): Lever | null {
  const { brief, seat, me, view, whim } = outlook
  const promised = promisedLevers(outlook)
  const free = of(brief.levers, me).filter(
    ({ id }) => seat.levers.some((lever) => lever.id === id && lever.available) && !promised.refrain.includes(id),
  )
  const threatened = view.threats.find(({ side, status }) => side === me && status === 'open')
  const due = free.find(({ id }) => id === threatened?.lever || promised.pull.includes(id))
  if (due !== undefined) return due
  const helpful = free
    .map((lever) => ({ lever, good: goodOf(outlook, lever) }))
    .filter(({ good }) => good > 0)
    .toSorted((one, other) => other.good - one.good)
    .slice(0, 3)
  const total = helpful.reduce((sum, { good }) => sum + good, 0)
  let rest = whim(Math.max(1, total), 'lever')
  for (const { lever, good } of helpful) {
    if (rest < good) return lever
    rest -= good
  }
  return null
}

/** What a lever is for. */
type Aim = Extract<Reason, { lever: string; reason: `pulled${string}` }>['reason']

function aimOf({ brief, me, others }: Outlook, effect: Effect): Aim | null {
  switch (effect.on) {
    case 'front':
      return 'pulledForFront'
    case 'aid':
      return 'pulledForAid'
    case 'credibility':
      return effect.whom === me || effect.whom === 'actor' ? 'pulledForTrust' : null
    case 'indicator':
      return 'pulledForHome'
    case 'losses':
      return effect.whom === me || effect.whom === 'actor' ? 'pulledForHome' : null
    case 'weariness':
    case 'backlash': {
      if (effect.whom === me || effect.whom === 'actor') return 'pulledForHome'
      const isNeeded = others.some((side) => side === effect.whom && brief.agreement.mustSign.includes(side))
      return isNeeded || effect.whom === 'others' ? 'pulledToPress' : null
    }
    default:
      return null
  }
}

/** How good an effect is in itself, in hundredths of a meter point: which way the side wants it, its own levers tell. */
function gainOf({ brief, me }: Outlook, effect: Effect, aim: Aim): number {
  if (!('amount' in effect)) return 0
  switch (aim) {
    case 'pulledForFront':
    case 'pulledForAid': {
      const ways = of(brief.levers, me).flatMap((lever) => lever.effects.filter(({ on }) => on === effect.on))
      const way = ways.reduce((sum, one) => sum + ('amount' in one ? one.amount : 0), 0)
      return way === 0 ? 0 : way > 0 ? effect.amount : -effect.amount
    }
    case 'pulledForTrust':
      return effect.amount
    case 'pulledForHome':
      return effect.on === 'indicator' ? -Math.floor(effect.amount / 4) : -effect.amount
    case 'pulledToPress':
      return Math.floor(effect.amount / 2)
  }
}

/** How much an aim matters now, in percent. */
function needOf({ view, seat }: Outlook, aim: Aim): number {
  switch (aim) {
    case 'pulledForAid':
      return view.aid < 4_000 ? 150 : 70
    case 'pulledForFront':
      return 80
    case 'pulledForHome':
      return 100 + Math.floor(Math.max(0, seat.pressure - 5_000) / 25)
    case 'pulledForTrust':
    case 'pulledToPress':
      return 80
  }
}

function goodOf(outlook: Outlook, { effects }: Lever): number {
  return effects.reduce((sum, effect) => {
    const aim = aimOf(outlook, effect)
    return aim === null ? sum : sum + Math.floor((gainOf(outlook, effect, aim) * needOf(outlook, aim)) / 100)
  }, 0)
}

function wantedHost({ brief, mine }: Outlook): string | null {
  const best = brief.hosts.toSorted((one, other) => (mine.hostValue[other.id] ?? 0) - (mine.hostValue[one.id] ?? 0))[0]
  return best !== undefined && (mine.hostValue[best.id] ?? 0) > 0 ? best.id : null
}

/** After the world turn, when everybody knows of it: what the lever was for, by what it mainly does. */
export function explainLever(outlook: Outlook): Command | null {
  const { brief, me, seat, view } = outlook
  const lever = of(brief.levers, me).find(({ id }) => id === seat.lever)
  const isPulled = view.news.some(
    ({ kind, side, round, subject }) =>
      kind === 'lever' && side === me && round === view.round && subject === seat.lever,
  )
  const hasSaid = view.speeches.some(
    ({ by, round, words }) =>
      by === me && round === view.round && words.kind === 'reason' && words.reason.startsWith('pulled'),
  )
  if (lever === undefined || !isPulled || hasSaid) return null
  const aims = new Map<Aim, number>()
  for (const effect of lever.effects) {
    const aim = aimOf(outlook, effect)
    if (aim !== null) aims.set(aim, (aims.get(aim) ?? 0) + gainOf(outlook, effect, aim))
  }
  const [main] = [...aims].toSorted(([, one], [, other]) => other - one)
  if (main === undefined || main[1] <= 0) return null
  return { type: 'speak', to: 'everyone', words: say({ reason: main[0], lever: lever.id }) }
}
