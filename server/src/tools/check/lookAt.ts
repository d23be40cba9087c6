import { studiedWar } from '@red-lines/shared/analysis/theorems/studiedWar.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { studiedGames } from './games/studiedGames.ts'
import { ALL_THEOREMS } from './theorems.ts'

/** One seed of a scenario to look at, and for which theorems. */
export type Job = { readonly scenario: Scenario; readonly seed: number; readonly ids: readonly string[] }

/** What each theorem saw in one seed, by its id: plain data. */
export type Sightings = Readonly<Record<string, unknown>>

/** Looks at one seed for all these theorems at once: they share its war, its spaces and its games. A worker's job. */
export function lookAt({ scenario, seed, ids }: Job): Sightings {
  const war = studiedWar(scenario, seed)
  const games = studiedGames(war)
  return Object.fromEntries(
    ALL_THEOREMS.filter(({ id }) => ids.includes(id)).flatMap((theorem) => {
      switch (theorem.about) {
        case 'scenario':
          return []
        case 'wars':
          return [[theorem.id, theorem.look(war)]]
        case 'games':
          return [[theorem.id, theorem.look(games)]]
      }
    }),
  )
}
