/** A number of packages as the language writes it. */
export const countIn = (language: string, count: number): string => new Intl.NumberFormat(language).format(count)

/** A share of all packages: two digits that mean something, also far below one percent. */
export const shareIn = (language: string, part: number, whole: number): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 }).format(part / Math.max(1, whole))
