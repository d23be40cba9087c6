import { createHash, randomBytes } from 'node:crypto'

/** The secret that brings a person back: 192 random bits, for a link or a browser's storage. */
export const freshSeatToken = (): string => randomBytes(24).toString('base64url')

/** What the journal keeps of a seat token. The token is long and random, so a plain hash cannot be turned back. */
export const seatTokenHash = (token: string): Uint8Array => createHash('sha256').update(token).digest()
