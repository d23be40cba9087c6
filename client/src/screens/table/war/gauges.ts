import { of } from '@red-lines/shared/scenario/sides.ts'
import type { Table } from '../useTable.ts'
import { gaugeName } from './gaugeNames.ts'

/** One reading of the war: its level now and, where it is known, round by round. */
export type Reading = {
  readonly id: string
  readonly name: string
  readonly about: string
  /** hundredths */
  readonly value: number
  /** from `least` to `most` of its scale */
  readonly least: number
  readonly most: number
  /** the values so far, the present one last; only the present one where nothing else is known */
  readonly path: readonly number[]
  /** always in view; the others are opened */
  readonly isMain: boolean
  /** a value that can be negative is shown with its sign */
  readonly signed: boolean
}

const FULL = 10_000
const FRONT_LIMIT = 6_000

export function readings({ t, game, brief, words, me }: Table): readonly Reading[] {
  const about = (gauge: 'front' | 'aid') => words.indicators[gauge]?.about ?? t(`war.indicators.${gauge}About`)
  const losses = me === null ? [] : [of(game.sides, me).losses]
  return [
    {
      id: 'front',
      name: gaugeName(t, words, 'front'),
      about: about('front'),
      value: game.front,
      least: -FRONT_LIMIT,
      most: FRONT_LIMIT,
      path: withNow(game.frontHistory, game.front),
      isMain: true,
      signed: true,
    },
    {
      id: 'aid',
      name: gaugeName(t, words, 'aid'),
      about: about('aid'),
      value: game.aid,
      least: 0,
      most: FULL,
      path: withNow(game.aidHistory, game.aid),
      isMain: true,
      signed: false,
    },
    ...losses.map((value) => ({
      id: 'losses',
      name: t('war.indicators.losses'),
      about: t('war.indicators.lossesAbout'),
      value,
      least: 0,
      most: FULL,
      path: [value],
      isMain: true,
      signed: false,
    })),
    ...brief.indicators.map(({ id, max }) => ({
      id,
      name: gaugeName(t, words, id),
      about: words.indicators[id]?.about ?? '',
      value: game.indicators[id] ?? 0,
      least: 0,
      most: max,
      path: [game.indicators[id] ?? 0],
      isMain: false,
      signed: false,
    })),
  ]
}

const withNow = (history: readonly number[], now: number): readonly number[] =>
  history.at(-1) === now ? history : [...history, now]
