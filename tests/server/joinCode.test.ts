import { freshJoinCode } from '@red-lines/server/session/joinCode.ts'
import { distinctName } from '@red-lines/server/session/names.ts'
import { freshRejoinCode, rejoinHash } from '@red-lines/server/session/rejoinCode.ts'
import { REJOIN_WORDS } from '@red-lines/server/session/rejoinWords.ts'
import { freshSeatToken } from '@red-lines/server/session/seatToken.ts'
import { CODE_SYMBOLS, Enter, JoinCode } from '@red-lines/shared/wire/messages.ts'
import { expect, test } from 'vitest'

test('a join code is one that the door takes, and no table has yet', () => {
  const taken = new Set<string>()
  for (let count = 0; count < 500; count += 1) {
    const code = freshJoinCode((one) => taken.has(one) || one.startsWith('A'))
    expect(JoinCode.parse(code)).toBe(code)
    expect(code.startsWith('A')).toBe(false)
    taken.add(code)
  }
  expect(taken.size).toBe(500)
  expect(new Set([...taken].join('')).size).toBe(CODE_SYMBOLS.length)
})

test('a rejoin code is three of 256 different words, and the same however it is typed', () => {
  expect(new Set(REJOIN_WORDS).size).toBe(256)
  expect(REJOIN_WORDS.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true)
  expect(
    freshRejoinCode()
      .split(' ')
      .every((word) => REJOIN_WORDS.includes(word)),
  ).toBe(true)
  const typed = ['maple river stone', ' Maple-River,  STONE ', 'maple.river/stone'].map((words) =>
    rejoinHash('234679', words),
  )
  expect(new Set(typed.map((hash) => Buffer.from(hash).toString('hex'))).size).toBe(1)
  expect(rejoinHash('AAAAAA', 'maple river stone')).not.toEqual(typed[0])
})

test('a seat token is long, random and made for a link', () => {
  const tokens = Array.from({ length: 100 }, freshSeatToken)
  expect(new Set(tokens).size).toBe(100)
  for (const seatToken of tokens) {
    expect(seatToken).toMatch(/^[\w-]{32}$/)
    expect(Enter.safeParse({ seatToken }).success).toBe(true)
  }
})

test('a name that somebody has gets a number, and stays within what a name may be', () => {
  expect(distinctName('Ann', ['Ben'])).toBe('Ann')
  expect(distinctName('Ann', ['ANN', 'Ann 2'])).toBe('Ann 3')
  const long = 'x'.repeat(40)
  expect(distinctName(long, [long]).length).toBeLessThanOrEqual(40)
})
