import { bySide, of, type SideId } from '../scenario/sides.ts'
import { drawAround } from './chance.ts'
import { type Acts, act, type Origin } from './effects.ts'
import type { GameEvent } from './event.ts'
import { isTrue } from './gauges.ts'
import { settleHost } from './hosts.ts'
import { drawInject } from './injects.ts'
import { comeOut, secretsThatComeOut } from './leaks.ts'
import { isAvailable } from './levers.ts'
import { adverseMomentum, pressureTurn, strainTurn } from './pressure.ts'
import { judgePromises } from './promises.ts'
import { ratify } from './ratification.ts'
import type { State } from './state.ts'
import { type Story, storyFrom, tell, tellOn } from './story.ts'
import { judgeThreats } from './threats.ts'

/**
 * One round of war, told in its fixed order: levers, leaks, events, the front and the losses, the homes, promises,
 * the host, and the vote at home on what was signed.
 */
export function worldTurn(state: State): readonly GameEvent[] {
  const entered = tell(storyFrom(state), { type: 'stageEntered', stage: 'worldTurn', round: state.round })
  const pulled = tellOn(entered, leversPulled)
  // one after another: what the first shows, the second does not show again (PS5)
  const known = secretsThatComeOut(pulled.state).reduce(
    (story, text) => tellOn(story, (now) => comeOut(now, text, null)),
    pulled,
  )
  const announced = tellOn(known, drawInject)
  const acts = everythingThatActs(announced.state)
  const acted = tell(announced, ...acts.events)
  const warred = tellOn(acted, (now) => warMoves(now, acts))
  const endured = state.scenario.sides.reduce(
    (story, side) =>
      tellOn(
        tellOn(story, (now) => pressureTurn(now, side, costOfRound(now, side))),
        (now) => strainTurn(now, side),
      ),
    warred,
  )
  const judged = tellOn(tellOn(tellOn(endured, judgeThreats), judgePromises), settleHost)
  return close(tellOn(judged, ratify)).events
}

/** The turn's end: the record, and the end of the game where it is due. */
function close(story: Story): Story {
  const closed = tell(story, { type: 'worldTurned', round: story.state.round })
  const { state } = closed
  if (state.stage.name === 'over') return closed
  const ending = state.scenario.endings.find(({ when }) => isTrue(state, when))
  if (ending) return tell(closed, { type: 'ended', outcome: { kind: 'sharedLoss', ending: ending.id } })
  if (state.round >= state.scenario.rounds) return tell(closed, { type: 'ended', outcome: { kind: 'warContinues' } })
  return closed
}

/** Chosen levers, and the default posture of sides that chose nothing (LV3). */
function leversPulled(state: State): readonly GameEvent[] {
  return state.scenario.sides.flatMap((side): readonly GameEvent[] => {
    const { levers, defaultLever } = of(state.scenario.bySide, side)
    const chosen = state.levers[side] ?? defaultLever
    const lever = levers.find(({ id }) => id === chosen)
    return lever !== undefined && isAvailable(state, side, lever)
      ? [{ type: 'leverPulled', side, lever: lever.id }]
      : []
  })
}

/** All effects of this turn: levers, injects played since the last one, standing conditions, interim deals, the host. */
function everythingThatActs(state: State): Acts {
  const { scenario, round } = state
  const from = (
    kind: Origin['kind'],
    subject: string,
    actor: SideId | null = null,
    target: SideId | null = null,
  ): Origin => ({
    kind,
    subject,
    actor,
    target,
  })
  const pulls = state.leverHistory.filter((pull) => pull.round === round)
  const parts: readonly Acts[] = [
    ...pulls.map(({ side, lever }) => {
      const effects = of(scenario.bySide, side).levers.find(({ id }) => id === lever)?.effects ?? []
      return act(state, effects, from('lever', `${side}.${lever}`, side))
    }),
    ...state.injects
      .filter((played) => played.round === round)
      .map(({ inject, outcome, target }) => {
        const outcomes = scenario.injects.find(({ id }) => id === inject)?.outcomes ?? []
        return act(
          state,
          outcomes.find(({ id }) => id === outcome)?.effects ?? [],
          from('inject', inject, null, target),
        )
      }),
    ...scenario.standing
      .filter(({ when }) => isTrue(state, when))
      .map(({ id, effects }) => act(state, effects, from('standing', id))),
    ...scenario.interimEffects
      .filter(({ issue, option }) => state.interim[issue] === option)
      .map(({ eachRound, issue }) => act(state, eachRound, from('interim', scenario.issues[issue]?.id ?? ''))),
    ...scenario.hosts
      .filter(({ id }) => id === state.host)
      .map(({ id, effects }) => act(state, effects, from('standing', `host.${id}`))),
    {
      events: scenario.indicators
        .filter(({ drift }) => drift !== 0)
        .map(({ id, drift }) => ({ type: 'indicatorMoved' as const, indicator: id, amount: drift })),
      front: 0,
      aid: 0,
    },
  ]
  return {
    events: parts.flatMap(({ events }) => events),
    front: parts.reduce((sum, { front }) => sum + front, 0),
    aid: parts.reduce((sum, { aid }) => sum + aid, 0),
  }
}

/** The front returns towards the middle, drifts with the lack of aid and with what was done; losses grow (WT1-WT3). */
function warMoves(state: State, pushed: Acts): readonly GameEvent[] {
  const { front: rules, aid: aidRules, lossesPerRound } = state.scenario.world
  const noise = rules.moreNoise.reduce(
    (sum, { when, amount }) => (isTrue(state, when) ? sum + amount : sum),
    rules.noise,
  )
  const drift =
    Math.floor((state.front * rules.memory) / 100) +
    drawAround(noise, state.seed, state.round, 'front') +
    Math.floor(((aidRules.neutral - state.aid) * rules.aidPull) / 100) +
    pushed.front
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
  const front = rules.bounds
    .filter(({ when }) => isTrue(state, when))
    .reduce((value, { least, most }) => within(value, least, most), within(drift, -rules.limit, rules.limit))
  const aid = within(state.aid + aidRules.drift + pushed.aid, 0, 10_000)
  const losses = bySide(state.scenario.sides, (side) => {
    const share = of(state.scenario.bySide, side).lossShare
    const grown = Math.floor((lossesPerRound * costOfRound({ ...state, front }, side) * share) / 10_000)
    return within(of(state.homes, side).losses + grown, 0, 10_000)
  })
  return [{ type: 'worldMoved', front, aid, losses }]
}

/** Percent of a round of full war that a side goes through: adverse momentum adds, interim deals relieve (WT4). */
function costOfRound(state: State, side: SideId): number {
  const adverse = adverseMomentum(of(state.scenario.bySide, side), state.front, state.scenario.world.front.limit)
  return state.scenario.interimEffects
    .filter(({ issue, option }) => state.interim[issue] === option)
    .reduce((cost, { costPercent }) => Math.floor((cost * costPercent) / 100), 100 + adverse)
}
