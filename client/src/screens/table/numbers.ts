import type { Hundredths } from '@red-lines/shared/scenario/scenario.ts'

/** Numbers as one language writes them. */
export type Numbers = {
  /** hundredths as whole points; one decimal below one point */
  readonly points: (amount: Hundredths) => string
  /** the same with its sign; an unchanged value has none */
  readonly signedPoints: (amount: Hundredths) => string
  /** hundredths as points to the tenth, with their sign */
  readonly signedTenths: (amount: Hundredths) => string
  /** a whole number with its sign */
  readonly signed: (value: number) => string
  /** a whole number, its thousands apart */
  readonly count: (value: number) => string
  /** a part of a whole in percent, to two digits that count */
  readonly percent: (part: number, whole: number) => string
  readonly list: (items: readonly string[]) => string
  readonly date: (day: Date) => string
}

const known = new Map<string, Numbers>()

export function numbersIn(language: string): Numbers {
  const before = known.get(language)
  if (before !== undefined) return before
  const made = make(language)
  known.set(language, made)
  return made
}

function make(language: string): Numbers {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const withSign = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  const tenths = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 })
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' })
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    points: (amount) => trueMinus(plain.format(rounded(amount))),
    signedPoints: (amount) => trueMinus(withSign.format(rounded(amount))),
    signedTenths: (amount) => trueMinus(tenths.format(Math.round(amount / 10) / 10)),
    signed: (value) => trueMinus(withSign.format(value)),
    count: (value) => plain.format(value),
    percent: (part, whole) => percent.format(whole === 0 ? 0 : part / whole),
    list: (items) => list.format(items),
    date: (day) => date.format(day),
  }
}

const rounded = (amount: Hundredths): number => {
  const value = Math.abs(amount) < 100 ? Math.round(amount / 10) / 10 : Math.round(amount / 100)
  return value === 0 ? 0 : value
}

const trueMinus = (text: string): string => text.replace('-', '−')

/** The day on which a round begins: the scenario's facts are frozen on the eve of the first. */
export function dayOf(frozenAt: string, daysPerRound: number, round: number): Date {
  const day = new Date(`${frozenAt}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + daysPerRound * (round - 1))
  return day
}
