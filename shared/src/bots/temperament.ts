/** How a delegation bargains. */
export type Temperament = {
  /** points above what home would ratify that it keeps for itself, to the end */
  readonly ambition: number
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
  open: { ambition: 0, haste: 60 },
  firm: { ambition: 95, haste: 0 },
  hawkish: { ambition: 110, haste: -60 },
}
