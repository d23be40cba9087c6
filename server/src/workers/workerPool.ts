import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'

/** The exported functions of a worker's file: each takes one value and gives one back, both of which must be cloneable. */
type Jobs = Readonly<Record<string, (task: never) => unknown>>

export type WorkerPool<J extends Jobs> = {
  /** Does the job in some worker. Throws what the job throws, or a WorkerDied. */
  readonly run: <Name extends keyof J & string>(
    name: Name,
    task: Parameters<J[Name]>[0],
  ) => Promise<Awaited<ReturnType<J[Name]>>>
  readonly close: () => Promise<void>
}

/** Two workers died over the same job: it is the job's fault. */
export class WorkerDied extends Error {
  constructor(job: string, cause: Error) {
    super(`two workers died over "${job}": ${cause.message}`, { cause })
    this.name = 'WorkerDied'
  }
}

/**
 * Worker threads for what takes too long beside a room or a page. They start when they are needed and end when they are
 * not. A worker that dies is replaced, and its job is tried once more.
 * @param file the module whose exports are the jobs
 * @param onDeath told of every worker that dies
 */
export function openWorkerPool<J extends Jobs>(
  file: URL,
  {
    threads = availableParallelism(),
    onDeath,
  }: { threads?: number; onDeath?: (cause: Error, job: string) => void } = {},
): WorkerPool<J> {
  const pool = new Piscina({ filename: file.href, minThreads: 0, maxThreads: threads, idleTimeout: 1_000 })
  return {
    run: async (name, task) => {
      try {
        return await pool.run(task, { name })
      } catch (problem) {
        if (!isDeath(problem)) throw problem
        onDeath?.(problem, name)
      }
      try {
        return await pool.run(task, { name })
      } catch (problem) {
        if (!isDeath(problem)) throw problem
        onDeath?.(problem, name)
        throw new WorkerDied(name, problem)
      }
    },
    close: () => pool.destroy(),
  }
}

/** Did the worker end, rather than its job fail? Node gives a code for lack of memory; for an exit there is only a text. */
const isDeath = (problem: unknown): problem is Error =>
  problem instanceof Error &&
  (('code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY') || problem.message.startsWith('worker exited'))
