import type { Log } from '../log.ts'
import type { Journal } from './journal.ts'

const DAY_MS = 86_400_000

/** Erases, now and once a day, every table where nobody has acted for so many days; 0 keeps everything. */
export function eraseOldTables(journal: Journal, keepDays: number, log: Log): { readonly stop: () => void } {
  if (keepDays === 0) return { stop: () => undefined }
  async function erase(): Promise<void> {
    try {
      const erased = await journal.together(() => journal.erase(Date.now() - keepDays * DAY_MS))
      if (erased === 0) return
      // what was erased must not live on in the write-ahead log
      journal.tidy()
      log.info({ erased }, 'old tables erased')
    } catch (problem) {
      log.error({ err: problem }, 'old tables were not erased: tried again tomorrow')
    }
  }
  void erase()
  const daily = setInterval(() => void erase(), DAY_MS)
  return { stop: () => clearInterval(daily) }
}
