import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GameEvent } from '@red-lines/shared/game/event.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import type { Scenario } from '@red-lines/shared/scenario/scenario.ts'
import { expect, test } from 'vitest'
import { stateHash } from '../support/stateHash.ts'

type Journal = {
  readonly scenario: Scenario
  readonly seed: number
  readonly hash: string
  readonly events: readonly GameEvent[]
}

const folder = join(import.meta.dirname, 'journals')

test.each(readdirSync(folder))(
  'RE1 the journal %s replays to the state that was reached when it was written',
  (name) => {
    const journal: Journal = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const state = journal.events.reduce(evolve, opening(journal.scenario, journal.seed))
    expect(state.stage.name).toBe('over')
    expect(stateHash(state)).toBe(journal.hash)
  },
)
