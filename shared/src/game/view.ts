import type { Disclosed } from '../scenario/brief.ts'
import { type BySide, bySide, of, type SideId } from '../scenario/sides.ts'
import { drawBelow } from './chance.ts'
import { hasPolled, isAvailable, restsUntil } from './levers.ts'
import { meter, onMeter } from './meter.ts'
import { pledgedThisRound } from './pledges.ts'
import { dealOf } from './promises.ts'
import { textsLeft } from './proposals.ts'
import { lineStatus } from './redLines.ts'
import type { Pledge, State, Turn } from './state.ts'
import { asSeen, isPublic, isVisibleTo } from './texts.ts'
import type {
  CauseOnMeter,
  PublicBulletin,
  PublicCause,
  PublicOutcome,
  PublicPledge,
  PublicView,
  SeatView,
} from './views.ts'
import { mandate, reservationValue } from './winSet.ts'

/** The only door through which anything of a state leaves for everybody: what a projector may show. */
export function publicView(state: State): PublicView {
  const { scenario, stage } = state
  const turnNow = state.turns.findLast(({ round }) => round === state.round)
  return {
    round: state.round,
    rounds: scenario.rounds,
    stage: stage.name,
    front: state.front,
    aid: state.aid,
    frontHistory: [scenario.world.front.start, ...state.turns.map(({ after }) => after.front)],
    aidHistory: [scenario.world.aid.start, ...state.turns.map(({ after }) => after.aid)],
    indicators: state.indicators,
    host: state.host ?? '',
    interim: state.interim,
    sides: bySide(scenario.sides, (side) => {
      const home = of(state.homes, side)
      const pressure = meter(home)
      const before = turnNow === undefined ? state.turns.at(-1)?.after : turnNow.before
      return {
        side,
        pressure,
        pressureBefore: before === undefined ? pressure : of(before.standing, side).pressure,
        strain: home.strain,
        credibility: home.credibility,
        losses: home.losses,
        ready: 'ready' in stage && stage.ready.includes(side),
        declaredRedLines: of(scenario.bySide, side)
          .redLines.map(({ id }) => id)
          .filter((id) => state.heardLines[id] === 'everyone'),
        backsHost: state.hostBackers[side] ?? '',
      }
    }),
    proposals: Object.fromEntries(
      state.proposals.filter(isPublic).map((text) => [text.id, asSeen(state, text, isPublic)]),
    ),
    speeches: state.speeches.filter(({ to }) => to === 'everyone'),
    pledges: state.pledges.map(publicPledge),
    threats: state.threats,
    worthModifiers: state.worthModifiers,
    news: state.news,
    bulletins: state.turns.map((turn) => bulletin(state, turn)),
    ratifications: state.ratifications,
    outcome: publicOutcome(state),
  }
}

const publicPledge = ({ side, round, stake, status, about }: Pledge): PublicPledge =>
  about.kind === 'redLine'
    ? { side, round, stake, status, redLine: about.redLine, issue: -1, keeps: [], substitute: -1 }
    : {
        side,
        round,
        stake,
        status,
        redLine: '',
        issue: about.issue,
        keeps: about.keeps,
        substitute: about.substitute ?? -1,
      }

function publicOutcome({ stage }: State): PublicOutcome {
  const none = { proposal: '', ending: '', signatories: [], afterYears: [] }
  if (stage.name !== 'over') return { kind: '', ...none }
  const { outcome } = stage
  switch (outcome.kind) {
    case 'agreement': {
      const { kind, proposal, signatories, afterYears } = outcome
      return { kind, proposal, ending: '', signatories, afterYears }
    }
    case 'sharedLoss':
      return { ...none, kind: outcome.kind, ending: outcome.ending }
    case 'warContinues':
    case 'stopped':
      return { ...none, kind: outcome.kind }
  }
}

function bulletin(state: State, turn: Turn): PublicBulletin {
  return {
    round: turn.round,
    news: state.news.filter(({ round }) => round === turn.round),
    frontBefore: turn.before.front,
    front: turn.after.front,
    aidBefore: turn.before.aid,
    aid: turn.after.aid,
    meters: bySide(state.scenario.sides, (side) => ({
      before: of(turn.before.standing, side).pressure,
      after: of(turn.after.standing, side).pressure,
      causes: of(toldOf(state, turn), side),
    })),
  }
}

/** A side's causes of a turn with what each did to the meter. */
export const causesOfTurn = (turn: Turn, side: SideId): readonly CauseOnMeter[] =>
  onMeter(of(turn.before.standing, side), of(turn.causes, side))

/** A turn that is over never changes, and every view of a table tells of it again: its causes are added up once. */
const told = new WeakMap<Turn, BySide<readonly PublicCause[]>>()

