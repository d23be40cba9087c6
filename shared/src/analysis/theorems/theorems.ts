import { nothingAtOnce } from './nothingAtOnce.ts'
import { optionsStayOpen } from './optionsStayOpen.ts'
import { seatsArePivotal } from './seatsArePivotal.ts'
import type { TheoremOfScenario, TheoremOfWars } from './theorem.ts'
import { windowOpens } from './windowOpens.ts'

/** What a scenario must prove without any player. */
export const THEOREMS: readonly (TheoremOfScenario | TheoremOfWars)[] = [
  nothingAtOnce,
  windowOpens,
  seatsArePivotal,
  optionsStayOpen,
]
