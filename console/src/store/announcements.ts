import { signal } from '@preact/signals'

/** What a screen reader says: one sentence, and not more often than it can be heard. */
export const announced = signal('')
const pause = 5000
let last = 0
let waiting: ReturnType<typeof setTimeout> | undefined

export function announce (sentence: string): void {
  clearTimeout(waiting)
  const left = last + pause - Date.now()
  if (left > 0) {
    waiting = setTimeout(() => announce(sentence), left)
    return
  }
  last = Date.now()
  announced.value = sentence
}
