import { createHash } from 'node:crypto'
import type { OpenDeals } from '@red-lines/shared/analysis/openDeals.ts'
import type { Actor, Command } from '@red-lines/shared/game/command.ts'
import type { Refusal } from '@red-lines/shared/game/refusal.ts'
import { settingsOf } from '@red-lines/shared/game/settings.ts'
import { opening, type State } from '@red-lines/shared/game/state.ts'
import type { Reveal, SeatView } from '@red-lines/shared/game/views.ts'
import {
  type InjectLibrary,
  injectLibrary,
  type PublicBrief,
  type SideBrief,
} from '@red-lines/shared/scenario/brief.ts'
import { bySide, type SideId } from '@red-lines/shared/scenario/sides.ts'
import type { BotTemperament, CarrierRefusal, Reply, Running, SyncedTable } from '@red-lines/shared/wire/messages.ts'
import { StorageUnavailable } from '../journal/commits.ts'
import type { Journal, Person, TableRecord } from '../journal/journal.ts'
import type { Log } from '../log.ts'
import { type ChooseMove, openBotSeats } from './botSeats.ts'
import { alarm, type Clock, extended, paused, resumed, started, stopped } from './deadlines.ts'
import { openPresence } from './presence.ts'
import { decided, type Standing, standingOf } from './standing.ts'
import { openViews } from './views.ts'

/** What tables need of the world around them. */
export type TableWorld = {
  readonly journal: Journal
  readonly log: Log
  readonly botOf: (temperament: BotTemperament) => ChooseMove
  /** counts beside the tables, never in their thread */
  readonly countDeals: (state: State) => Promise<OpenDeals>
  readonly botPace: readonly [number, number]
  readonly awayMs: number
  readonly clockSpeed: number
}

/** One running game: takes wishes one after the other, writes down what follows, then shows it and answers. */
export type Table = {
  readonly code: string
  readonly person: (id: string) => Person | undefined
  /** a command of somebody at the table, once for each `cid` */
  readonly act: (by: Person, cid: string, command: Command) => Promise<Reply>
  readonly run: (by: Person, wish: Running) => Promise<Reply>
  readonly readBrief: (by: Person) => Promise<Reply>
  /** the events that can be played: for the facilitator, who alone may play them */
  readonly injects: (by: Person) => InjectLibrary | Reply
  /** how many packages would be ratified now, by coalition: for the facilitator alone, since it tells of every secret */
  readonly openDeals: (by: Person) => Promise<OpenDeals | Reply>
  /** the answer to something that was not even looked at; the journal knows nothing of it */
  readonly refuse: (cid: string, refusal: CarrierRefusal) => Reply
  readonly sit: (person: Person) => void
  readonly setConnected: (person: Person, connected: boolean) => void
  readonly synced: () => SyncedTable
  readonly brief: () => PublicBrief
  readonly mine: (side: SideId) => SideBrief
  readonly seat: (side: SideId) => SeatView
  /** null while the game goes on */
  readonly reveal: () => Reveal | null
  /** begins to live: `show` is called whenever something that anybody sees has changed */
  readonly wake: (show: () => void) => void
  /** goes to sleep: the clock stops, and everything is in the journal */
  readonly sleep: () => void
}

/** One turn of the table: from how it stands to how it will stand, writing what has to be kept on the way. */
type Turn = (standing: Standing) => { readonly after: Standing; readonly reply: Reply }

