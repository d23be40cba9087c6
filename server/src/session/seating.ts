import { randomBytes, randomInt } from 'node:crypto'
import { opening } from '@red-lines/shared/game/state.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type {
  BotPace,
  BotTemperament,
  CreateTable,
  HttpProblem,
  JoinTable,
  Practise,
  PresetId,
  RejoinTable,
  Seated,
  TableCard,
} from '@red-lines/shared/wire/messages.ts'
import type { z } from 'zod'
import type { Journal, Person, TableRecord } from '../journal/journal.ts'
import { NO_CLOCK } from '../table/deadlines.ts'
import type { LiveTables } from '../table/liveTables.ts'
import { freshJoinCode } from './joinCode.ts'
import { distinctName } from './names.ts'
import { freshRejoinCode, rejoinHash } from './rejoinCode.ts'
import { freshSeatToken, seatTokenHash } from './seatToken.ts'

/** Why somebody did not get what they asked for. */
export class NoSeat extends Error {
  readonly problem: HttpProblem['problem']
  constructor(problem: HttpProblem['problem']) {
    super(problem)
    this.problem = problem
  }
}

/** Who sits where: new tables, joining, coming back. All of it is durable before it is answered. */
export type Seating = {
  readonly create: (ask: z.output<typeof CreateTable>) => Promise<Seated>
  readonly join: (ask: z.output<typeof JoinTable>) => Promise<Seated>
  readonly rejoin: (ask: z.output<typeof RejoinTable>) => Promise<Seated>
  readonly practise: (ask: z.output<typeof Practise>) => Promise<Seated>
  /** what the join page needs to offer seats; null when there is no such table */
  readonly card: (code: string) => TableCard | null
  readonly personOf: (seatToken: string) => Person | null
}

export function openSeating(journal: Journal, live: LiveTables, scenarios: ReadonlyMap<string, Scenario>): Seating {
  type Opening = {
    readonly preset: PresetId
    readonly botPace: BotPace
    readonly botTemperament: BotTemperament
    readonly practice: boolean
    readonly seed: number | undefined
  }

  function scenarioNamed(id: string): Scenario {
    const scenario = scenarios.get(id)
    if (scenario === undefined) throw new NoSeat('unknown-scenario')
    return scenario
  }

  function addTable(scenario: Scenario, { preset, botPace, botTemperament, practice, seed }: Opening): TableRecord {
    const table: TableRecord = {
      code: freshJoinCode((code) => journal.table(code) !== null),
      scenarioHash: journal.keepScenario(scenario),
      preset,
      botPace,
      botTemperament,
      practice,
      seed: seed ?? randomInt(2 ** 31),
      seq: 0,
      stage: opening(scenario, 0).stage.name,
      clock: { ...NO_CLOCK, asOfMs: Date.now() },
    }
    journal.addTable(table)
    return table
  }

  function addDelegate(
    code: string,
    side: SideId,
    wishedName: string,
  ): { readonly person: Person; readonly seated: Seated } {
    const people = journal.people(code)
    const name = distinctName(
      wishedName,
      people.map((person) => person.name),
    )
    const person: Person = { id: freshId(), code, name, readBrief: false, role: 'delegate', side }
    const rejoinCode = freshRejoinCode()
    journal.addPerson(person, rejoinHash(code, rejoinCode))
    return { person, seated: { code, seatToken: giveToken(person), rejoinCode, role: { kind: 'delegate', side } } }
  }

  function giveToken({ id }: Person): string {
    const seatToken = freshSeatToken()
    journal.addToken(id, seatTokenHash(seatToken))
    return seatToken
  }

  function freeSide(scenario: Scenario, people: readonly Person[], wished: string | null): SideId {
    const isFree = (side: SideId): boolean => people.every((person) => person.side !== side)
    if (wished === null) {
      const free = scenario.sides.find(isFree)
      if (free === undefined) throw new NoSeat('table-full')
      return free
    }
    const side = scenario.sides.find((one) => one === wished)
    if (side === undefined) throw new NoSeat('bad-request')
    if (!isFree(side)) throw new NoSeat(scenario.sides.some(isFree) ? 'seat-taken' : 'table-full')
    return side
  }

  return {
    create: ({ scenario: id, preset, botPace, seed }) => {
      const scenario = scenarioNamed(id)
      return journal.together(() => {
        const { code } = addTable(scenario, { preset, botPace, botTemperament: 'firm', practice: false, seed })
        const person: Person = { id: freshId(), code, name: '', readBrief: false, role: 'facilitator', side: null }
        journal.addPerson(person, null)
        return { code, seatToken: giveToken(person), rejoinCode: '', role: { kind: 'facilitator' } }
      })
    },

    join: async ({ code, name, side }) => {
      const { person, seated } = await journal.together(() => {
        const table = journal.table(code)
        if (table === null) throw new NoSeat('unknown-code')
        if (table.stage === 'over') throw new NoSeat('table-over')
        const free = freeSide(journal.scenario(table.scenarioHash), journal.people(code), side)
        return addDelegate(code, free, name)
      })
      live.get(code)?.sit(person)
      return seated
    },

    rejoin: ({ code, rejoinCode }) =>
      journal.together(() => {
        const person = journal.personByRejoin(code, rejoinHash(code, rejoinCode))
        // a wrong code and wrong words look the same
        if (person?.role !== 'delegate') throw new NoSeat('unknown-seat')
        return { code, seatToken: giveToken(person), rejoinCode, role: { kind: 'delegate', side: person.side } }
      }),

    practise: async ({ scenario: id, side, name, botPace, botTemperament, seed }) => {
      const scenario = scenarioNamed(id)
      const { seated } = await journal.together(() => {
        const { code } = addTable(scenario, { preset: 'untimed', botPace, botTemperament, practice: true, seed })
        return addDelegate(code, freeSide(scenario, [], side), name)
      })
      return seated
    },

    card: (code) => {
      const table = journal.table(code)
      if (table === null) return null
      const scenario = journal.scenario(table.scenarioHash)
      const people = journal.people(code)
      const words = scenario.words[scenario.languages[0] ?? '']
      return {
        code,
        scenario: scenario.id,
        started: table.stage !== 'lobby',
        over: table.stage === 'over',
        seats: scenario.sides.map((side) => ({
          side,
          name: words?.sides[side]?.name ?? side,
          taken: people.some((person) => person.side === side),
        })),
      }
    },

    personOf: (seatToken) => journal.personByToken(seatTokenHash(seatToken)),
  }
}

const freshId = (): string => randomBytes(9).toString('base64url')
