import type { PublicBrief, PublicWords } from '@red-lines/shared/scenario/brief.ts'
import type { Gauge, Predicate } from '@red-lines/shared/scenario/condition.ts'
import type { Effect, Whom } from '@red-lines/shared/scenario/scenario.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { TFunction } from 'i18next'
import { gaugeName } from '../war/gaugeNames.ts'

/** What is needed to say an effect in the reader's language. */
export type Speaker = {
  readonly t: TFunction
  readonly brief: PublicBrief
  readonly words: PublicWords
  /** the reader's own side, which is called "you" */
  readonly me: SideId | null
  /** signed points from hundredths */
  readonly signed: (amount: number) => string
}

/** One effect in words, with its condition where it has one. */
export function sayEffect(speaker: Speaker, effect: Effect): string {
  const said = sayWhat(speaker, effect)
  if (effect.when === null) return said
  return speaker.t('war.levers.onlyIf', { said, condition: sayPredicate(speaker, effect.when) })
}

/** All effects in one line, those on one side together; a star marks what depends on a condition. */
export function sayBriefly(speaker: Speaker, effects: readonly Effect[]): string {
  const { t, signed } = speaker
  const said = new Map<string, string[]>()
  for (const effect of effects) {
    const star = effect.when === null ? '' : '*'
    if (
      effect.on === 'weariness' ||
      effect.on === 'backlash' ||
      effect.on === 'losses' ||
      effect.on === 'credibility'
    ) {
      const whom = sayWhom(speaker, effect.whom)
      const stream = `${t(`war.levers.stream.${effect.on}`)} ${signed(effect.amount)}${star}`
      said.set(whom, [...(said.get(whom) ?? []), stream])
    } else {
      const what = sayWhat(speaker, effect)
      said.set(what, star === '' ? [] : [star])
    }
  }
  return [...said]
    .map(([whom, streams]) =>
      streams.length === 0 ? whom : streams[0] === '*' ? `${whom}*` : `${whom}: ${streams.join(', ')}`,
    )
    .join(' · ')
}

function sayWhom({ t, words, me }: Speaker, whom: Whom): string {
  if (whom === 'actor' || whom === me) return t('war.levers.whom.actor')
  return whom === 'others' || whom === 'target' ? t(`war.levers.whom.${whom}`) : (words.sides[whom]?.name ?? whom)
}

function sayWhat(speaker: Speaker, effect: Effect): string {
  const { t, brief, words, signed } = speaker
  const option = (issue: number, at: number) => optionName(brief, words, issue, at)
  switch (effect.on) {
    case 'front':
    case 'aid':
      return t('war.levers.effect.gauge', { name: gaugeName(t, words, effect.on), amount: signed(effect.amount) })
    case 'weariness':
    case 'backlash':
    case 'losses':
    case 'credibility':
      return t(`war.levers.effect.${effect.on}`, { whom: sayWhom(speaker, effect.whom), amount: signed(effect.amount) })
    case 'indicator':
      return t('war.levers.effect.gauge', {
        name: gaugeName(t, words, effect.indicator),
        amount: signed(effect.amount),
      })
    case 'worth': {
      const { issue, percent, rounds } = effect
      return t('war.levers.effect.worth', {
        issue: issueName(brief, words, issue),
        option: option(issue, effect.option),
        percent,
        count: rounds,
      })
    }
    case 'block': {
      const { side, rounds } = effect
      return t('war.levers.effect.block', {
        side: words.sides[side]?.name,
        lever: leverName(words, side, effect.lever),
        count: rounds,
      })
    }
    case 'credit': {
      const { side, points, rounds } = effect
      return t('war.levers.effect.credit', { side: words.sides[side]?.name, points, count: rounds })
    }
    case 'poll':
      return t('war.levers.effect.poll', { whom: sayWhom(speaker, effect.whom) })
  }
}

/** A question to the state in words: "Losses of Arden at least 40". */
export function sayPredicate(speaker: Speaker, predicate: Predicate): string {
  const { t } = speaker
  if ('all' in predicate)
    return predicate.all.map((one) => sayPredicate(speaker, one)).join(` ${t('war.levers.when.and')} `)
  if ('any' in predicate)
    return predicate.any.map((one) => sayPredicate(speaker, one)).join(` ${t('war.levers.when.or')} `)
  if ('not' in predicate) return t('war.levers.when.not', { what: sayPredicate(speaker, predicate.not) })
  const { gauge, op, value } = predicate
  const what = sayGauge(speaker, gauge)
  const isQuestion = ['lever', 'interim', 'host', 'ratified'].includes(gauge.of)
  if (isQuestion) {
    const yes = (op === '=' && value === 1) || (op === '>=' && value >= 1) || (op === '>' && value === 0)
    return yes ? what : t('war.levers.when.not', { what })
  }
  return t(`war.levers.when.${OP_WORDS[op]}`, { what, value })
}

const OP_WORDS = { '=': 'is', '!=': 'isNot', '<': 'below', '>': 'above', '<=': 'most', '>=': 'least' } as const

function sayGauge({ t, brief, words }: Speaker, gauge: Gauge): string {
  const side = (id: SideId) => words.sides[id]?.name ?? id
  switch (gauge.of) {
    case 'front':
    case 'aid':
      return gaugeName(t, words, gauge.of)
    case 'indicator':
      return gaugeName(t, words, gauge.indicator)
    case 'round':
    case 'roundsLeft':
    case 'leaks':
    case 'ratified':
      return t(`war.levers.gauge.${gauge.of}`)
    case 'weariness':
    case 'backlash':
    case 'pressure':
    case 'losses':
    case 'credibility':
    case 'strain':
    case 'texts':
      return t(`war.levers.gauge.${gauge.of}`, { side: side(gauge.side) })
    case 'lever':
      return t('war.levers.gauge.lever', { side: side(gauge.side), lever: leverName(words, gauge.side, gauge.lever) })
    case 'interim':
      return t('war.levers.gauge.interim', { option: optionName(brief, words, gauge.issue, gauge.option) })
    case 'played':
      return t('war.levers.gauge.played', {
        headline: words.injects[gauge.inject]?.headline ?? t('war.news.injectUnknown'),
      })
    case 'proposed':
      return t('war.levers.gauge.proposed', { option: optionName(brief, words, gauge.issue, gauge.option) })
    case 'proposedBy':
      return t('war.levers.gauge.proposedBy', {
        side: side(gauge.side),
        option: optionName(brief, words, gauge.issue, gauge.option),
      })
    case 'host':
      return t('war.levers.gauge.host', { host: words.hosts[gauge.host]?.title ?? gauge.host })
  }
}

/** An issue's title for narrow places. */
export function issueName(brief: PublicBrief, words: PublicWords, issue: number): string {
  const id = brief.issues[issue]?.id ?? ''
  return words.issues[id]?.short ?? words.issues[id]?.title ?? id
}

export function optionName(brief: PublicBrief, words: PublicWords, issue: number, option: number): string {
  const asked = brief.issues[issue]
  const id = asked?.options[option]?.id ?? ''
  return words.issues[asked?.id ?? '']?.options[id]?.label ?? id
}

export const leverName = (words: PublicWords, side: SideId, lever: string): string =>
  words.sides[side]?.levers[lever]?.title ?? lever
