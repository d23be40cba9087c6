import { deaf, randomRational, stalling, tough } from './deviations.ts'
import { delegation, type Player } from './oneTextBot.ts'
import { TEMPERAMENTS, type Temperament } from './temperament.ts'

const firm = delegation(TEMPERAMENTS.firm)

/** The kinds of delegation that a league seats. The default one comes first. */
export const KINDS = {
  firm,
  open: delegation(TEMPERAMENTS.open),
  hawkish: delegation(TEMPERAMENTS.hawkish),
  tough: tough(firm),
  stalling: stalling(firm),
  /** a control: hears nothing */
  deaf: deaf(firm),
  /** a control: wants nothing in particular */
  randomRational,
} as const satisfies Readonly<Record<string, Player>>
export type KindName = keyof typeof KINDS
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[]

/** Points of the space of a delegation's own parameters, for a search of what pays against firm ones. */
const SEARCHED: readonly Temperament[] = [
  { ambition: 65, haste: 0 },
  { ambition: 125, haste: 0 },
  { ambition: 95, haste: 120 },
  { ambition: 95, haste: -120 },
]

export const VARIATIONS: Readonly<Record<string, Player>> = Object.fromEntries(
  SEARCHED.map((temperament) => [
    `ambition ${temperament.ambition}, haste ${temperament.haste}`,
    delegation(temperament),
  ]),
)
