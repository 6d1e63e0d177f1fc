import { batch, signal } from '@preact/signals'
import { get } from '../api/call.js'
import type { Clock } from '../api/models.js'
import { createFeeds, type Feeds } from './feeds.js'
import { announce } from './announcements.js'
import { type Batch, listenTo } from './live.js'
import { followTime, isRunning, noteClock, serverZone } from './time.js'

/** The world that this tab shows. */
export interface Shown {
  name: string
  feeds: Feeds
  leave: () => void
}

export const shown = signal<Shown | undefined>(undefined)

/** How often a running clock is asked again: what the page reckons stays true. */
const askAgain = 15_000

/** Shows another world: one store, one stream. */
export function enter (name: string): void {
  if (shown.peek()?.name === name) return
  shown.peek()?.leave()
  const feeds = createFeeds(name)
  const stop = listenTo(name, note)
  const timers = [
    followTime(),
    setInterval(() => { if (isRunning.peek() && !document.hidden) feeds.tick() }, 1000),
    setInterval(() => { if (!document.hidden) void askClock() }, askAgain)
  ]
  // A tab that nobody looks at asks for nothing; when somebody does again, it catches up.
  const onSeen = (): void => { if (!document.hidden) void askClock() }
  document.addEventListener('visibilitychange', onSeen)
  shown.value = { name, feeds, leave }
  void askClock()
  void askZone()

  function leave (): void {
    stop()
    feeds.stop()
    for (const timer of timers) clearInterval(timer)
    document.removeEventListener('visibilitychange', onSeen)
  }

  function note (told: Batch): void {
    batch(() => {
      feeds.note(told)
      announceEnds(told.ended)
    })
    if (!document.hidden && (told.clock || told.everything || told.changed.length > 0)) void askClock()
  }

  async function askClock (): Promise<void> {
    try {
      const state = await get<Clock>(name, 'control', `/api/worlds/${encodeURIComponent(name)}/clock`)
      if (shown.peek()?.name === name) noteClock(state)
    } catch { /* The stream says that the server is away. */ }
  }

  async function askZone (): Promise<void> {
    try {
      const { ianaTimeZoneId } = await get<{ ianaTimeZoneId?: string }>(name, 'vbr', '/api/v1/serverTime')
      if (ianaTimeZoneId !== undefined && shown.peek()?.name === name) serverZone.value = ianaTimeZoneId
    } catch { /* Times are shown in UTC. */ }
  }
}

function announceEnds (ended: Batch['ended']): void {
  const bad = ended.find(({ result }) => result === 'Failed') ?? ended.find(({ result }) => result === 'Warning') ?? ended[0]
  if (bad === undefined) return
  const words: Record<string, string> = { Failed: 'failed', Warning: 'ended with warnings', Success: 'succeeded' }
  const others = ended.length - 1
  announce(`${bad.name ?? 'A session'} ${words[bad.result ?? ''] ?? 'ended'}${others > 0 ? `, and ${others} more ended` : ''}`)
}
