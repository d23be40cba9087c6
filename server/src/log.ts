import { pino } from 'pino'

export type Log = ReturnType<typeof openLog>

/**
 * Structured lines on standard output. Nothing that people wrote and no token may be logged: callers name tables, seats
 * and codes of refusals only, and the paths below are cut out should one slip through.
 */
export function openLog(level: string) {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['seatToken', 'rejoinCode', 'token', 'words', 'text', 'name', 'terms', '*.seatToken', '*.rejoinCode'],
      remove: true,
    },
  })
}

/** An address with its last part cut off, so that a log names no household. */
export function shortAddress(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  return plain.includes(':') ? `${plain.split(':').slice(0, 3).join(':')}::` : plain.replace(/\.\d+$/, '.0')
}
