import type { ScenarioFiles } from '@red-lines/shared/scenario/readScenario.ts'
import { wellFiles } from './well.ts'

/** Three villages and eight questions, without chance: the smallest quarrel found that passes the checker. */

const NAMES = ['arden', 'veld', 'mora'] as const
type Name = (typeof NAMES)[number]

const QUESTIONS = ['water', 'rent', 'road', 'mill', 'forest', 'toll', 'guard', 'feast'] as const
type Question = (typeof QUESTIONS)[number]

const ANSWERS = ['low', 'middle', 'high']

export type Points = Readonly<Record<Question, readonly number[]>>
type Condition = readonly (readonly string[])[]

/** What one village wants. */
export type Village = {
  readonly points: Points
  readonly clauses: readonly { readonly id: string; readonly if: Condition; readonly bonus: number }[]
  readonly redLines: readonly Line[]
  readonly fightingOn: number
}
type Line = {
  readonly id: string
  readonly forbids: readonly Condition[]
  readonly doubled?: boolean
  /** a hard line, unless it is forced by this */
  readonly appearsWhen?: readonly (string | number)[]
}

export type Valley = Readonly<Record<Name, Village>>

const pointsOf = (...rows: readonly (readonly number[])[]): Points =>
  Object.fromEntries(QUESTIONS.map((id, issue) => [id, rows[issue] ?? []])) as Points

/** Holds everything that the checker asks for. */
export const VALLEY: Valley = {
  arden: {
    points: pointsOf(
      [0, 30, 35],
      [0, 30, 40],
      [0, 30, 45],
      [0, 20, 25],
      [0, 25, 35],
      [0, 5, 15],
      [0, 20, 25],
      [0, 15, 5],
    ),
    clauses: [
      {
        id: 'arden-wish',
        if: [
          ['forest', '=', 'low'],
          ['feast', '=', 'high'],
        ],
        bonus: 20,
      },
    ],
    redLines: [{ id: 'arden-line', forbids: [[['rent', '=', 'low']]] }],
    fightingOn: 210,
  },
  veld: {
    points: pointsOf(
      [45, 20, 0],
      [30, 20, 0],
      [25, 5, 0],
      [35, 20, 0],
      [20, 5, 0],
      [45, 40, 0],
      [20, 5, 0],
      [0, 10, 0],
    ),
    clauses: [
      {
        id: 'veld-wish',
        if: [
          ['road', '=', 'high'],
          ['water', '=', 'low'],
        ],
        bonus: 10,
      },
    ],
    redLines: [{ id: 'veld-line', forbids: [[['forest', '=', 'high']]] }],
    fightingOn: 200,
  },
  mora: {
    points: pointsOf(
      [0, 15, 10],
      [45, 10, 0],
      [30, 20, 0],
      [0, 10, 10],
      [0, 10, 15],
      [0, 10, 40],
      [30, 40, 35],
      [15, 45, 0],
    ),
    clauses: [
      {
        id: 'mora-wish',
        if: [
          ['guard', '=', 'middle'],
          ['toll', '=', 'low'],
        ],
        bonus: 25,
      },
    ],
    redLines: [{ id: 'mora-line', forbids: [[['feast', '=', 'middle']]] }],
    fightingOn: 215,
  },
}

type Texts = { readonly sides: Readonly<Record<string, Readonly<Record<string, unknown>>>> }

/** The files of a scenario in which these villages quarrel. */
export function valleyFiles(valley: Valley): ScenarioFiles {
  const { structure, sides, words } = wellFiles()
  const texts = words.en as Texts
  return {
    structure: {
      ...structure,
      id: 'valley',
      issues: QUESTIONS.map((id) => ({ id, options: ANSWERS, statusQuo: 'low' })),
      world: { ...structure.world, front: { ...structure.world.front, bounds: [] } },
      sponsorships: [],
      guarantees: [],
      leakInject: null,
      interimEffects: [],
      indicators: [],
      standing: [],
      endings: [],
      injects: [],
      hosts: [],
      startHost: null,
      sideDeals: [],
      afterYears: { memory: 50 },
    },
    sides: Object.fromEntries(
      NAMES.map((name) => {
        const { points, clauses, redLines, fightingOn } = valley[name]
        return [
          name,
          {
            ...sides.veld,
            id: name,
            scores: Object.fromEntries(
              QUESTIONS.map((id) => [id, Object.fromEntries(ANSWERS.map((answer, at) => [answer, points[id][at]]))]),
            ),
            clauses,
            redLines: redLines.map((line) => ({
              ...line,
              kind: line.appearsWhen === undefined ? 'hard' : 'forced',
              declared: true,
            })),
            levers: [],
            defaultLever: null,
            fightingOn: { base: fightingOn, front: 0, aid: 0, losses: 300 },
            home: { backlash: 0, weariness: 20 },
            wearinessGain: 20,
            wearinessRelief: 0,
            hurtByFront: 0,
          },
        ]
      }),
    ),
    words: {
      en: {
        ...texts,
        issues: Object.fromEntries(
          QUESTIONS.map((id) => [
            id,
            {
              title: id,
              short: id,
              about: id,
              options: Object.fromEntries(ANSWERS.map((answer) => [answer, { label: answer, meaning: answer }])),
            },
          ]),
        ),
        sides: Object.fromEntries(
          NAMES.map((name) => [
            name,
            {
              ...texts.sides[name],
              clauses: Object.fromEntries(valley[name].clauses.map(({ id }) => [id, id])),
              redLines: Object.fromEntries(valley[name].redLines.map(({ id }) => [id, { title: id, reason: id }])),
              levers: {},
              scoreTerms: {},
            },
          ]),
        ),
        indicators: {},
        standing: {},
        endings: {},
        injects: {},
        hosts: {},
        sideDeals: {},
      },
    },
    sources: {},
  }
}
