import type { DatabaseSync } from 'node:sqlite'
import { isStorageTrouble } from './database.ts'

/** The disk did not take what was to be written. Nothing of it has happened. */
export class StorageUnavailable extends Error {}

type Job = {
  readonly write: () => unknown
  readonly kept: (value: never) => void
  readonly lost: (problem: unknown) => void
}

export type Commits = {
  /** Runs `write` within the next commit, resolves once that is durable, rejects when nothing of it was kept. */
  readonly together: <T>(write: () => T) => Promise<T>
  /** Commits what is waiting now instead of at the end of the tick. */
  readonly flush: () => void
}

/**
 * Groups all writing of one tick into one durable commit: a commit costs a write to the disk however much is in it
 * (synchronous=FULL: about 1,250 a second here), and a class acts in bursts.
 * @param hear is told when the disk stops taking what we write, and when it does again
 */
export function openCommits(database: DatabaseSync, hear: (isWorking: boolean) => void): Commits {
  let waiting: Job[] = []
  let isWorking = true

  function flush(): void {
    const jobs = waiting
    waiting = []
    if (jobs.length === 0) return
    try {
      database.exec('BEGIN IMMEDIATE')
      const settled = jobs.map((job) => attempt(job))
      database.exec('COMMIT')
      told(true)
      for (const settle of settled) settle()
    } catch (problem) {
      // a full disk has already rolled back by itself
      if (database.isOpen && database.isTransaction) database.exec('ROLLBACK')
      if (isStorageTrouble(problem)) told(false)
      for (const { lost } of jobs) lost(new StorageUnavailable('the journal did not take it', { cause: problem }))
    }
  }

  /** One job's own mistake undoes that job alone; trouble with the disk undoes them all. */
  function attempt({ write, kept, lost }: Job): () => void {
    database.exec('SAVEPOINT job')
    try {
      const value = write()
      database.exec('RELEASE job')
      return () => kept(value as never)
    } catch (problem) {
      if (isStorageTrouble(problem)) throw problem
      database.exec('ROLLBACK TO job; RELEASE job')
      return () => lost(problem)
    }
  }

  function told(works: boolean): void {
    if (works === isWorking) return
    isWorking = works
    hear(works)
  }

  return {
    flush,
    together: <T>(write: () => T) =>
      new Promise<T>((kept, lost) => {
        waiting.push({ write, kept, lost })
        if (waiting.length === 1) setImmediate(flush)
      }),
  }
}
