/** The new value with every part that equals the old one kept as the same object, so that nothing unchanged redraws. */
export function shared<T>(old: unknown, now: T): T {
  if (Object.is(old, now)) return now
  if (typeof old !== 'object' || typeof now !== 'object' || old === null || now === null) return now
  if (Array.isArray(now)) {
    if (!Array.isArray(old)) return now
    const items = now.map((item, at) => shared(old[at], item))
    return items.length === old.length && items.every((item, at) => item === old[at]) ? (old as T) : (items as T)
  }
  const before = old as Record<string, unknown>
  const entries = Object.entries(now).map(([key, value]) => [key, shared(before[key], value)] as const)
  const isSame = entries.length === Object.keys(before).length && entries.every(([key, value]) => value === before[key])
  return isSame ? (old as T) : (Object.fromEntries(entries) as T)
}
