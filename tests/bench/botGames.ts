import { Worker } from 'node:worker_threads'
import { botGame } from '@red-lines/shared/bots/botGame.ts'
import { type Bench, measured, median } from './promise.ts'
import { shipped } from './shipped.ts'

const GAMES = 30
const CORES = 2
const GAMES_BY_CORE = 60

const GAME = {
  id: 'V6',
  name: 'bot-game',
  promise: 'a whole game of the shipped scenario with a bot in every seat',
  unit: 'ms',
  limit: 50,
} as const

const LEAGUE = {
  id: 'V6',
  name: 'league',
  promise: `a thousand games of bots on ${CORES} cores`,
  unit: 's',
  limit: 60,
} as const

/** Games of bots, one after another and on two cores at once. */
export const botGames: Bench = {
  name: 'bots',
  promised: [GAME, LEAGUE],
  async measure(say) {
    say(`${GAMES} games one after another`)
    const games = Array.from({ length: 2 * GAMES }, (_, seed) => {
      const from = performance.now()
      const { moves } = botGame(shipped, seed + 1)
      return { ms: performance.now() - from, moves: moves.length }
    })
    const warm = games.slice(GAMES)

    say(`${CORES * GAMES_BY_CORE} games on ${CORES} cores`)
    const workers = await Promise.all(
      Array.from({ length: CORES }, (_, core) =>
        secondsFor(
          new Worker(new URL('./botGames.worker.ts', import.meta.url), {
            workerData: { games: GAMES_BY_CORE, firstSeed: 1 + core * GAMES_BY_CORE },
          }),
        ),
      ),
    )
    const perThousand = workers.map((seconds) => (seconds * 1000) / (GAMES_BY_CORE * CORES))
    return [
      measured(
        GAME,
        warm.map(({ ms }) => ms),
        { moves: median(warm.map(({ moves }) => moves)) },
      ),
      measured(LEAGUE, perThousand, { gamesPerSecond: Math.round(1000 / median(perThousand)) }),
    ]
  },
}

const secondsFor = (worker: Worker): Promise<number> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
