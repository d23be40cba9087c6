/** How a delegation bargains. */
export type Temperament = {
  /** points above what home would ratify that it keeps for itself, to the end */
  readonly ambition: number
  /** the same where there can be peace without its signature: who holds out is left out */
  readonly ambitionOfSponsor: number
  /** thousandths of the way from its best to the least it settles for that it is ahead of the clock */
  readonly haste: number
}

export const TEMPERAMENT_NAMES = ['open', 'firm', 'hawkish'] as const
export type TemperamentName = (typeof TEMPERAMENT_NAMES)[number]

/**
 * The ambition of a firm delegation is where neither more nor less of it pays against three of its kind in the shipped
 * scenario: with less, toughness gains; with more, deals fail.
 */
export const TEMPERAMENTS: Readonly<Record<TemperamentName, Temperament>> = {
  open: { ambition: 0, ambitionOfSponsor: 0, haste: 60 },
  firm: { ambition: 95, ambitionOfSponsor: 80, haste: 0 },
  hawkish: { ambition: 110, ambitionOfSponsor: 95, haste: -60 },
}
