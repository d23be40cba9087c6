import type { HttpProblem } from '@red-lines/shared/wire/messages.ts'

/** What went wrong over HTTP, as a sentence that says what to do. */
export const problems = {
  'bad-request': 'Something in the form is not right. Check it and try again.',
  'unknown-code': 'There is no open table with this code. Compare it with the wall, letter by letter.',
  'unknown-seat': 'These words do not belong to a seat at this table. Check them, or join anew.',
  'unknown-scenario': 'This scenario is not on this server.',
  'table-full': 'Every seat at this table is taken. Ask your facilitator for another code.',
  'seat-taken': 'Somebody has just taken this seat. Pick another one.',
  'table-over': 'Play at this table has ended.',
  'too-many-tries': 'Too many tries from here. Wait a few minutes, then try again.',
  'too-large': 'That is too much text at once. Shorten it.',
  'foreign-origin': 'This page was not loaded from the game’s own address. Open the game there.',
  'storage-unavailable': 'The server cannot write to its disk at the moment. Tell whoever runs it; nothing is lost.',
  'not-found': 'There is nothing at this address.',
  internal: 'The server has made a mistake. Try again in a moment.',
  offline: 'The server does not answer. Check the connection and try again.',
} as const satisfies Readonly<Record<HttpProblem['problem'] | 'offline', string>>
