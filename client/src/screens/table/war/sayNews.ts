import type { News } from '@red-lines/shared/game/state.ts'
import { leverName } from '../levers/sayEffect.ts'
import { nameOfText } from '../textName.ts'
import type { Table } from '../useTable.ts'

const CALM_FIRST = ['steady', 'strained', 'crisis', 'collapse']

/** One line of the news as a headline. */
export function sayNews(table: Table, { kind, side, subject, detail }: News): string {
  const { t, words, game, brief } = table
  const named = side === '' ? '' : (words.sides[side]?.name ?? side)
  switch (kind) {
    case 'inject':
      return words.injects[subject]?.headline ?? t('war.news.injectUnknown')
    case 'lever':
      return t('war.news.lever', { side: named, lever: side === '' ? subject : leverName(words, side, subject) })
    case 'leak': {
      const by = brief.sides.find((one) => one === detail)
      if (by === undefined) return t('war.news.leak', { side: named })
      if (by === side) return t('war.news.leakOwn', { side: named })
      return t('war.news.leakBy', { side: named, leaker: words.sides[by]?.name ?? by })
    }
    case 'interim':
      return t('war.news.interim', { what: nameOfText(table, subject) ?? t('sides.unknownText') })
    case 'pledgeBroken':
      return t(detail === 'substitute' ? 'war.news.pledgeSubstitute' : 'war.news.pledgeBroken', { side: named })
    case 'threatCarriedOut':
    case 'threatIdle':
      return t(`war.news.${kind}`, { side: named, lever: side === '' ? subject : leverName(words, side, subject) })
    case 'strain': {
      const rises = CALM_FIRST.indexOf(subject) > CALM_FIRST.indexOf(detail)
      return t(`war.news.${rises ? 'strainUp' : 'strainDown'}.${subject}`, { side: named })
    }
    case 'collapse':
      return t('war.news.collapse', { side: named })
    case 'host':
      return t('war.news.host', { host: words.hosts[subject]?.title ?? subject })
    case 'ratified':
    case 'refusedAtHome':
      return t(`war.news.${kind}`)
    case 'ending':
      return words.endings[subject]?.title ?? t('war.news.ending', { title: subject, stage: game.stage })
  }
}

/** Events and turns of fate first, then what sides did: the order of a front page. */
const WEIGHT: Readonly<Record<News['kind'], number>> = {
  ending: 0,
  ratified: 1,
  refusedAtHome: 1,
  collapse: 2,
  inject: 3,
  leak: 4,
  interim: 4,
  pledgeBroken: 5,
  strain: 6,
  host: 6,
  threatCarriedOut: 7,
  threatIdle: 7,
  lever: 8,
}

export const frontPage = <T extends News>(news: readonly T[]): readonly T[] =>
  news.toSorted((one, other) => WEIGHT[one.kind] - WEIGHT[other.kind])
