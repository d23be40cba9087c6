import { RateLimiterMemory } from 'rate-limiter-flexible'

const TEN_MINUTES = 600
/** Tables that one address may open in ten minutes: a hall full of people who all practise. */
const TABLES = 300
/** Wrong codes from everywhere together, beyond which an address gets only a few tries: somebody is searching. */
const WRONG_CODES_OF_ALL = 2_000
const FEW_TRIES = 8

export type Tries = {
  /** may this address try another code? */
  readonly mayTry: (address: string) => Promise<boolean>
  readonly failed: (address: string) => Promise<void>
  /** counts a new table; false when there were too many */
  readonly mayOpen: (address: string) => Promise<boolean>
}

/**
 * What guessing costs. Only wrong codes count, so that a class behind one address gets in whatever its size, and a
 * search finds nothing: 60 tries in ten minutes against 482 million codes.
 */
export function openTries(codeTries: number): Tries {
  const wrong = new RateLimiterMemory({ points: codeTries, duration: TEN_MINUTES })
  const wrongOfAll = new RateLimiterMemory({ points: WRONG_CODES_OF_ALL, duration: TEN_MINUTES })
  const opened = new RateLimiterMemory({ points: TABLES, duration: TEN_MINUTES })
  const count = async (limiter: RateLimiterMemory, key: string): Promise<number> =>
    (await limiter.get(key))?.consumedPoints ?? 0
  return {
    mayTry: async (address) => {
      const isSearched = (await count(wrongOfAll, 'all')) >= WRONG_CODES_OF_ALL
      const allowed = isSearched ? Math.min(FEW_TRIES, codeTries) : codeTries
      return (await count(wrong, network(address))) < allowed
    },
    failed: async (address) => {
      await wrong.penalty(network(address))
      await wrongOfAll.penalty('all')
    },
    mayOpen: async (address) => (await opened.penalty(network(address))).consumedPoints <= TABLES,
  }
}

/** One household or school: an IPv4 address, or the first half of an IPv6 one, the rest of which anybody may choose. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain
}
