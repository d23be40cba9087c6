import type { PublicView } from '@red-lines/shared/game/views.ts'
import type { Hundredths } from '@red-lines/shared/scenario/scenario.ts'
import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { whole } from './shares.ts'

/** How a side's meter moved at the last world turn; null before the first. */
export function lastMovement(
  { bulletins }: Pick<PublicView, 'bulletins'>,
  side: SideId,
): { readonly before: Hundredths; readonly points: number } | null {
  const bulletin = bulletins.at(-1)
  if (bulletin === undefined) return null
  const { before, after } = of(bulletin.meters, side)
  return { before, points: whole(after) - whole(before) }
}
