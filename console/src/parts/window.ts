import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Window {
  place: RefObject<HTMLDivElement | null>
  from: number
  to: number
  /** Pixels above and below what is drawn. */
  before: number
  after: number
}

const extra = 8

/** Of a long list only the rows that are seen are drawn; all of them are of one height. */
export function useRows (count: number, rowHeight: number): Window {
  const place = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState({ top: 0, height: 900 })
  useEffect(() => {
    const box = place.current
    if (box === null) return
    let frame = 0
    const look = (): void => {
      frame = 0
      setSeen({ top: box.scrollTop, height: box.clientHeight })
    }
    const later = (): void => { if (frame === 0) frame = requestAnimationFrame(look) }
    const observer = new ResizeObserver(later)
    observer.observe(box)
    box.addEventListener('scroll', later, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', later)
      cancelAnimationFrame(frame)
    }
  }, [])
  const from = Math.max(0, Math.min(count, Math.floor(seen.top / rowHeight) - extra))
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + extra)
  return { place, from, to, before: from * rowHeight, after: (count - to) * rowHeight }
}
