import { CODE_SYMBOLS } from '@red-lines/shared/wire/values.ts'
import { useEffect, useState } from 'react'
import { type Looked, lookAt } from '../../store/entry.ts'

const CODE = new RegExp(`^[${CODE_SYMBOLS}]{6}$`)
const LENGTH = 6

/** What is typed of a code: too short, impossible, being looked up, or looked up. */
export type Look = 'short' | 'impossible' | 'looking' | Looked

/** Looks a code up as soon as it is complete. */
export function useLook(code: string): Look {
  const [looked, setLooked] = useState<{ readonly code: string; readonly found: Looked } | null>(null)
  const isCode = CODE.test(code)
  useEffect(() => {
    if (!isCode) return
    let stale = false
    void lookAt(code).then((found) => !stale && setLooked({ code, found }))
    return () => {
      stale = true
    }
  }, [code, isCode])
  if (code.length < LENGTH) return 'short'
  if (!isCode) return 'impossible'
  return looked?.code === code ? looked.found : 'looking'
}