/** Takes a table up where its facts have left it. */
export function openTable(world: TableWorld, record: TableRecord): Table {
  const { journal, log, clockSpeed } = world
  const { code, preset, practice } = record
  /** what is durable, and what everybody sees */
  let now = standingOf(journal, record)
  let waiting: { readonly turn: Turn; readonly answer: (reply: Reply) => void }[] = []
  let troubleSinceMs = journal.isWorking() ? 0 : Date.now()
  let show = (): void => undefined
  let isAsleep = true

  const { scenario } = now.state
  const presence = openPresence(scenario.sides, journal.people(code), world.awayMs)
  const views = openViews(scenario, () => settingsOf(opening(scenario, record.seed), journal.facts(code)))
  const deadline = alarm(() => void wish('clock', { type: 'advance' }))
  const somebodyGone = alarm(() => changed())
  const bots = openBotSeats(
    {
      code,
      seed: record.seed,
      pace: record.botPace === 'atOnce' ? null : world.botPace,
      seats: () => (clock().paused || troubleSinceMs > 0 || isAsleep ? [] : botSides()),
      view: () => now.view,
      seat: (side) => views.seat(now.state, side),
      brief: () => views.brief(now.state),
      mine: views.mine,
      act: wish,
    },
    world.botOf(record.botTemperament),
    log,
  )

  // Turns are taken in order. All that wait go into one commit; only then does anybody see or hear of them.

  function take(turn: Turn): Promise<Reply> {
    return new Promise((answer) => {
      waiting.push({ turn, answer })
      if (waiting.length === 1) void settle()
    })
  }

  async function settle(): Promise<void> {
    let taken: typeof waiting = []
    const takeAll = (): void => {
      taken = waiting
      waiting = []
    }
    try {
      const { after, replies } = await journal.together(() => {
        takeAll()
        return inOrder(taken.map(({ turn }) => turn))
      })
      const isNews = after !== now
      now = after
      if (isNews) changed()
      for (const [at, { answer }] of taken.entries()) answer(replies[at] ?? refuse('', { code: 'internal' }))
    } catch (problem) {
      const isDisk = problem instanceof StorageUnavailable
      log.error({ table: code, err: problem }, isDisk ? 'not written, so not acknowledged' : 'a turn broke')
      if (taken.length === 0) takeAll()
      for (const { answer } of taken) answer(refuse('', { code: isDisk ? 'storage_unavailable' : 'internal' }))
    }
  }

  function inOrder(turns: readonly Turn[]): { readonly after: Standing; readonly replies: readonly Reply[] } {
    let after = now
    const replies = turns.map((turn) => {
      const taken = turn(after)
      after = taken.after
      return taken.reply
    })
    return { after, replies }
  }

  // Wishes of people, bots and the clock.

  async function act(by: Person, cid: string, command: Command): Promise<Reply> {
    const actor = by.role === 'facilitator' ? 'facilitator' : by.side
    const reply = await take((standing) => once(standing, actor, cid, command))
    // what was not written was not answered by the turn itself, and does not know its id
    return { ...reply, cid }
  }

  /** Bots and the clock do not repeat themselves, so nothing is kept for them but the facts. */
  function wish(by: Actor, command: Command): Promise<Reply> {
    return take((standing) => decideAndKeep(standing, by, command))
  }

  function once(standing: Standing, by: Actor, cid: string, command: Command): ReturnType<Turn> {
    const wishHash = createHash('sha256').update(JSON.stringify(command)).digest()
    const known = journal.reply(code, by, cid)
    if (known !== null) {
      const isRepeated = Buffer.compare(known.wishHash, wishHash) === 0
      return { after: standing, reply: isRepeated ? known.reply : refused(standing, { code: 'cid-reused' }) }
    }
    const { after, reply } = decideAndKeep(standing, by, command)
    const answer = { ...reply, cid }
    // a pause or a bug says nothing about the wish: the same one may be sent again
    const isFinal = answer.result === 'done' || !['paused', 'internal'].includes(answer.refusal.code)
    if (isFinal) journal.keepReply(code, by, wishHash, answer)
    return { after, reply: answer }
  }

  function decideAndKeep(standing: Standing, by: Actor, command: Command): ReturnType<Turn> {
    const outcome = tried(standing, by, command)
    if (outcome === null) return { after: standing, reply: refused(standing, { code: 'internal' }) }
    const { after, facts, refusal } = outcome
    if (facts.length > 0) {
      const { seq, view, clock } = after
      journal.keepStep({ code, firstFact: standing.facts, facts, seq, stage: view.stage, clock: dated(clock) })
    }
    return { after, reply: refusal === null ? done(after) : refused(after, refusal) }
  }

  /** Null when the rules themselves broke, which must cost one answer and not the table. */
  function tried(standing: Standing, by: Actor, command: Command) {
    try {
      return decided(standing, by, command, { preset, clockSpeed })
    } catch (problem) {
      log.error({ table: code, command: command.type, err: problem }, 'the rules broke on a command')
      return null
    }
  }

  const done = ({ seq }: Standing): Reply => ({ cid: '', seq, result: 'done' })
  const refused = ({ seq }: Standing, refusal: Refusal | CarrierRefusal): Reply => {
    return { cid: '', seq, result: 'refused', refusal }
  }
  const refuse = (cid: string, refusal: Refusal | CarrierRefusal): Reply => ({ ...refused(now, refusal), cid })

  // The hand on the clock, and what trouble with the disk does to it.

  const dated = (clock: Clock) => ({ ...clock, asOfMs: Date.now() })
  const clock = (): Clock => (troubleSinceMs > 0 ? stopped(now.clock, troubleSinceMs) : now.clock)

  function turnClock(turn: (clock: Clock) => Clock): Promise<Reply> {
    return take((standing) => {
      const after = { ...standing, clock: turn(standing.clock) }
      journal.setClock(code, dated(after.clock))
      return { after, reply: done(after) }
    })
  }

  async function run(by: Person, ask: Running): Promise<Reply> {
    const mayRun = by.role === 'facilitator' || (practice && ask.type !== 'extend')
    if (!mayRun) return refuse('', { code: 'not-yours' })
    if (now.view.stage === 'over') return refuse('', { code: 'over' })
    switch (ask.type) {
      case 'pause':
        return turnClock((clock) => paused(clock, Date.now()))
      case 'resume':
        return turnClock((clock) => resumed(clock, Date.now()))
      case 'extend':
        return turnClock((clock) => extended(clock, ask.seconds * 1_000, Date.now()))
    }
  }

  const stopHearing = journal.onTurn((isWorking) => {
    if (!isWorking) {
      troubleSinceMs ||= Date.now()
      changed()
    } else if (troubleSinceMs > 0) void recover()
  })

  /** The trouble has cost nobody any time: the clock goes on from where it stood. */
  async function recover(): Promise<void> {
    const since = troubleSinceMs
    const reply = await turnClock((clock) => started(stopped(clock, since), Date.now()))
    if (reply.result === 'refused') return
    troubleSinceMs = 0
    changed()
  }

  async function readBrief(by: Person): Promise<Reply> {
    if (by.role !== 'delegate') return refuse('', { code: 'not-yours' })
    try {
      await journal.together(() => journal.setReadBrief(by.id))
    } catch (problem) {
      log.error({ table: code, err: problem }, 'not written, so not acknowledged')
      return refuse('', { code: 'storage_unavailable' })
    }
    presence.tickBrief(by.id)
    changed()
    if (now.view.stage === 'lobby' && presence.allHaveRead()) await wish('clock', { type: 'begin' })
    return done(now)
  }

  async function openDeals(by: Person): Promise<OpenDeals | Reply> {
    if (by.role !== 'facilitator') return refuse('', { code: 'not-yours' })
    try {
      return await world.countDeals(now.state)
    } catch (problem) {
      log.error({ table: code, err: problem }, 'the packages were not counted')
      return refuse('', { code: 'internal' })
    }
  }

  // What is shown.

  /** Something that somebody sees is different: show it, and set what has to happen next. */
  function changed(): void {
    if (isAsleep) return
    deadline.set(clock().deadlineMs)
    somebodyGone.set(isPlaying() ? presence.nextEmptyMs() : 0)
    show()
    bots.wake()
  }

  const isPlaying = (): boolean => now.view.stage !== 'lobby' && now.view.stage !== 'over'
  const botSides = (): readonly SideId[] => (isPlaying() ? presence.emptySides() : [])

  function synced(): SyncedTable {
    const { paused: isPaused, deadlineMs, leftMs } = clock()
    const stands = isPaused || troubleSinceMs > 0
    const playedByBots = botSides()
    return {
      code,
      scenario: scenario.id,
      seq: now.seq,
      preset,
      deadlineMs,
      pausedWithMs: stands ? leftMs : 0,
      paused: stands,
      people: presence.here(),
      bots: bySide(scenario.sides, (side) => playedByBots.includes(side)),
      game: now.view,
    }
  }

  return {
    code,
    person: presence.person,
    act,
    run,
    readBrief,
    injects: (by) => (by.role === 'facilitator' ? injectLibrary(scenario) : refuse('', { code: 'not-yours' })),
    openDeals,
    refuse,
    sit: (person) => {
      presence.sit(person)
      changed()
    },
    setConnected: ({ id }, connected) => {
      presence.setConnected(id, connected)
      changed()
    },
    synced,
    brief: () => views.brief(now.state),
    mine: views.mine,
    seat: (side) => views.seat(now.state, side),
    reveal: () => views.reveal(now.state),
    wake: (whenChanged) => {
      isAsleep = false
      show = whenChanged
      changed()
      void turnClock((clock) => started(clock, Date.now()))
      if (practice && now.view.stage === 'lobby') void wish('clock', { type: 'begin' })
    },
    sleep: () => {
      isAsleep = true
      stopHearing()
      deadline.set(0)
      somebodyGone.set(0)
      bots.close()
      // behind whatever still waits, and written before anybody can take the table up again
      void turnClock((clock) => stopped(clock, Date.now()))
      journal.flush()
    },
  }
}
