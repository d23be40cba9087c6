import type { TheoremOfScenario, TheoremOfWars } from '@red-lines/shared/analysis/theorems/theorem.ts'
import { THEOREMS } from '@red-lines/shared/analysis/theorems/theorems.ts'
import { collapseIsRare } from './games/collapseIsRare.ts'
import { listeningPays } from './games/listeningPays.ts'
import { stallingDoesNotPay } from './games/stallingDoesNotPay.ts'
import type { TheoremOfGames } from './games/studiedGames.ts'

export type Theorem = TheoremOfScenario | TheoremOfWars | TheoremOfGames

/** All that a scenario must prove: numbered ones in their order, then those with letters. */
export const ALL_THEOREMS: readonly Theorem[] = [
  ...THEOREMS,
  stallingDoesNotPay,
  collapseIsRare,
  listeningPays,
].toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