function toldOf({ scenario }: State, turn: Turn): BySide<readonly PublicCause[]> {
  const known = told.get(turn)
  if (known !== undefined) return known
  const causes = bySide(scenario.sides, (side) => publicCauses(causesOfTurn(turn, side)))
  told.set(turn, causes)
  return causes
}

/** Causes summed over constituencies and streams, so that the public sees why but not who at home. */
function publicCauses(causes: readonly CauseOnMeter[]): readonly PublicCause[] {
  const sums = new Map<string, PublicCause>()
  for (const { kind, subject, onMeter: amount } of causes) {
    // the name of a text would tell of texts that are still secret
    const shown = kind === 'concession' ? '' : subject
    const key = `${kind}/${shown}`
    sums.set(key, { kind, subject: shown, onMeter: (sums.get(key)?.onMeter ?? 0) + amount })
  }
  return [...sums.values()].filter((cause) => cause.onMeter !== 0)
}

/** What one side's seat may see beyond the public view. */
export function seatView(state: State, side: SideId): SeatView {
  const own = of(state.scenario.bySide, side)
  const home = of(state.homes, side)
  const lastTurn = state.turns.at(-1)
  const status = own.redLines.map((line) => ({ id: line.id, status: lineStatus(state, line) }))
  return {
    side,
    weariness: home.weariness,
    backlash: home.backlash,
    pressure: meter(home),
    fightingOn: reservationValue(state, side),
    mandate: band(state, side, mandate(state, side), state.round),
    mandateHistory: state.turns.map((turn) => ({
      round: turn.round,
      ...band(state, side, of(turn.after.standing, side).mandate, turn.round),
    })),
    pollUsed: hasPolled(state, side),
    lever: state.levers[side] ?? null,
    levers: own.levers.map((lever) => ({
      id: lever.id,
      available: isAvailable(state, side, lever),
      restsUntilRound: restsUntil(state, side, lever),
    })),
    redLines: status.map((line) => ({ ...line, heardBy: state.heardLines[line.id] ?? [] })),
    personalLow: home.personalLow,
    textsLeft: textsLeft(state, side),
    pledgedThisRound: pledgedThisRound(state, side),
    drafts: of(state.drafts, side),
    guesses: of(state.guesses, side),
    secretProposals: state.proposals
      .filter((text) => !isPublic(text) && isVisibleTo(text, side))
      .map((text) => asSeen(state, text, (other) => isVisibleTo(other, side))),
    speeches: state.speeches.filter(({ by, to }) => to !== 'everyone' && (by === side || to === side)),
    promises: state.promises.filter((made) => {
      const { from, to } = dealOf(state, made)
      return from === side || to === side
    }),
    heardRedLines: state.scenario.sides.flatMap((other) =>
      of(state.scenario.bySide, other)
        .redLines.filter(({ id }) => {
          const by = state.heardLines[id]
          return other !== side && by !== undefined && by !== 'everyone' && by.includes(side)
        })
        .map(({ id }) => ({ side: other, redLine: id })),
    ),
    causes: state.turns.map((turn) => ({ round: turn.round, causes: causesOfTurn(turn, side) })),
    changedLines:
      lastTurn === undefined
        ? []
        : status.filter((line) => of(lastTurn.before.standing, side).lines[line.id] !== line.status),
  }
}

/**
 * The band in which a side sees its own mandate: it always holds the truth, not always in the middle, and each poll
 * of the round halves it.
 */
function band(
  state: State,
  side: SideId,
  truth: number,
  round: number,
): { readonly low: number; readonly high: number } {
  const polls = of(state.homes, side).polls.filter((one) => one.round === round)
  const halfWidth = polls.reduce((width) => Math.floor(width / 2), state.scenario.pressure.bandHalfWidth)
  const percent = polls.at(-1)?.shift ?? drawBelow(101, state.seed, round, `band:${side}`) - 50
  const middle = truth + Math.floor((halfWidth * percent) / 100)
  return { low: middle - halfWidth, high: middle + halfWidth }
}

/** What has come to light for everybody. */
export function disclosed(state: State): Disclosed {
  const over = state.stage.name === 'over'
  const every = <T>(table: BySide<readonly T[]>): readonly T[] =>
    state.scenario.sides.flatMap((side) => of(table, side))
  const lines = every(
    bySide(state.scenario.sides, (side) => of(state.scenario.bySide, side).redLines.map(({ id }) => id)),
  )
  return {
    redLines: over ? lines : lines.filter((id) => state.heardLines[id] === 'everyone'),
    injects: over
      ? state.scenario.injects.map(({ id }) => id)
      : [...new Set(state.injects.map(({ inject }) => inject))],
  }
}
