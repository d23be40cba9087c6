import { drawBelow } from '../game/chance.ts'
import type { Command } from '../game/command.ts'
import type { Effect, Lever } from '../scenario/scenario.ts'
import { of } from '../scenario/sides.ts'
import type { Outlook } from './outlook.ts'

/** What a bot does in consult: a lever, a host, a poll when it matters; null when it has done all that. */
export function consult(outlook: Outlook): Command | null {
  const { seat, view, me, brief } = outlook
  if (seat.lever === null) {
    const lever = bestLever(outlook)
    if (lever !== null) return { type: 'pullLever', lever: lever.id }
  }
  const host = wantedHost(outlook)
  if (host !== null && of(view.sides, me).backsHost !== host) return { type: 'backHost', host }
  const isLate = view.round * 2 > brief.rounds
  return isLate && !seat.pollUsed ? { type: 'poll' } : null
}

/** The lever that helps home or trust most; none when every one does more harm, and not always the first. */
function bestLever(outlook: Outlook): Lever | null {
  const { brief, seat, me, view, seed } = outlook
  const helpful = of(brief.levers, me)
    .filter(({ id }) => seat.levers.find((lever) => lever.id === id)?.available === true)
    .map((lever) => ({ lever, good: lever.effects.reduce((sum, effect) => sum + goodOf(outlook, effect), 0) }))
    .filter(({ good }) => good > 0)
    .toSorted((one, other) => other.good - one.good)
    .slice(0, 2)
  return helpful[drawBelow(Math.max(1, helpful.length), seed, view.round, 'lever')]?.lever ?? null
}

/** What an effect is good for in the eyes of the own side, in hundredths of a meter point. */
function goodOf({ me }: Outlook, effect: Effect): number {
  switch (effect.on) {
    case 'weariness':
    case 'backlash': {
      const isOwn = effect.whom === me || effect.whom === 'actor'
      return isOwn ? -effect.amount : Math.floor(effect.amount / 6)
    }
    case 'credibility':
      return effect.whom === me || effect.whom === 'actor' ? Math.floor(effect.amount / 2) : 0
    case 'indicator':
      return -Math.floor(Math.max(0, effect.amount) / 4)
    default:
      return 0
  }
}

function wantedHost({ brief, mine }: Outlook): string | null {
  const best = brief.hosts.toSorted((one, other) => (mine.hostValue[other.id] ?? 0) - (mine.hostValue[one.id] ?? 0))[0]
  return best !== undefined && (mine.hostValue[best.id] ?? 0) > 0 ? best.id : null
}
