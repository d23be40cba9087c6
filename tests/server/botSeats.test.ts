import { openLog } from '@red-lines/server/log.ts'
import { type BotTable, type ChooseMove, openBotSeats } from '@red-lines/server/table/botSeats.ts'
import type { Command } from '@red-lines/shared/game/command.ts'
import type { PublicView, SeatView } from '@red-lines/shared/game/views.ts'
import type { PublicBrief, SideBrief } from '@red-lines/shared/scenario/brief.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'
import type { Reply } from '@red-lines/shared/wire/messages.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const sides = ['north', 'east'] as SideId[]
const refused: Reply = { cid: '', seq: 0, result: 'refused', refusal: { code: 'not-addressed' } }

/** A table that knows nothing but who is ready, with bots in both seats. */
function openTable(
  choose: ChooseMove,
  answer: (command: Command) => Reply | null = () => null,
  pace: BotTable['pace'] = null,
) {
  const acts: { readonly side: SideId; readonly command: Command; readonly atMs: number }[] = []
  let ready: readonly SideId[] = []
  let standing = false
  let view = seen()
  function seen(stage = 'talks'): PublicView {
    return {
      round: 1,
      stage,
      sides: Object.fromEntries(sides.map((side) => [side, { ready: ready.includes(side) }])),
    } as never
  }
  const bots = openBotSeats(
    {
      code: '234679',
      seed: 5,
      pace,
      seats: () => (standing ? [] : sides),
      view: () => view,
      seat: (side) => ({ side }) as unknown as SeatView,
      brief: () => ({}) as PublicBrief,
      mine: (side) => ({ side }) as unknown as SideBrief,
      act: async (side, command) => {
        acts.push({ side, command, atMs: Date.now() })
        const reply = answer(command)
        if (reply !== null) return reply
        if (command.type === 'ready') ready = [...ready, side]
        view = seen(view.stage)
        return { cid: '', seq: 0, result: 'done' }
      },
    },
    choose,
    openLog('silent'),
  )
  const change = (stage: string): void => {
    ready = []
    view = seen(stage)
    bots.wake()
  }
  return { bots, acts, change, stand: (is: boolean) => (standing = is), ready: () => ready }
}

const readyOnce: ChooseMove = (_brief, mine, view) =>
  view.sides[mine.side]?.ready ? null : { type: 'ready', ready: true }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('each acts until it has nothing to do, and again in the next stage', async () => {
  const { bots, acts, change } = openTable(readyOnce)
  bots.wake()
  await vi.runAllTimersAsync()
  expect(acts.map(({ side }) => side)).toEqual(['north', 'east'])
  change('worldTurn')
  await vi.runAllTimersAsync()
  expect(acts.length).toBe(4)
})

test('one that is refused is made ready instead of trying for ever', async () => {
  const { bots, acts } = openTable(
    () => ({ type: 'accept', proposal: 'N1' }),
    ({ type }) => (type === 'accept' ? refused : null),
  )
  bots.wake()
  await vi.runAllTimersAsync()
  expect(acts.map(({ command }) => command.type)).toEqual(['accept', 'ready', 'accept', 'ready'])
})

test('one whose stage ended while it was thinking looks at the next one as if nothing had happened', async () => {
  let interrupted = false
  const { bots, acts, change } = openTable(readyOnce, () => {
    if (interrupted) return null
    interrupted = true
    change('worldTurn')
    return refused
  })
  bots.wake()
  await vi.runAllTimersAsync()
  expect(acts.map(({ side, command }) => `${side} ${command.type}`)).toEqual([
    'north ready',
    'north ready',
    'east ready',
  ])
})

test('one that throws is made ready, and the others play on', async () => {
  const { bots, acts } = openTable((brief, mine, ...rest) => {
    if (mine.side === 'north') throw new Error('lost my way')
    return readyOnce(brief, mine, ...rest)
  })
  bots.wake()
  await vi.runAllTimersAsync()
  expect(acts.map(({ side, command }) => `${side} ${command.type}`)).toEqual(['north ready', 'east ready'])
})

test('one that never comes to an end is stopped', async () => {
  const { bots, acts, ready } = openTable(() => ({ type: 'poll' }))
  bots.wake()
  await vi.runAllTimersAsync()
  expect(acts.length).toBeLessThan(100)
  expect(ready()).toEqual(sides)
})

test('at a human pace there are seconds between two acts, the same ones for the same seed', async () => {
  const times = async (): Promise<readonly number[]> => {
    vi.setSystemTime(0)
    let left = 6
    const { bots, acts } = openTable(() => (left-- > 0 ? { type: 'poll' } : null), undefined, [3_000, 9_000])
    bots.wake()
    await vi.runAllTimersAsync()
    return acts.filter(({ side }) => side === 'north').map(({ atMs }) => atMs)
  }
  const first = await times()
  expect(first[0]).toBeGreaterThanOrEqual(6_000)
  for (const [at, time] of first.entries()) {
    const gap = time - (first[at - 1] ?? time - 3_000)
    expect(gap).toBeGreaterThanOrEqual(3_000)
    expect(gap).toBeLessThanOrEqual(9_000)
  }
  expect(await times()).toEqual(first)
})

test('nothing moves while the game stands still', async () => {
  const { bots, acts, stand } = openTable(readyOnce, undefined, [3_000, 9_000])
  bots.wake()
  stand(true)
  bots.wake()
  await vi.advanceTimersByTimeAsync(100_000)
  expect(acts).toEqual([])
  stand(false)
  bots.wake()
  await vi.runAllTimersAsync()
  expect(acts.length).toBe(2)
})

test('a bot is told what a person in its seat would be told, and nothing else', async () => {
  const told = new Map<string, readonly unknown[]>()
  const { bots } = openTable((...args) => {
    told.set(args[1].side, args)
    return readyOnce(...args)
  })
  bots.wake()
  await vi.runAllTimersAsync()
  expect(told.get('east')?.slice(0, 2)).toEqual([{}, { side: 'east' }])
  expect(told.get('east')?.[3]).toEqual({ side: 'east' })
  expect(told.get('east')?.length).toBe(5)
})
