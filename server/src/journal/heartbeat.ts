import type { Log } from '../log.ts'
import type { Journal } from './journal.ts'

const EVERY_MS = 1_000

/**
 * Writes down every second that the server is alive while anybody plays, so that an outage can be given back to the
 * clocks. It is also what finds out that the disk works again.
 */
export function beatHeart(journal: Journal, isAnybodyThere: () => boolean, log: Log): { readonly stop: () => void } {
  journal.onTurn((isWorking) => {
    if (isWorking) log.info('the journal can be written again: tables go on')
    else log.error('the journal cannot be written: every table is paused until it can')
  })
  const timer = setInterval(() => {
    if (!isAnybodyThere() && journal.isWorking()) return
    journal.together(() => journal.beat()).catch((problem) => log.debug({ err: problem }, 'no heartbeat'))
  }, EVERY_MS)
  return { stop: () => clearInterval(timer) }
}
