/** A name that nobody at the table has yet: the same one gets a number. */
export function distinctName(wished: string, taken: readonly string[]): string {
  const known = new Set(taken.map(folded))
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${[...wished].slice(0, 36).join('').trim()} ${number}`
    if (!known.has(folded(name))) return name
  }
}

/** What two names have in common when people take one for the other. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
