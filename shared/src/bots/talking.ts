import type { Command } from '../game/command.ts'
import { answer, explanation } from './answering.ts'
import { bind } from './binding.ts'
import { draft } from './drafting.ts'
import type { Outlook } from './outlook.ts'
import { signature } from './signing.ts'
import { bestText, targetWorth } from './target.ts'

/** What a bot does in the talks: sign, answer, explain itself, move the one text, bind itself; null when all is done. */
export function talk(outlook: Outlook): Command | null {
  const best = once(() => bestText(outlook))
  const target = once(() => targetWorth(outlook, outlook.worthOf(best())))
  return (
    signature(outlook) ??
    answer(outlook, target, best) ??
    explanation(outlook) ??
    draft(outlook, target, best) ??
    bind(outlook)
  )
}

/** Most moves need no climb: what costs one is found when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}
