import type { CauseOnMeter, SeatView } from '@red-lines/shared/game/views.ts'

/** Causes of one kind and subject in one constituency, both streams together. */
export type HomeCause = {
  readonly constituency: string
  readonly kind: string
  readonly subject: string
  readonly onMeter: number
}

export type FeltBy = { readonly constituency: string; readonly onMeter: number; readonly causes: readonly HomeCause[] }

/** The causes of a world turn sorted by who felt them, the strongest movement first. */
export function byConstituency(causes: readonly CauseOnMeter[], constituencies: readonly string[]): readonly FeltBy[] {
  return constituencies
    .map((constituency) => {
      const felt = merged(causes.filter((cause) => cause.constituency === constituency))
      return { constituency, causes: felt, onMeter: felt.reduce((sum, { onMeter }) => sum + onMeter, 0) }
    })
    .toSorted((one, other) => Math.abs(other.onMeter) - Math.abs(one.onMeter))
}

/** One entry per constituency, kind and subject. */
export function merged(causes: readonly CauseOnMeter[]): readonly HomeCause[] {
  const sums = new Map<string, HomeCause>()
  for (const { constituency, kind, subject, onMeter } of causes) {
    const key = `${constituency}/${kind}/${subject}`
    sums.set(key, { constituency, kind, subject, onMeter: (sums.get(key)?.onMeter ?? 0) + onMeter })
  }
  return [...sums.values()].filter(({ onMeter }) => onMeter !== 0)
}

/** The causes of the last world turn, if there was one. */
export const lastCauses = (seat: SeatView): SeatView['causes'][number] | null => seat.causes.at(-1) ?? null
