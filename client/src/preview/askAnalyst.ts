import type { About, Analyst } from './analyst.worker.ts'

/** Answers that were given up: the worker died over the same question twice. */
export class AnalystFailed extends Error {}

/**
 * Counts packages beside the page, in a worker of its own that ends with the answer. One that dies is replaced once.
 * @param hasLeft aborted when nobody waits any more
 */
export async function askAnalyst<Name extends keyof Analyst>(
  name: Name,
  about: About<Name>,
  hasLeft: AbortSignal,
): Promise<ReturnType<Analyst[Name]>> {
  try {
    return await askOnce(name, about, hasLeft)
  } catch {
    return await askOnce(name, about, hasLeft)
  }
}

function askOnce<Name extends keyof Analyst>(
  name: Name,
  about: About<Name>,
  hasLeft: AbortSignal,
): Promise<ReturnType<Analyst[Name]>> {
  return new Promise((answered, failed) => {
    const worker = new Worker(new URL('./analyst.worker.ts', import.meta.url), { type: 'module' })
    const end = () => worker.terminate()
    hasLeft.addEventListener('abort', end, { once: true })
    worker.onmessage = ({ data }: MessageEvent<ReturnType<Analyst[Name]>>) => {
      end()
      answered(data)
    }
    worker.onerror = ({ message }) => {
      end()
      failed(new AnalystFailed(message))
    }
    worker.postMessage({ name, about })
  })
}
