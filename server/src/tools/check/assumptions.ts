import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { of } from '@red-lines/shared/scenario/sides.ts'

/** What the wars of a check take for granted where the scenario says nothing. */
export function assumptionsFor({ sides, bySide, injects, injectChance, agreement }: Scenario): readonly string[] {
  const idle = sides.filter((side) => of(bySide, side).defaultLever === null)
  const drawn = injects.some(({ weight }) => weight > 0) && injectChance > 0
  return [
    ...(idle.length === 0 ? [] : [`without a default lever, between talks nothing is done by ${idle.join(', ')}`]),
    ...(drawn ? [] : ['the deck plays no events: seeds differ by the noise of the front alone']),
    ...(agreement.mustSign.length === 2
      ? []
      : ['not two sides but another number must sign: the enemies are the two whose scores agree least']),
  ]
}
