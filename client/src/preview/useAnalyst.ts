import { useEffect, useState } from 'react'
import type { About, Analyst } from './analyst.worker.ts'
import { askAnalyst } from './askAnalyst.ts'

export type Finding<T> =
  | { readonly state: 'counting' }
  | { readonly state: 'found'; readonly answer: T }
  | { readonly state: 'failed' }

/**
 * What the analyst finds. The last answer stays until the next one is there.
 * @param occasion what the answer depends on, as a text; asked again when it changes
 */
export function useAnalyst<Name extends keyof Analyst>(
  name: Name,
  about: About<Name>,
  occasion: string,
): Finding<ReturnType<Analyst[Name]>> {
  const [finding, setFinding] = useState<Finding<ReturnType<Analyst[Name]>>>({ state: 'counting' })
  // a question is a new object at every render; the occasion says when it is another question
  useEffect(() => {
    const leaving = new AbortController()
    askAnalyst(name, about, leaving.signal).then(
      (answer) => leaving.signal.aborted || setFinding({ state: 'found', answer }),
      () => leaving.signal.aborted || setFinding({ state: 'failed' }),
    )
    return () => leaving.abort()
  }, [occasion])
  return finding
}
