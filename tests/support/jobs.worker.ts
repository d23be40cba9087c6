import { appendFileSync, readFileSync } from 'node:fs'

/** Jobs that go well and badly, for the stories of the worker pool. */
export const add = ({ one, other }: { one: number; other: number }): number => one + other

export const fail = (): never => {
  throw new RangeError('no such round')
}

export const die = (): never => process.exit(3)

/** Dies the first time it is asked with this file, and is fine the next time. */
export function dieOnce(file: string): string {
  if (readFileSync(file, 'utf8') !== '') return 'done at the second try'
  appendFileSync(file, 'died')
  return process.exit(3)
}
