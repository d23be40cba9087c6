import type { CauseKind, Constituency, Hundredths } from '../scenario/scenario.ts'
import type { Cause, Feeling } from './event.ts'

type Streams = { readonly weariness: Hundredths; readonly backlash: Hundredths }

const FULL = 10_000

/** Domestic pressure from its two streams: what is left of calm after each has taken its part. Hundredths. */
export const meter = ({ weariness, backlash }: Streams): Hundredths =>
  FULL - Math.floor(((FULL - weariness) * (FULL - backlash)) / FULL)

/** Movements that are bookkeeping, not felt: no sensitivity changes them. */
const UNFELT: readonly CauseKind[] = ['fading', 'relief', 'collapse', 'limit']

/** Splits a movement over the constituencies by weight (exactly), then by how strongly each feels that kind of cause. */
export function spread(constituencies: readonly Constituency[], feeling: Feeling): readonly Cause[] {
  const { stream, kind, subject, amount } = feeling
  let rest = amount
  return constituencies
    .map(({ id, weight, feels }, at) => {
      const share = at === constituencies.length - 1 ? rest : Math.floor((amount * weight) / 100)
      rest -= share
      const percent = UNFELT.includes(kind) ? 100 : (feels[kind] ?? 100)
      return { stream, constituency: id, kind, subject, amount: Math.floor((share * percent) / 100) }
    })
    .filter((cause) => cause.amount !== 0)
}

/**
 * All that a home felt, as causes that move its streams and stay within 0-100: what overshoots is taken back under
 * the name `limit`, so that the causes still add up to the movement (PS4).
 */
export function causesOf(
  constituencies: readonly Constituency[],
  home: Streams,
  feelings: readonly Feeling[],
): readonly Cause[] {
  const felt = feelings.flatMap((feeling) => spread(constituencies, feeling))
  const limits = (['weariness', 'backlash'] as const).flatMap((stream) => {
    const after = home[stream] + total(felt, stream)
    const excess = Math.min(0, FULL - after) - Math.min(0, after)
    return excess === 0 ? [] : spread(constituencies, { stream, kind: 'limit', subject: '', amount: excess })
  })
  return [...felt, ...limits]
}

/** How far the causes move a stream. */
export const total = (causes: readonly Cause[], stream: Cause['stream']): Hundredths =>
  causes.reduce((sum, cause) => (cause.stream === stream ? sum + cause.amount : sum), 0)

/** The streams after the causes. */
export const moved = (home: Streams, causes: readonly Cause[]): Streams => ({
  weariness: home.weariness + total(causes, 'weariness'),
  backlash: home.backlash + total(causes, 'backlash'),
})

/** Each cause with what it did to the meter, taken in order; the parts add up to the meter's movement exactly. */
export function onMeter<T extends Cause>(
  home: Streams,
  causes: readonly T[],
): readonly (T & { readonly onMeter: Hundredths })[] {
  let streams = home
  return causes.map((cause) => {
    const before = meter(streams)
    streams = moved(streams, [cause])
    return { ...cause, onMeter: meter(streams) - before }
  })
}
