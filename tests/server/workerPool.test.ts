import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkerPool } from '@red-lines/server/workers/workerPool.ts'
import { afterEach, expect, test, vi } from 'vitest'
import type * as jobs from '../support/jobs.worker.ts'

const file = new URL('../support/jobs.worker.ts', import.meta.url)
const onDeath = vi.fn()
const pool = () => openWorkerPool<typeof jobs>(file, { threads: 2, onDeath })
const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  onDeath.mockReset()
  await Promise.all(open.splice(0).map((one) => one.close()))
})
const opened = () => {
  const one = pool()
  open.push(one)
  return one
}

test('a job is done in a worker, many at once', async () => {
  const workers = opened()
  const sums = await Promise.all([1, 2, 3, 4, 5].map((one) => workers.run('add', { one, other: one })))
  expect(sums).toEqual([2, 4, 6, 8, 10])
})

test('what a job throws reaches the caller, and no worker is lost', async () => {
  const workers = opened()
  await expect(workers.run('fail', undefined as never)).rejects.toThrow('no such round')
  expect(onDeath).not.toHaveBeenCalled()
})

test('a worker that dies is replaced and its job done by another', async () => {
  const marks = join(mkdtempSync(join(tmpdir(), 'red-lines-')), 'marks')
  writeFileSync(marks, '')
  expect(await opened().run('dieOnce', marks)).toBe('done at the second try')
  expect(onDeath).toHaveBeenCalledOnce()
})

test('a job that kills every worker is given up with a reason, and the pool works on', async () => {
  const workers = opened()
  await expect(workers.run('die', undefined as never)).rejects.toThrow('two workers died over "die": worker exited')
  expect(await workers.run('add', { one: 1, other: 1 })).toBe(2)
})
