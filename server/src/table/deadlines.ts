import type { StageName } from '@red-lines/shared/game/state.ts'
import { PRESETS, type PresetId } from '@red-lines/shared/wire/messages.ts'
import type { ClockRecord } from '../journal/journal.ts'

/** The time of one stage: it runs to a deadline, or stands with something left; nothing left means no deadline. */
export type Clock = Omit<ClockRecord, 'asOfMs'>

export const NO_CLOCK: Clock = { paused: false, deadlineMs: 0, leftMs: 0 }

/** How long a stage takes, in milliseconds; 0 when it is not timed. */
export function stageMs(preset: PresetId, stage: StageName, speed: number): number {
  const minutes = PRESETS[preset]
  if (minutes === null || stage === 'lobby' || stage === 'over') return 0
  return Math.max(1, Math.round((minutes[stage] * 60_000) / speed))
}

/** The clock of a stage that has just begun. A pause lasts across stages. */
export const begun = (length: number, paused: boolean, nowMs: number): Clock => ({
  paused,
  deadlineMs: length > 0 && !paused ? nowMs + length : 0,
  leftMs: length > 0 && paused ? length : 0,
})

/** Stops the clock without pausing the game: the table sleeps, or the journal is in trouble. */
export function stopped(clock: Clock, nowMs: number): Clock {
  if (clock.deadlineMs === 0) return clock
  return { ...clock, deadlineMs: 0, leftMs: Math.max(1, clock.deadlineMs - nowMs) }
}

/** Lets a stopped clock run on, unless somebody has paused the game. */
export function started(clock: Clock, nowMs: number): Clock {
  if (clock.paused || clock.leftMs === 0) return clock
  return { ...clock, deadlineMs: nowMs + clock.leftMs, leftMs: 0 }
}

export const paused = (clock: Clock, nowMs: number): Clock => ({ ...stopped(clock, nowMs), paused: true })

export const resumed = (clock: Clock, nowMs: number): Clock => started({ ...clock, paused: false }, nowMs)

/** More time, or less: never less than a second, so that everybody sees it coming. */
export function extended(clock: Clock, byMs: number, nowMs: number): Clock {
  if (clock.deadlineMs > 0) return { ...clock, deadlineMs: Math.max(nowMs + 1_000, clock.deadlineMs + byMs) }
  if (clock.leftMs > 0) return { ...clock, leftMs: Math.max(1_000, clock.leftMs + byMs) }
  return clock
}

/**
 * A clock as the journal kept it, stopped. One that was running when the server died stands at its last heartbeat, so
 * that the outage costs nobody any time.
 */
export function recovered(
  { asOfMs, ...clock }: ClockRecord,
  server: { readonly startedMs: number; readonly lastBeatMs: number },
  nowMs: number,
): Clock {
  const wasAliveMs = asOfMs >= server.startedMs ? nowMs : Math.max(asOfMs, server.lastBeatMs)
  return stopped(clock, wasAliveMs)
}

/** `setTimeout` counts to 24 days; a longer wait is looked at again then. */
const LONGEST_WAIT_MS = 2 ** 31 - 1

/** Calls back once when a moment has come; a new moment replaces the old one, 0 takes it away. */
export function alarm(ring: () => void): { readonly set: (atMs: number) => void } {
  let timer: NodeJS.Timeout | undefined
  let setFor = 0
  function set(atMs: number): void {
    if (atMs === setFor) return
    setFor = atMs
    clearTimeout(timer)
    if (atMs === 0) return
    const wait = Math.max(0, atMs - Date.now())
    timer = setTimeout(
      () => {
        setFor = 0
        if (wait > LONGEST_WAIT_MS) set(atMs)
        else ring()
      },
      Math.min(wait, LONGEST_WAIT_MS),
    )
  }
  return { set }
}
