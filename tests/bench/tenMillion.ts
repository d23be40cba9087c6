import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import { type Bench, measured } from './promise.ts'

const RUNS = 3

const WALKED = {
  id: 'V5',
  name: 'ten-million',
  promise: 'ten million packages in a worker: built, counted for every coalition, and their frontier',
  unit: 's',
  limit: 5,
} as const

const PAUSE = {
  id: 'V5',
  name: 'ten-million-pause',
  promise: 'the longest that the page stands still meanwhile',
  unit: 'ms',
  limit: 50,
} as const

/** The largest space that a scenario may have, in a worker as a browser would run it: the engine is the same. */
export const tenMillion: Bench = {
  name: 'ten-million',
  promised: [WALKED, PAUSE],
  async measure(say) {
    const seconds: number[] = []
    const pauses: number[] = []
    let details = {}
    for (let run = 1; run <= RUNS; run += 1) {
      say(`ten million packages, run ${run} of ${RUNS}`)
      const delay = monitorEventLoopDelay({ resolution: 1 })
      delay.enable()
      const from = performance.now()
      details = await answerOf(new Worker(new URL('./tenMillion.worker.ts', import.meta.url)))
      seconds.push((performance.now() - from) / 1000)
      delay.disable()
      pauses.push(delay.max / 1e6)
    }
    return [measured(WALKED, seconds, details), measured(PAUSE, pauses)]
  },
}

const answerOf = (worker: Worker): Promise<Record<string, number>> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
