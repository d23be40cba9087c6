import type { Proposal } from '@red-lines/shared/game/state.ts'
import { isFull } from '@red-lines/shared/scenario/package.ts'
import type { SideId } from '@red-lines/shared/scenario/sides.ts'

/** Each side's latest open settlement text, of those that can be seen: the pins on the board. */
export function latestTexts(texts: readonly Proposal[]): readonly { readonly side: SideId; readonly text: Proposal }[] {
  const latest = new Map<SideId, Proposal>()
  for (const text of texts) {
    if (text.status !== 'open' || !isFull(text.terms)) continue
    const before = latest.get(text.by)
    if (
      before === undefined ||
      before.round < text.round ||
      (before.round === text.round && order(before) < order(text))
    )
      latest.set(text.by, text)
  }
  return [...latest].map(([side, text]) => ({ side, text }))
}

const order = ({ id }: Proposal): number => Number(/(\d+)$/.exec(id)?.[1] ?? 0)
