import { gainsAreFair } from './gainsAreFair.ts'
import { middleFails } from './middleFails.ts'
import { noDeadOptions } from './noDeadOptions.ts'
import { nothingAtOnce } from './nothingAtOnce.ts'
import { noWorseForAll } from './noWorseForAll.ts'
import { optionsStayOpen } from './optionsStayOpen.ts'
import { readingLoad } from './readingLoad.ts'
import { rulesBite } from './rulesBite.ts'
import { seatsArePivotal } from './seatsArePivotal.ts'
import { separateDeals } from './separateDeals.ts'
import { talkIsNeeded } from './talkIsNeeded.ts'
import type { TheoremOfScenario, TheoremOfWars } from './theorem.ts'
import { valueToFind } from './valueToFind.ts'
import { windowOpens } from './windowOpens.ts'

/** What a scenario must prove without any player. */
export const THEOREMS: readonly (TheoremOfScenario | TheoremOfWars)[] = [
  nothingAtOnce,
  windowOpens,
  seatsArePivotal,
  optionsStayOpen,
  noDeadOptions,
  noWorseForAll,
  middleFails,
  talkIsNeeded,
  separateDeals,
  valueToFind,
  rulesBite,
  gainsAreFair,
  readingLoad,
]
