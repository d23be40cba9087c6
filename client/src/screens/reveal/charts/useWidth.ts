import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element, so that a chart's letters keep their size on every screen. */
export function useWidth<T extends HTMLElement>(first: number): readonly [RefObject<T | null>, number] {
  const element = useRef<T>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const watching = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(240, Math.floor(entry.contentRect.width)))
    })
    watching.observe(box)
    return () => watching.disconnect()
  }, [])
  return [element, width]
}
