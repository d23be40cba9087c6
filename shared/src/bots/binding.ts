import type { Command } from '../game/command.ts'
import type { Lever } from '../scenario/scenario.ts'
import { of } from '../scenario/sides.ts'
import type { Outlook } from './outlook.ts'
import { type Reason, say } from './reasons.ts'

/** In how many rounds of how many a bot thinks of a pledge or a threat. */
const PLEDGES_ONE_IN = 3
const THREATENS_ONE_IN = 16
const PLEDGES_UNTIL = 3

/** Binds itself now and then: by a pledge on a line that it never gives up, or a threat that it will carry out. */
export function bind(outlook: Outlook): Command | null {
  return explanation(outlook) ?? pledge(outlook) ?? threat(outlook)
}

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
function threat({ brief, me, view, seat, whim, others }: Outlook): Command | null {
  if (view.round < 3 || view.round >= view.rounds || whim(THREATENS_ONE_IN, 'threat') > 0) return null
  if (view.threats.some(({ side, status }) => side === me && status === 'open')) return null
  const isSure = ({ id, rest, available }: Lever) =>
    available === null &&
    (rest === 0 || id !== seat.lever) &&
    seat.levers.some((lever) => lever.id === id && lever.available)
  const lever = of(brief.levers, me).find(
    (one) =>
      isSure(one) &&
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
function explanation({ view, me }: Outlook): Command | null {
  const said = view.speeches.filter(({ by, round }) => by === me && round === view.round)
  const hasSaid = (reason: string) => said.some(({ words }) => words.kind === 'reason' && words.reason === reason)
  const speak = (reason: Reason): Command => ({ type: 'speak', to: 'everyone', words: say(reason) })
  const pledged = view.pledges.find(({ side, round, redLine }) => side === me && round === view.round && redLine !== '')
  if (pledged !== undefined && !hasSaid('pledges')) return speak({ reason: 'pledges', redLine: pledged.redLine })
  const threat = view.threats.find(
    ({ side, round, status }) => side === me && round === view.round && status === 'open',
  )
  if (threat !== undefined && !hasSaid('threatens')) return speak({ reason: 'threatens', lever: threat.lever })
  return null
}
