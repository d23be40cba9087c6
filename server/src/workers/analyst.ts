/** What tables have counted for them in a thread of its own: a job's name, and what does it. */
export { openDeals } from '@red-lines/shared/analysis/openDeals.ts'
