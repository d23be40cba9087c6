import { createHash, randomInt } from 'node:crypto'
import { REJOIN_WORDS } from './rejoinWords.ts'

const pick = (): string => REJOIN_WORDS[randomInt(REJOIN_WORDS.length)] ?? ''

/** Three words to say across a room: 16.7 million ways, and few tries. */
export const freshRejoinCode = (): string => `${pick()} ${pick()} ${pick()}`

/** What the journal keeps of a rejoin code: however it was typed, the same words hash alike, at their table only. */
export function rejoinHash(code: string, rejoinCode: string): Uint8Array {
  const words = rejoinCode.toLowerCase().match(/[a-z]+/g) ?? []
  return createHash('sha256')
    .update(`${code} ${words.join(' ')}`)
    .digest()
}
