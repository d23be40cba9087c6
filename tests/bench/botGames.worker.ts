/** Plays games of bots and says how many seconds they took. */
import { parentPort, workerData } from 'node:worker_threads'
import { botGame } from '@red-lines/shared/bots/botGame.ts'
import { shipped } from './shipped.ts'

const { games, firstSeed }: { readonly games: number; readonly firstSeed: number } = workerData

const from = performance.now()
for (let game = 0; game < games; game += 1) botGame(shipped, firstSeed + game)
parentPort?.postMessage((performance.now() - from) / 1000)
