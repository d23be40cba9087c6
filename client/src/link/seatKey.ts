import type { Seated } from '@red-lines/shared/wire/messages.ts'

/** The key to a seat, kept on this device so that a reload, a closed lid or tomorrow brings you back. */
export type SeatKey = Pick<Seated, 'seatToken' | 'rejoinCode' | 'role'> & {
  readonly name: string
  readonly atMs: number
}

const PREFIX = 'red-lines.seat.'
const KEPT = 12

export function keepSeat(seated: Seated, name: string): void {
  const { code, seatToken, rejoinCode, role } = seated
  const key: SeatKey = { seatToken, rejoinCode, role, name, atMs: Date.now() }
  localStorage.setItem(PREFIX + code, JSON.stringify(key))
  for (const old of seatsHere().slice(KEPT)) localStorage.removeItem(PREFIX + old.code)
}

export function seatAt(code: string): SeatKey | null {
  const raw = localStorage.getItem(PREFIX + code)
  if (raw === null) return null
  try {
    return JSON.parse(raw) as SeatKey
  } catch {
    localStorage.removeItem(PREFIX + code)
    return null
  }
}

export const forgetSeat = (code: string): void => localStorage.removeItem(PREFIX + code)

/** Every table this device holds a seat at, the latest first. */
export function seatsHere(): readonly (SeatKey & { readonly code: string })[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const code = key.slice(PREFIX.length)
      const seat = seatAt(code)
      return seat === null ? [] : [{ ...seat, code }]
    })
    .toSorted((one, other) => other.atMs - one.atMs)
}
