import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { playOn } from '@red-lines/shared/bots/botGame.ts'
import { evolve } from '@red-lines/shared/game/evolve.ts'
import { opening } from '@red-lines/shared/game/state.ts'
import { stateHash } from '../support/stateHash.ts'
import { facts } from '../support/story.ts'
import { well } from '../support/well.ts'

/**
 * Writes a whole game of bots as a golden journal: `node tests/golden/record.ts 0002-name 11`. One is kept for every
 * released version, with the scenario it was played on; none is ever changed.
 */
const [name, seed] = process.argv.slice(2)
if (name === undefined || seed === undefined) throw new Error('usage: node tests/golden/record.ts NAME SEED')

const start = opening(well, Number(seed))
const begun = facts(start, 'facilitator', { type: 'begin' })
const { moves, end } = playOn(begun.reduce(evolve, start))
const events = [...begun, ...moves.flatMap((move) => move.events)]
const journal = { scenario: well, seed: Number(seed), hash: stateHash(end), events }
writeFileSync(join(import.meta.dirname, 'journals', `${name}.json`), `${JSON.stringify(journal)}\n`)
