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

const { firm: FIRM } = TEMPERAMENTS
const keeping = (more: number): Temperament => ({
  ...FIRM,
  ambition: FIRM.ambition + more,
  ambitionOfSponsor: FIRM.ambitionOfSponsor + more,
})

/** Points of the space of a delegation's own parameters, for a search of what pays against firm ones. */
export const VARIATIONS: Readonly<Record<string, Player>> = {
  'keeps 30 less': delegation(keeping(-30)),
  'keeps 30 more': delegation(keeping(30)),
  'comes down sooner': delegation({ ...FIRM, haste: FIRM.haste + 120 }),
  'comes down later': delegation({ ...FIRM, haste: FIRM.haste - 120 }),
}
