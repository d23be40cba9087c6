import { randomInt } from 'node:crypto'
import { CODE_SYMBOLS } from '@red-lines/shared/wire/messages.ts'

/** Six symbols for the wall, not yet in use. */
export function freshJoinCode(isTaken: (code: string) => boolean): string {
  for (;;) {
    const code = Array.from({ length: 6 }, () => CODE_SYMBOLS[randomInt(CODE_SYMBOLS.length)]).join('')
    if (!isTaken(code)) return code
  }
}
