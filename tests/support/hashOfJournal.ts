import { readFileSync } from 'node:fs'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { stateHash } from './stateHash.ts'

/** Replays journals from a file in a process of their own: `node hashOfJournal.ts FILE` prints one hash a line. */
type Journal = { readonly scenario: Scenario; readonly seed: number; readonly events: readonly GameEvent[] }

const journals: readonly Journal[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
for (const { scenario, seed, events } of journals) {
  console.log(stateHash(events.reduce(evolve, opening(scenario, seed))))
}
